using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Kernel;

/// <summary>Shorter ways to play a case: parts of it in the case's own time, and what lies between them is told.</summary>
public sealed class ShortFormTests
{
    private const string Begin = """
        scenario: small
        title: A small case
        language: en
        begins: 2031-03-09T09:00
        days:
          - { title: The first day, opens: 0h, closes: 4h }
          - { title: The second, opens: 24h, closes: 28h }
        goal: { reached: "elapsed >= 28h", by: 28h }
        ends: { latest: 28h, says: Two days are over. }
        short_forms:
          half_day:
            title: Half a day
            says: The morning is over.
        """;

    private static string With(string days, string more = "") => $"{Begin}\n    {more}\n    days: {days}\n";

    private static readonly string Sound = With(
        """[ { title: One, opens: 0h, closes: 1h, minutes: 40 }, { title: Two, opens: 24h, closes: 25h, minutes: 50, meanwhile: A night has passed. } ]""",
        "between: school");

    [Fact]
    public void Its_parts_stand_for_the_days_and_play_ends_with_the_last_of_them()
    {
        var frame = Compiled("half_day").Frame.ShouldNotBeNull();

        frame.Form.ShouldBe("half_day");
        frame.Days.Select(day => (day.Opens.Seconds / 3600, day.Closes.Seconds / 3600, day.Minutes)).ShouldBe([(0, 1, 40), (24, 25, 50)]);
        (frame.Latest.Seconds / 3600, frame.By.Seconds / 3600).ShouldBe((25, 25));
        frame.OpeningAt(new SimTime(24 * 3600))!.Meanwhile.ShouldHaveSingleItem();
        frame.Days[0].Meanwhile.ShouldBeEmpty();
    }

    [Fact]
    public void What_happened_meanwhile_is_told_line_by_line_and_each_line_has_its_own_translation()
    {
        var listed = Case(Sound.Replace("meanwhile: A night has passed.", "meanwhile: [ A night has passed., She slept. ]", StringComparison.Ordinal)).Compile(form: "half_day");
        var (texts, lines) = (listed.Scenario.ShouldNotBeNull().Texts, listed.Frame!.Days[1].Meanwhile);

        lines.Select(line => line.Key).ShouldBe(["scenario.short_forms.half_day.days.1.meanwhile.0", "scenario.short_forms.half_day.days.1.meanwhile.1"]);
        texts.Find(TextRef.Lines(lines).Key, "en").ShouldBe(("A night has passed.\nShe slept.", false));
        texts.Find(TextRef.Lines(lines).Key, "ru").IsFallback.ShouldBeTrue();
    }

    [Fact]
    public void A_text_alone_is_one_line_and_keeps_the_id_its_translations_know()
    {
        var line = Compiled("half_day").Frame.ShouldNotBeNull().Days[1].Meanwhile.ShouldHaveSingleItem();

        line.ShouldBe(TextRef.Authored("scenario.short_forms.half_day.days.1.meanwhile"));
        TextRef.Lines([line]).ShouldBe(line);
        TextRef.Lines([]).ShouldBe(TextRef.None);
    }

    [Fact]
    public void The_whole_case_is_what_it_was()
    {
        var frame = Compiled(null).Frame.ShouldNotBeNull();

        frame.Form.ShouldBeNull();
        (frame.Days.Count, frame.Latest.Seconds / 3600).ShouldBe((2, 28));
        Compiled(null).Scenario!.Interlude.ShouldBeNull();
    }

    [Fact]
    public void A_play_of_a_form_is_not_a_play_of_the_case()
    {
        Compiled("half_day").Scenario!.Hash.ShouldNotBe(Compiled(null).Scenario!.Hash);
        Compiled("half_day").Scenario!.Hash.ShouldBe(Compiled("half_day").Scenario!.Hash);
    }

    [Fact]
    public void A_goal_of_its_own_counts_instead_of_that_of_the_case()
    {
        var own = Sound.Replace("between: school", "between: school\n    goal: { reached: \"elapsed >= 25h\", by: 25h }", StringComparison.Ordinal);

        Reached(Case(own), "half_day").ShouldBeTrue();
        Reached(Case(Sound), "half_day").ShouldBeFalse();
    }

    [Fact]
    public void Between_two_parts_and_only_there_the_skill_of_the_form_plays_every_seat()
    {
        var between = Compiled("half_day").Scenario!.Interlude.ShouldNotBeNull();
        var (close, open) = (new SimTime(3600), new SimTime(24 * 3600));

        between.Skill.Name.ShouldBe("school");
        new[] { SimTime.Start, close, open, new SimTime(25 * 3600) }.Any(between.Holds).ShouldBeFalse();
        between.Holds(close + new SimSpan(1)).ShouldBeTrue();
        between.Holds(new SimTime(open.Seconds - 1)).ShouldBeTrue();
        (between.TurnAfter(SimTime.Start), between.TurnAfter(close + new SimSpan(1)), between.TurnAfter(open)).ShouldBe((close + new SimSpan(1), open, SimTime.Never));
    }

    [Fact]
    public void What_the_parts_leave_undone_is_done_between_them_when_the_form_says_by_whom()
    {
        static IReadOnlyList<SimTime> Tells(string form) =>
            [.. Played(Case(form), "half_day", "idle").Events.Where(e => e.Event is MessageSent).Select(e => e.At)];

        Tells(Sound).ShouldHaveSingleItem().ShouldSatisfyAllConditions(at => at.Seconds.ShouldBeGreaterThan(3600), at => at.Seconds.ShouldBeLessThan(24 * 3600));
        Tells(Sound.Replace("between: school", "", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_acts_for_the_seats_while_a_part_is_played()
    {
        var late = Sound.Replace("closes: 1h,", "closes: 20h,", StringComparison.Ordinal);

        Played(Case(late), "half_day", "idle").Events.Where(e => e.Event is MessageSent).ShouldHaveSingleItem().At.Seconds.ShouldBeGreaterThan(20 * 3600);
    }

    [Theory]
    [InlineData("[ { title: One, opens: 1h, closes: 2h } ]", "SH2021", 15, 13)]
    [InlineData("[ { title: One, opens: 0h, closes: 2h }, { title: Two, opens: 1h, closes: 3h } ]", "SH2022", 15, 52)]
    [InlineData("[ { title: One, opens: 0h, closes: 0h } ]", "SH2022", 15, 13)]
    [InlineData("[ { title: One, opens: 0h, closes: 29h } ]", "SH2023", 15, 13)]
    public void Parts_that_cannot_be_played_are_found_where_they_are_written(string days, string code, int line, int column)
    {
        var found = new SmallCase().With("scenario", With(days)).Compile().Package.Diagnostics.All.ShouldHaveSingleItem();

        (found.Code, found.At.File, found.At.Line, found.At.Column).ShouldBe((code, "scenario.yaml", line, column));
    }

    [Fact]
    public void A_flag_that_the_case_never_sets_cannot_close_it() =>
        Case(With("[ { title: One, opens: 0h, closes: 1h } ]", "closing: last_hour")).Findings().ShouldBe(["SH2025"]);

    [Fact]
    public void Its_closing_flag_is_set_ten_minutes_before_its_end_and_the_rules_of_the_last_hour_speak()
    {
        var closing = Sound.Replace("between: school", "between: school\n    closing: last_hour", StringComparison.Ordinal);
        const string Hour = """
            rules:
              last: { kind: rule, at: 27h, do: [ { flag: last_hour } ] }
              said: { kind: rule, when: "flag(last_hour)", do: [ { end: over } ] }
            """;

        Played(Case(closing).With("hour", Hour), "half_day", "school").World.Now.Seconds.ShouldBe((25 * 3600) - 600);
        Played(Case(Sound).With("hour", Hour), "half_day", "school").World.Now.Seconds.ShouldBe(25 * 3600);
    }

    [Fact]
    public void A_seat_that_is_not_there_is_found() =>
        new SmallCase().With("scenario", With("[ { title: One, opens: 0h, closes: 1h } ]", "seats: [nobody]")).Findings().ShouldHaveSingleItem().ShouldStartWith("SH1");

    [Fact]
    public void A_form_that_there_is_not_is_an_error_and_those_there_are_are_named()
    {
        var found = Compiled("half_a_day").Package.Diagnostics.All.ShouldHaveSingleItem();

        found.Code.ShouldBe("SH2024");
        found.Message.ShouldContain("half_day");
    }

    // One step: the chief tells the house something ten minutes after STARTEX; a skill that leaves out every step, and one that leaves out none.
    private static SmallCase Case(string manifest) => new SmallCase().With("scenario", manifest).With("play", """
        playbook: { chief: { steps: [ { id: tell, when: "elapsed >= 10m", wait: 1m, do: { tell: { to: ngo, text: We are on it., facts: [] } } } ] } }
        skills: { school: { pace: 100, skips: 0, strays: 0 }, idle: { pace: 100, skips: 100, strays: 0 } }
        """);

    private static CompiledPackage Compiled(string? form) => Case(Sound).Compile(form: form);

    private static bool Reached(SmallCase small, string form) => small.Compile(form: form) is { Frame: { } frame } && frame.IsReached(Played(small, form, "school").World);

    private static Play Played(SmallCase small, string form, string skill)
    {
        var compiled = small.Compile(form: form);
        var skills = compiled.Scenario.ShouldNotBeNull(string.Join('\n', compiled.Package.Diagnostics.All)).Table<Skill>();
        return new Play(compiled.Scenario!, 1, skills[skills[skill]]).Run(compiled.Frame!.Latest);
    }
}
