using SevenHours.Content.Tests.Running;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Files;

public sealed class LanguageTests
{
    [Fact]
    public void Russian_is_complete() => Vicenza.Package.Strings.Missing("ru").Select(t => t.Id).ShouldBeEmpty();

    [Fact]
    public void Every_card_and_law_that_somebody_in_play_reads_is_there_in_Russian() =>
        Directory.EnumerateFiles(Repository.PathOf("scenarios"), "*.md", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(".ru.md", StringComparison.Ordinal) && !f.EndsWith(".ar.md", StringComparison.Ordinal))
            .Where(f => Path.GetFileName(f) is not ("director.md" or "debrief.md"))
            .Where(f => !File.Exists(Path.ChangeExtension(f, ".ru.md")))
            .ShouldBeEmpty();

    [Fact]
    public void Russian_words_are_written_in_Cyrillic() =>
        Vicenza.Package.Strings.Texts.Select(t => (t.Id, Vicenza.Package.Strings.Find("ru", t.Id).Text))
            .Where(t => t.Text.Count(char.IsLetter) > 24 && !t.Text.Any(c => c is >= 'Ѐ' and <= 'ӿ'))
            .ShouldBeEmpty();
}
