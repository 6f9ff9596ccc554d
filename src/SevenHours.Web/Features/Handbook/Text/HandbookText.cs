using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace SevenHours.Web.Features.Handbook.Text;

/// <summary>
/// The handbook as it ships inside this assembly: the files of <c>docs/handbook</c>, a chapter each, in every language there is. A chapter that a language
/// lacks is read in English.
/// </summary>
public sealed record HandbookText
{
    private static readonly ConcurrentDictionary<string, HandbookText> s_all = new(StringComparer.Ordinal);

    /// <summary>Who may stand in a line of a checklist.</summary>
    public static ImmutableArray<string> Roles { get; } =
    [
        "programme manager", "director", "designer", "white cell", "mentors", "evaluators", "role-player lead", "welfare officer", "logistics", "technician", "all staff",
    ];

    /// <summary>The languages it is written in, English first, each under its own name.</summary>
    public static ImmutableArray<HandbookLanguage> Languages { get; } =
        [new("en", "English", false), new("ru", "Русский", false), new("ar", "العربية", true), new("fr", "Français", false)];

    public required HandbookLanguage Language { get; init; }

    public required ImmutableArray<Chapter> Chapters { get; init; }

    /// <summary>Every line of every checklist, in the order of time.</summary>
    public IEnumerable<ChecklistItem> Checklists => Chapters.SelectMany(chapter => chapter.Checklist).OrderBy(item => item.When.Order);

    /// <summary>The handbook in a language; in English when there is none.</summary>
    public static HandbookText In(string? language) =>
        s_all.GetOrAdd(Languages.FirstOrDefault(one => one.Tag == language)?.Tag ?? "en", Load);

    /// <summary>A chapter by its name; null when there is none.</summary>
    public Chapter? Find(string name) => Chapters.FirstOrDefault(chapter => chapter.Name == name);

    /// <summary>What a translation keeps of the text it was made from.</summary>
    public static string HashOf(string english) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(english.ReplaceLineEndings("\n"))))[..12];

    /// <summary>The first line of a translation: the hash of the English chapter it was made from; null when it does not say.</summary>
    public static string? MadeFrom(string translation) =>
        translation.Split('\n', 2)[0].Trim() is ['<', '!', '-', '-', ' ', 'f', 'r', 'o', 'm', ' ', .. var rest] && rest.EndsWith(" -->", StringComparison.Ordinal) ? rest[..^4] : null;

    private static HandbookText Load(string language)
    {
        var files = Files("Handbook/").ToList();
        var here = language == "en" ? [] : Files($"Handbook/{language}/").ToDictionary(file => file.Name, file => file.Text, StringComparer.Ordinal);
        return new HandbookText
        {
            Language = Languages.First(one => one.Tag == language),
            Chapters =
            [
                .. from file in files
                   let english = Chapter.Read(file.Name, "en", file.Text, null)
                   select here.GetValueOrDefault(file.Name) is { } text
                       ? Chapter.Read(file.Name, language, text, english) with { IsStale = MadeFrom(text) != HashOf(file.Text) }
                       : english,
            ],
        };
    }

    // Chapters bear a number; the page that explains them does not.
    private static IEnumerable<(string Name, string Text)> Files(string folder)
    {
        var assembly = typeof(HandbookText).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var name = resource[folder.Length..];
            if (name.Contains('/') || !char.IsDigit(name[0]))
                continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return (name, reader.ReadToEnd());
        }
    }
}

/// <summary>A language of the handbook.</summary>
/// <param name="Tag">Its tag.</param>
/// <param name="Name">Its name in itself.</param>
/// <param name="RightToLeft">Whether it runs from right to left.</param>
public sealed record HandbookLanguage(string Tag, string Name, bool RightToLeft)
{
    /// <summary>The direction, as in <c>dir</c>.</summary>
    public string Direction => RightToLeft ? "rtl" : "ltr";
}
