using System.Text.RegularExpressions;
using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Programmes;

/// <summary>Each session of each template can be held by somebody who has never held it.</summary>
public sealed partial class SessionShelfTests
{
    public static TheoryData<string> Templates => [.. Courses.Templates];

    public static TheoryData<string> Plans => [.. SessionShelf.Names];

    [Theory, MemberData(nameof(Templates))]
    public void Every_session_of_a_template_that_is_no_pause_has_its_plan(string template) =>
        Courses.Of(template).Programme.Sessions.Where(session => !session.Kind.IsPause() && SessionShelf.Plan(session.Plan, "en") is null)
            .Select(session => $"day {session.Day} {session.From} {session.Title}: {session.Plan}").ShouldBeEmpty();

    [Theory, MemberData(nameof(Templates))]
    public void No_plan_takes_longer_than_a_session_that_is_held_by_it(string template) =>
        Courses.Of(template).Programme.Sessions.Where(session => session.Plan is not null)
            .Select(session => (session.Title, session.Day, session.Minutes, Steps: SessionShelf.Steps(SessionShelf.Plan(session.Plan, "en")!.Markdown).Sum()))
            .Where(held => held.Steps == 0 || held.Steps > held.Minutes).ShouldBeEmpty();

    [Theory, MemberData(nameof(Templates))]
    public void A_course_made_in_another_language_has_the_same_plans(string template) =>
        Courses.Of(template, "ar").Programme.Sessions.Select(session => session.Plan).ShouldBe(Courses.Of(template).Programme.Sessions.Select(session => session.Plan));

    [Fact]
    public void Every_plan_belongs_to_a_session_of_some_template() =>
        SessionShelf.Names.Except(Courses.Templates.SelectMany(template => Courses.Of(template).Programme.Sessions).Select(session => session.Plan ?? "")).ShouldBeEmpty();

    [Theory, MemberData(nameof(Plans))]
    public void A_plan_says_what_for_how_and_when_to_be_content(string name)
    {
        var plan = SessionShelf.Plan(name, "en")!;
        var sections = Heading().Matches(plan.Markdown).Select(heading => heading.Groups["text"].Value).ToList();
        sections.Take(2).ShouldBe(["Aim", "At a glance"]);
        sections.ShouldContain("Steps");
        sections.ShouldContain(section => section.StartsWith("How you see that it", StringComparison.Ordinal) || section == "First question of the debrief");
        sections.Count.ShouldBeGreaterThanOrEqualTo(5);
        SessionShelf.Steps(plan.Markdown).Length.ShouldBeGreaterThanOrEqualTo(3);
        Number().Matches(plan.Markdown[plan.Markdown.IndexOf("## Steps", StringComparison.Ordinal)..]).Count.ShouldBe(SessionShelf.Steps(plan.Markdown).Length, "a step without its minutes");
    }

    [Theory, MemberData(nameof(Plans))]
    public void A_translation_has_the_headings_steps_and_lists_of_the_English_plan(string name)
    {
        foreach (var language in SessionShelf.LanguagesOf(name))
            Shape(SessionShelf.Plan(name, language)!).ShouldBe(Shape(SessionShelf.Plan(name, "en")!), $"{name} in {language}");
        foreach (var language in SessionShelf.HandoutLanguagesOf(name))
            Shape(SessionShelf.Handout(name, language)!).ShouldBe(Shape(SessionShelf.Handout(name, "en")!), $"the handout of {name} in {language}");
    }

    [Theory, MemberData(nameof(Plans))]
    public void A_handout_is_one_page(string name) => (SessionShelf.Handout(name, "en")?.Markdown.Length ?? 0).ShouldBeLessThan(3_000);

    [Fact]
    public void A_text_that_was_not_translated_is_read_in_English_and_Serbian_in_either_script()
    {
        SessionShelf.Plan("indicators", "xx")!.Language.ShouldBe("en");
        SessionShelf.Plan("no-such-plan", "en").ShouldBeNull();
        SessionShelf.Handout("ceremony", "en").ShouldBeNull();
        if (SessionShelf.LanguagesOf("indicators").Contains("sr-Latn"))
            SessionShelf.Plan("indicators", "sr-Cyrl")!.Language.ShouldBe("sr-Cyrl");
    }

    [Fact]
    public void A_handout_goes_to_those_whose_session_has_begun()
    {
        var session = Courses.Session("s1", "09:00-10:00") with { Plan = "indicators", Teams = ["t1"] };
        var programme = Courses.Small(session, Courses.Session("s2", "10:00-11:00") with { Plan = "indicators" }, Courses.Session("s3", "09:00-09:30", SessionKind.Rehearsal, "r2") with { Plan = "method" }).Programme;
        DateTime At(int hour, int minute) => Courses.Monday.ToDateTime(new TimeOnly(hour, minute));
        Handouts.OpenTo(programme, "t1", At(8, 59)).ShouldBeEmpty();
        Handouts.OpenTo(programme, "t1", At(9, 0)).Select(open => open.Id).ShouldBe(["s1"]);
        Handouts.OpenTo(programme, "t2", At(9, 30)).ShouldBeEmpty();
        Handouts.OpenTo(programme, null, At(9, 30)).ShouldBeEmpty();
        // One handout is listed once, though two sessions have it.
        Handouts.OpenTo(programme, "t1", At(12, 0)).Select(open => open.Id).ShouldBe(["s1"]);
        Handouts.OpenTo(programme, "t2", At(12, 0)).Select(open => open.Id).ShouldBe(["s2"]);
    }

    // What has to be the same in each language: the kinds of lines in their order, with the minutes of steps.
    private static List<string> Shape(ShippedText text) =>
    [
        .. text.Markdown.Split('\n').Select(line =>
            line.StartsWith('#') ? line[..line.IndexOf(' ', StringComparison.Ordinal)]
            : line.StartsWith("- ", StringComparison.Ordinal) ? "-"
            : line.StartsWith('|') ? $"|{line.Count(letter => letter == '|')}"
            : Number().IsMatch(line) ? $"{line[..line.IndexOf(' ', StringComparison.Ordinal)]}{SessionShelf.Steps(line).FirstOrDefault()}"
            : line.Trim().Length == 0 ? "" : "text"),
    ];

    [GeneratedRegex(@"^## (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\d+\. ", RegexOptions.Multiline)]
    private static partial Regex Number();
}
