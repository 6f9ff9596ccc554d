using SevenHours.Debriefing;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Coaching;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing;

/// <summary>What was done with a mentor's help is marked, and nothing else is.</summary>
public sealed class AssistTests
{
    [Fact]
    public void A_hint_about_a_step_marks_the_event_by_which_it_was_taken_and_the_entry_made_with_it()
    {
        var history = PlayWith(6, scenario => new GiveHint(Seat(scenario, "counsellor"), scenario.Seats["counsellor"], "ring", HintRung.Pointer, IsSpoken: true, TextRef.None));

        var assist = Assist.All(history).ShouldHaveSingleItem();

        var marked = Assist.ByEvent([assist]);
        marked.Keys.Select(id => history[id].Event.GetType()).ShouldBeSubsetOf([typeof(DecisionRecorded), typeof(FactsShared), typeof(MessageSent), typeof(FactLearned)]);
        SchoolStep.All(history).Single(step => step.Step == "ring").TakenBy.ShouldBe(assist.Marks[^1]);
        assist.Marks.ShouldAllBe(mark => mark.Value > assist.Event.Value);
    }

    [Fact]
    public void A_hint_that_came_too_late_or_was_never_followed_marks_nothing()
    {
        Assist.All(PlayWith(30, scenario => new GiveHint(Seat(scenario, "counsellor"), scenario.Seats["counsellor"], "ring", HintRung.Answer, IsSpoken: true, TextRef.None)))
            .ShouldHaveSingleItem().Marks.ShouldBeEmpty();
        Assist.All(Harbour.Play()).ShouldBeEmpty();
    }

    [Fact]
    public void A_hint_in_general_marks_the_next_entry_of_the_team_and_no_other()
    {
        var history = PlayWith(6, scenario => new GiveHint(scenario.Everybody, Id<Seat>.None, "", HintRung.Question, IsSpoken: true, TextRef.None));

        var mark = Assist.All(history).ShouldHaveSingleItem().Marks.ShouldHaveSingleItem();

        history[mark].Event.ShouldBeOfType<DecisionRecorded>();
    }

    [Fact]
    public void What_followed_from_an_assisted_step_is_assisted_and_the_rung_that_helped_most_counts()
    {
        var history = PlayWith(6,
            scenario => new GiveHint(Seat(scenario, "officer"), scenario.Seats["officer"], "case", HintRung.Question, IsSpoken: true, TextRef.None),
            scenario => new GiveHint(Seat(scenario, "officer"), scenario.Seats["officer"], "case", HintRung.Answer, IsSpoken: true, TextRef.None));
        var marked = Assist.ByEvent(Assist.All(history));

        var finished = history.All<ActionFinished>().First(done => history.Scenario.Table<ActionDefinition>()[history.Acts.Find(done.Event.Handle)!.Plan.Action].Name == "open_case");

        Assist.Behind(history, marked, finished.Id).ShouldNotBeNull().Hint.Rung.ShouldBe(HintRung.Answer);
        Assist.Behind(history, marked, EventId.Startex).ShouldBeNull();
    }

    [Fact]
    public void A_step_is_taken_by_doing_it_whatever_words_stand_in_the_decision_log()
    {
        var own = Harbour.Play(("{ share: { facts: [locked_in, street], to: [officer] } }, decide: { what: Ring them now., why: Hours count. }", "{ share: { facts: [locked_in, street], to: [officer] } }"));

        SchoolStep.All(new History(Harbour.Compile().Scenario!, own.Frame, own.Events)).Single(step => step.Step == "ring").Taken.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("key: true, do: { share", "key: true, hints: { question: Who?, pointer: There., answer: Ring. }, do: { share", new[] { "SH2019" })]
    [InlineData("key: true", "key: true, hints: { question: Who?, pointer: There., answer: Ring. }", new string[0])]
    [InlineData("wait: 5m", "wait: 5m", new string[0])]
    public void Hints_for_some_key_decisions_ask_for_hints_for_all(string old, string @new, string[] found) =>
        Harbour.Compile((old, @new)).Package.Diagnostics.All.Select(one => one.Code).Where(code => code == "SH2019").ShouldBe(found);

    private static SeatSet Seat(Scenario scenario, string name) => SeatSet.Of(scenario.Seats[name]);

    // Stand-ins play to a minute, a mentor helps, and they play on.
    private static History PlayWith(int minute, params Func<Scenario, GiveHint>[] hints)
    {
        var compiled = Harbour.Compile();
        var (scenario, skill) = (compiled.Scenario!, compiled.Scenario!.Table<Skill>().First());
        var before = new Play(scenario, 1, skill).Run(new SimTime(minute * 60));
        List<Happened> events = [.. before.Events];
        foreach (var hint in hints)
            before.World.Step(hint(scenario), events).ShouldBeNull();
        return new History(scenario, DebriefFrame.Compile(compiled), Play.After(scenario, 1, events, skill).Run(compiled.Frame!.Latest).Events);
    }
}
