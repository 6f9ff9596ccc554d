using System.Text.RegularExpressions;
using SevenHours.Content.Tests.Running;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Files;

public sealed partial class LanguageTests
{
    [Theory, InlineData("ru"), InlineData("ar")]
    public void A_language_is_complete(string language) => Vicenza.Package.Strings.Missing(language).Select(t => t.Id).ShouldBeEmpty();

    [Theory, InlineData("ru"), InlineData("ar")]
    public void Every_card_and_law_that_somebody_in_play_reads_is_there_in_the_language(string language) =>
        Directory.EnumerateDirectories(Repository.PathOf("scenarios")).Where(folder => Speaks(folder, language))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
            .Where(f => !Path.GetFileNameWithoutExtension(f).Contains('.', StringComparison.Ordinal)) // a translation: notes/law.fr.md
            .Where(f => Path.GetFileName(f) is not ("director.md" or "debrief.md"))
            .Where(f => !File.Exists(Path.ChangeExtension(f, $".{language}.md")))
            .ShouldBeEmpty();

    [Theory, InlineData("ru", 'Ѐ', 'ӿ'), InlineData("ar", '؀', 'ۿ')]
    public void Words_are_written_in_the_letters_of_the_language(string language, char first, char last) =>
        Vicenza.Package.Strings.Texts
            .Where(t => Vicenza.Package.Strings.Find("en", t.Id).Text.Any(char.IsAsciiLetter)) // words overheard in a foreign language stay in it
            .Select(t => (t.Id, Vicenza.Package.Strings.Find(language, t.Id).Text))
            .Where(t => t.Text.Count(char.IsLetter) > 24 && !t.Text.Any(c => c >= first && c <= last))
            .ShouldBeEmpty();

    /// <summary>Telephone numbers, plates, times and sums are facts of the case: a translation that changes one changes the case.</summary>
    [Theory, InlineData("ru"), InlineData("ar")]
    public void Numbers_are_the_same_in_every_language(string language) =>
        Vicenza.Package.Strings.Texts.Select(t => (t.Id, There: Numbers(Vicenza.Package.Strings.Find("en", t.Id).Text), Here: Numbers(Vicenza.Package.Strings.Find(language, t.Id).Text)))
            .Where(t => t.There.Where(number => number.Length > 2).Except(t.Here).Any())
            .Select(t => t.Id).ShouldBeEmpty();

    private static IReadOnlyCollection<string> Numbers(string text) => [.. Number().Matches(Thousands().Replace(text, "")).Select(match => match.Value)];

    [GeneratedRegex("[0-9:]{2,}")]
    private static partial Regex Number();

    [GeneratedRegex("(?<=[0-9])[ ,\\u00a0](?=[0-9]{3}(?![0-9]))")]
    private static partial Regex Thousands();

    private static bool Speaks(string folder, string language) =>
        new[] { "scenario.yaml", "library.yaml" }.Select(name => Path.Combine(folder, name)).Where(File.Exists)
            .SelectMany(File.ReadLines).Any(line => line.StartsWith("languages:", StringComparison.Ordinal) && line.Contains(language, StringComparison.Ordinal));
}
