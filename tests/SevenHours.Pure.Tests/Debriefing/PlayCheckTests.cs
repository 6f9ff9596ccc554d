using SevenHours.Debriefing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing;

public sealed class PlayCheckTests
{
    private static readonly PlayCheckOptions Few = new() { Plays = 5, KeyPlays = 0 };

    [Fact]
    public void A_sound_case_is_left_alone_but_for_those_who_wait() =>
        Codes(new PlayCheckOptions { Plays = 5, KeyPlays = 5 }, ("title: Officer }", "title: Officer, idle_because: Waits at the door. }"), ("title: Counsellor }", "title: Counsellor, idle_because: Has done her part. }"))
            .ShouldBeEmpty();

    [Fact]
    public void A_promise_that_is_not_kept_is_found() =>
        Codes(Few, ("at_least: 50", "at_least: 0, at_most: 10")).ShouldContain("SH4001 school");

    [Fact]
    public void A_promise_for_a_skill_that_is_not_there_is_found() =>
        Codes(Few, ("school: { at_least: 50 }", "school: { at_least: 50 }, expert: { at_least: 50 }")).ShouldContain("SH4002 expert");

    private const string HalfDay = "promises: { school: { at_least: 50 } }\nshort_forms: { half_day: { title: Half, days: [ { title: One, opens: 0h, closes: 8h } ], promises: { PROMISE } } }\n";

    [Theory]
    [InlineData("school: { at_least: 0, at_most: 10 }", "SH4014 half_day")]
    [InlineData("expert: { at_least: 50 }", "SH4002 expert")]
    public void A_promise_of_a_short_form_is_looked_at_as_that_of_the_case(string promise, string found) =>
        Codes(Few, ("promises: { school: { at_least: 50 } }", HalfDay.Replace("PROMISE", promise, StringComparison.Ordinal))).ShouldContain(found);

    [Fact]
    public void A_promise_that_the_short_form_keeps_is_left_alone_though_the_case_does_not_keep_its_own()
    {
        var found = Codes(Few, ("promises: { school: { at_least: 50 } }", HalfDay.Replace("school: { at_least: 50 } }\n", "school: { at_least: 0, at_most: 10 } }\n", StringComparison.Ordinal).Replace("PROMISE", "school: { at_least: 50 }", StringComparison.Ordinal)));

        found.ShouldContain("SH4001 school");
        found.ShouldNotContain("SH4014 half_day");
    }

    [Fact]
    public void Of_a_case_in_a_form_only_what_the_form_promises_is_looked_at()
    {
        var whole = Harbour.Compile(("promises: { school: { at_least: 50 } }", HalfDay.Replace("PROMISE", "school: { at_least: 0, at_most: 10 }", StringComparison.Ordinal)));
        var form = whole.Scenario!.InForm("half_day");
        var (last, all) = (0, 0);
        PlayCheck.Run(form, Few, (done, of) => (last, all) = (Math.Max(last, done), of), TestContext.Current.CancellationToken);

        form.Package.Diagnostics.All.Where(d => d.Code.StartsWith("SH4", StringComparison.Ordinal)).ShouldHaveSingleItem().Message
            .ShouldBe("In the form `half_day` stand-ins of skill `school` reach the goal in 100 % of 5 plays; promised are 0 to 10 %.");
        (last, all).ShouldBe((5, 5));
    }

    [Fact]
    public void An_inject_that_never_comes_is_found() =>
        Codes(Few, ("injects:\n", "injects:\n  never: { channel: call, when: \"kept(lawyer)\", from: A, to: [officer], title: T, text: T }\n")).ShouldContain("SH4003 never");

    [Fact]
    public void An_inject_that_nobody_opens_is_found() =>
        Codes(Few, ("injects:\n", "injects:\n  late: { channel: call, at: 7h59m59s, from: A, to: [officer], title: T, text: T }\n"))
            .ShouldContain("SH4004 late");

    [Fact]
    public void An_agency_with_nothing_to_do_is_found_unless_there_is_a_reason()
    {
        var idle = Codes(Few);
        idle.Count(c => c.StartsWith("SH4005", StringComparison.Ordinal)).ShouldBe(2, "two seats say why they wait");
    }

    [Fact]
    public void An_objective_that_nothing_trains_is_found() =>
        Codes(Few, (", objective: o1", "")).ShouldContain("SH4006 o1");

    [Fact]
    public void An_objective_without_criteria_is_found() =>
        Codes(Few, ("criteria: [ Somebody rings. ], ", "")).ShouldContain("SH4007 o1");

    [Fact]
    public void An_objective_without_a_measure_is_found() =>
        Codes(Few, (", measures: [ time_to_safety ]", "")).ShouldContain("SH4008 o1");

    [Fact]
    public void A_measure_that_does_not_exist_is_found_and_the_right_one_offered()
    {
        var compiled = Harbour.Compile(("measures: [ time_to_safety ]", "measures: [ time_to_safty ]"));
        ObjectiveCheck.Run(compiled);
        var found = compiled.Package.Diagnostics.All.Single(d => d.Code == "SH4009");
        found.Mend.ShouldContain("`time_to_safety`");
    }

    [Fact]
    public void A_needed_fact_that_nobody_can_come_to_know_is_found() =>
        Codes(Few, ("facts: [locked_in, street]", "facts: [locked_in]"), ("\"holds(street) and finished(open_case)\"", "\"finished(open_case)\""))
            .ShouldContain("SH4010 street");

    [Fact]
    public void A_fact_that_only_an_unlawful_act_brings_is_out_of_reach() =>
        Codes(Few, ("title: Entry, who: [police]", "title: Entry, who: [prosecutor]")).ShouldContain("SH4010 unpaid");

    [Fact]
    public void A_needed_fact_that_does_not_reach_who_needs_it_is_found() =>
        Codes(Few, ("{ share: { facts: [unpaid], to: [analyst] } }, ", "")).ShouldContain("SH4011 unpaid");

    [Fact]
    public void A_key_decision_without_worth_is_found() =>
        Codes(new PlayCheckOptions { Plays = 1, KeyPlays = 5 }, ("{ id: gossip,", "{ id: gossip, key: true,")).ShouldContain("SH4012 gossip");

    [Fact]
    public void Rules_in_a_circle_are_found() =>
        Codes(Few, ("rules:\n", """
            rules:
              start: { at: 1h, do: [ { flag: { name: one } } ] }
              circle_a: { when: "flag(one)", repeat: true, do: [ { flag: { name: one, off: true } }, { flag: { name: two } } ] }
              circle_b: { when: "flag(two)", repeat: true, do: [ { flag: { name: two, off: true } }, { flag: { name: three } } ] }
              circle_c: { when: "flag(three)", repeat: true, do: [ { flag: { name: three, off: true } }, { flag: { name: one } } ] }

            """)).ShouldContain("SH4013 school");

    [Fact]
    public void Progress_is_told_play_by_play()
    {
        var (last, all) = (0, 0);
        PlayCheck.Run(
            Harbour.Compile(),
            new PlayCheckOptions { Plays = 3, KeyPlays = 2 },
            (done, of) => (last, all) = (Math.Max(last, done), of),
            TestContext.Current.CancellationToken);
        (last, all).ShouldBe((7, 7), "three plays, and two without each of two decisions");
    }

    [Fact]
    public void A_finding_stands_where_its_author_can_mend_it()
    {
        var compiled = Harbour.Compile((", measures: [ time_to_safety ]", ""));
        ObjectiveCheck.Run(compiled);
        var line = compiled.Package.Diagnostics.All.Single(d => d.Code == "SH4008").At.Line;
        Harbour.Story.Split('\n')[line - 1].TrimStart().ShouldStartWith("o1:");
    }

    // The number of each finding with the first name its message quotes.
    private static List<string> Codes(PlayCheckOptions options, params (string Old, string New)[] changes)
    {
        var compiled = Harbour.Compile(changes);
        PlayCheck.Run(compiled, options, cancellation: TestContext.Current.CancellationToken);
        return [.. compiled.Package.Diagnostics.All.Where(d => d.Code.StartsWith("SH4", StringComparison.Ordinal))
            .Select(d => $"{d.Code} {d.Message.Split('`')[1]}")];
    }
}
