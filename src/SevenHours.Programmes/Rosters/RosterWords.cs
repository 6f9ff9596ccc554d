using System.Collections.Frozen;
using System.Text;
using SevenHours.Language;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SevenHours.Programmes;

/// <summary>How columns, professions and genders are called in rosters, from <c>programmes/roster-words.yaml</c>. Thread-safe.</summary>
public static class RosterWords
{
    private static readonly Lazy<WordFile> s_file = new(Read);
    private static readonly Lazy<FrozenDictionary<string, RosterField>> s_fields = new(() => Index<RosterField>(s_file.Value.Fields));
    private static readonly Lazy<FrozenDictionary<string, Profession>> s_professions = new(() => Index<Profession>(s_file.Value.Professions));
    private static readonly Lazy<FrozenDictionary<string, Gender>> s_genders = new(() => Index<Gender>(s_file.Value.Genders));

    /// <summary>What a column is, by its head; null when nobody knows.</summary>
    public static RosterField? FieldOf(string head) => Find(s_fields.Value, head);

    /// <summary>A profession by what it is called; null when nobody knows.</summary>
    public static Profession? ProfessionOf(string called) => Find(s_professions.Value, called);

    /// <summary>A gender by what it is called; null when nobody knows.</summary>
    public static Gender? GenderOf(string called) => Find(s_genders.Value, called);

    /// <summary>What a column is headed with in a language; in English when the file has it in no other.</summary>
    public static string Head(RosterField field, string language) => First(s_file.Value.Fields, field, language);

    /// <summary>What a profession is called in a language; in English when the file has it in no other.</summary>
    public static string Name(Profession profession, string language) => First(s_file.Value.Professions, profession, language);

    /// <summary>What a gender is called in a language; in English when the file has it in no other.</summary>
    public static string Name(Gender gender, string language) => First(s_file.Value.Genders, gender, language);

    /// <summary>Words as they are compared: small letters and digits, everything else one space.</summary>
    public static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var c in words.Normalize(NormalizationForm.FormC).ToLowerInvariant().Replace("&", " and ", StringComparison.Ordinal))
        {
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
                plain.Append(c);
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }

    private static T? Find<T>(FrozenDictionary<string, T> index, string called)
        where T : struct => index.TryGetValue(Plain(called), out var found) ? found : null;

    private static string First<T>(Dictionary<string, Dictionary<string, List<string>>> words, T value, string language)
        where T : struct, Enum
    {
        var said = words[Key(value)];
        return Wording.Find(said, language, static (list, write) => [.. list.Select(write)])![0];
    }

    private static FrozenDictionary<string, T> Index<T>(Dictionary<string, Dictionary<string, List<string>>> words)
        where T : struct, Enum
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var value in Enum.GetValues<T>())
        {
            index.TryAdd(Plain(value.ToString()), value);
            foreach (var word in words[Key(value)].Values.SelectMany(list => list).Concat(words[Key(value)].GetValueOrDefault("sr-Latn", []).Select(SerbianScript.ToCyrillic)))
                index.TryAdd(Plain(word), value);
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Key<T>(T value)
        where T : struct, Enum => value.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";

    private static WordFile Read()
    {
        using var reader = new StreamReader(typeof(RosterWords).Assembly.GetManifestResourceStream("Words/roster-words.yaml")!);
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<WordFile>(reader);
    }

    internal sealed class WordFile
    {
        public Dictionary<string, Dictionary<string, List<string>>> Fields { get; set; } = [];

        public Dictionary<string, Dictionary<string, List<string>>> Professions { get; set; } = [];

        public Dictionary<string, Dictionary<string, List<string>>> Genders { get; set; } = [];
    }
}

/// <summary>What a column of a roster is.</summary>
public enum RosterField
{
    /// <summary>The person's key here, from an export.</summary>
    Id,

    /// <summary>The whole name.</summary>
    Name,

    /// <summary>The given name, where it stands alone.</summary>
    Given,

    /// <summary>The family name, where it stands alone.</summary>
    Family,

    /// <summary>The address of e-mail.</summary>
    Email,

    /// <summary>The country.</summary>
    Country,

    /// <summary>The profession.</summary>
    Profession,

    /// <summary>Where he works.</summary>
    Organisation,

    /// <summary>The gender.</summary>
    Gender,

    /// <summary>The languages, between commas.</summary>
    Languages,

    /// <summary>The team.</summary>
    Team,

    /// <summary>What he needs.</summary>
    Needs,
}
