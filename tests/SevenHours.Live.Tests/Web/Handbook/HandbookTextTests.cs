using System.Text.RegularExpressions;
using SevenHours.Testing;
using SevenHours.Web.Features.Handbook.Text;
using SevenHours.Web.Strings;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Handbook;

/// <summary>The handbook is whole: checklists a program can read, links that lead somewhere, translations of the same form.</summary>
public sealed partial class HandbookTextTests(ITestOutputHelper output)
{
    private static readonly string s_folder = Repository.PathOf("docs/handbook");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(s_folder, "*.md", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(s_folder, file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Translations => [.. HandbookText.Languages.Skip(1).Select(language => language.Tag)];

    private static HandbookText English => HandbookText.In("en");

    [Fact]
    public void Chapters_are_numbered_without_a_gap_and_all_stand_in_the_list()
    {
        English.Chapters.Select(chapter => chapter.Number).ShouldBe(Enumerable.Range(1, English.Chapters.Length));
        English.Chapters.Length.ShouldBeGreaterThanOrEqualTo(14);
        var list = File.ReadAllText(Path.Combine(s_folder, "README.md"));
        Directory.EnumerateFiles(s_folder, "??-*.md").Select(Path.GetFileName).ShouldAllBe(file => list.Contains($"]({file})"));
    }

    [Fact]
    public void Every_chapter_but_the_sources_ends_with_a_checklist() =>
        English.Chapters.Where(chapter => chapter.Checklist.Length < 4).Select(chapter => chapter.Name).ShouldBe(["sources"]);

    [Fact]
    public void A_name_of_a_line_is_given_once()
    {
        var names = English.Checklists.Select(item => item.Id).ToList();
        names.ShouldBe(names.Distinct(StringComparer.Ordinal));
        names.Count.ShouldBeGreaterThan(80);
    }

    [Theory, MemberData(nameof(Files))]
    public void Every_box_is_a_line_of_the_checklist_at_the_end(string file)
    {
        if (Path.GetFileName(file) == "README.md")
            return;
        var lines = File.ReadAllLines(Path.Combine(s_folder, file));
        var boxes = lines.Select((line, at) => (line, at)).Where(one => Box().IsMatch(one.line)).ToList();

        boxes.ShouldAllBe(box => ChecklistItem.Of(box.line, "any") != null);
        if (boxes.Count > 0)
            lines.Skip(boxes[0].at).Where(line => line.Length > 0).Count().ShouldBe(boxes.Count, "nothing stands behind the checklist");
    }

    [Theory, MemberData(nameof(Files))]
    public void Every_link_leads_somewhere(string file)
    {
        var (text, folder) = (File.ReadAllText(Path.Combine(s_folder, file)), Path.GetDirectoryName(Path.Combine(s_folder, file))!);
        foreach (Match link in Link().Matches(text))
        {
            var target = Path.GetFullPath(Path.Combine(folder, link.Groups["file"].Value));
            Path.Exists(target).ShouldBeTrue($"{file} leads to {link.Groups["file"].Value}");
            if (link.Groups["anchor"] is { Length: > 0 } anchor && Path.GetDirectoryName(target) == s_folder)
                English.Chapters.Single(chapter => Path.GetFileName(target)[3..^3] == chapter.Name).Sections.ShouldContain(section => section.Anchor == anchor.Value, file);
        }
    }

    [Theory, MemberData(nameof(Files))]
    public void Every_mark_of_a_source_stands_in_the_list_of_sources(string file)
    {
        var listed = English.Find("sources")!.Body;
        Mark().Matches(File.ReadAllText(Path.Combine(s_folder, file))).Select(match => match.Value).Distinct().ShouldAllBe(mark => listed.Contains($"**{mark}**"));
    }

    [Theory, InlineData("T-12 weeks", -84), InlineData("T-3 days", -3), InlineData("day 2", 1), InlineData("day 9", 4), InlineData("last day", 4), InlineData("E+14 days", 18), InlineData("E+6 months", 184)]
    public void A_time_becomes_a_date_of_the_course(string when, int days)
    {
        var (first, last) = (new DateOnly(2031, 10, 6), new DateOnly(2031, 10, 10));
        ChecklistWhen.Of(when)!.On(first, last).ShouldBe(first.AddDays(days));
    }

    [Theory, InlineData("T-12"), InlineData("T+1 weeks"), InlineData("day 0"), InlineData("day 2 weeks"), InlineData("E+0 days"), InlineData("soon"), InlineData("")]
    public void What_is_no_time_is_none(string when) => ChecklistWhen.Of(when).ShouldBeNull();

    [Theory]
    [InlineData("- [ ] `one` · day 1 · director · Do it."), InlineData("- [x] `one-two` · day 1 · director · Do it."), InlineData("- [ ] `one-two` · day 1 · nobody · Do it.")]
    [InlineData("- [ ] `One-two` · day 1 · director · Do it."), InlineData("- [ ] `one-two` - day 1 - director - Do it."), InlineData("- [ ] `one-two` · day 1 · director · ")]
    public void A_line_of_another_form_is_none(string line) => ChecklistItem.Of(line, "any").ShouldBeNull();

    [Theory, MemberData(nameof(Translations))]
    public void A_translation_has_the_headings_and_the_checklist_of_its_chapter(string language)
    {
        foreach (var chapter in HandbookText.In(language).Chapters.Where(chapter => chapter.Language == language))
        {
            var english = English.Find(chapter.Name)!;
            chapter.Sections.Select(section => (section.Anchor, section.Level)).ShouldBe(english.Sections.Select(section => (section.Anchor, section.Level)), $"{language}: {chapter.Name}");
            chapter.Checklist.Select(item => (item.Id, item.When, item.Who)).ShouldBe(english.Checklist.Select(item => (item.Id, item.When, item.Who)), $"{language}: {chapter.Name}");
            Codes(chapter.Body).ShouldBe(Codes(english.Body), ignoreOrder: true, $"{language}: {chapter.Name} names the same pages");
        }
    }

    [Theory, MemberData(nameof(Translations))]
    public void A_translation_says_what_it_was_made_from(string language)
    {
        var folder = Path.Combine(s_folder, language);
        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md") : [])
        {
            HandbookText.MadeFrom(File.ReadAllText(file)).ShouldNotBeNull(file).Length.ShouldBe(12, file);
            File.Exists(Path.Combine(s_folder, Path.GetFileName(file))).ShouldBeTrue(file);
        }
    }

    // Not a failure: a text that says it is older than its original is better than none.
    [Theory, MemberData(nameof(Translations))]
    public void What_is_stale_is_told(string language)
    {
        var book = HandbookText.In(language);
        output.WriteLine($"{language}: not translated: {string.Join(", ", book.Chapters.Where(chapter => chapter.Language != language).Select(chapter => chapter.Name))}");
        output.WriteLine($"{language}: from an earlier version: {string.Join(", ", book.Chapters.Where(chapter => chapter.IsStale).Select(chapter => chapter.Name))}");
        book.Chapters.Select(chapter => chapter.Name).ShouldBe(English.Chapters.Select(chapter => chapter.Name));
    }

    [Fact]
    public void Every_role_and_unit_has_words()
    {
        HandbookText.Roles.ShouldAllBe(role => Words.Has("handbook.role." + role.Replace(' ', '.').Replace('-', '.')));
        English.Checklists.Select(item => item.Who).Distinct().ShouldBe(HandbookText.Roles, ignoreOrder: true, "a role nobody needs is none");
        foreach (var unit in (string[])["days", "weeks", "months"])
            (Words.Has($"handbook.before.{unit}") && Words.Has($"handbook.after.{unit}")).ShouldBeTrue(unit);
    }

    private static IEnumerable<string> Codes(string text) => Page().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"\]\((?!https?:|#)(?<file>[^)#]+)(?:#(?<anchor>[^)]+))?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\[S[0-9]+\]")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\s*[-*] ?\[.?\](?!\()")]
    private static partial Regex Box();

    [GeneratedRegex("`/[^`]*`")]
    private static partial Regex Page();
}
