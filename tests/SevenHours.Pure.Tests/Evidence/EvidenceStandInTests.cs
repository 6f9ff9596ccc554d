using SevenHours.Debriefing;
using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Evidence;

/// <summary>Stand-ins keep exhibits, hand them over, confirm them and go to court; the debrief tells it with its events.</summary>
public sealed class EvidenceStandInTests
{
    private const string Plays = """
        skills: { school: {} }
        offences:
          holding: { title: Holding a person, articles: { verania: Article 1 }, elements: { act: { title: The act, facts: [act] } }, granted: [ { flag: court_said_yes } ] }
        exhibits:
          shoe: { kind: object, label: A shoe, proves: shoe_found }
        facts:
          shoe_found: { statement: The shoe is hers., about: girl, weight: 40, supports: act }
        outcomes:
          o_shoe: { on: visit, target: house, do: [ { reveal: { fact: shoe_found, to: actor } }, { exhibit: { fact: shoe_found } } ] }
        playbook:
          officer:
            steps:
              - { id: go, when: "elapsed >= 0s", do: { start: { action: visit, target: house } } }
              - id: keep
                when: "holds(shoe_found)"
                do:
                  - { keep_exhibit: { fact: shoe_found, step: logged } }
                  - { keep_exhibit: { item: shoe, step: sealed, note: Seal 17 } }
                  - { submit_file: { offence: holding, persons: The keeper } }
                  - { keep_exhibit: { fact: shoe_found, step: handed_over, to: prosecution } }
        """;

    [Fact]
    public void A_playbook_keeps_an_exhibit_takes_it_to_court_and_hands_it_over_without_a_break()
    {
        var play = Played();
        var exhibit = play.World.Part<EvidencePart>().Exhibits.ShouldHaveSingleItem();
        exhibit.Lines.Select(l => l.Step).ShouldBe([CustodyStep.Seized, CustodyStep.Logged, CustodyStep.Sealed, CustodyStep.HandedOver, CustodyStep.Received]);
        CustodyCheck.Of(exhibit, play.World.Now).ShouldBeEmpty();
        play.World.Part<EvidencePart>().Hearings.ShouldHaveSingleItem().Ruling.ShouldNotBeNull().Outcome.ShouldBe(HearingOutcome.Granted);
        play.World.IsSet(play.World.Scenario.Flags["court_said_yes"]).ShouldBeTrue();
    }

    [Theory]
    [InlineData("{ fact: shoe_found, step: handed_over }"), InlineData("{ step: logged }"), InlineData("{ fact: shoe_found, step: translated }")]
    [InlineData("{ fact: shoe_found, step: received }"), InlineData("{ fact: shoe_found, step: logged, to: prosecution }")]
    public void A_step_that_lacks_something_is_found_before_play(string keep) =>
        Case(Plays.Replace("{ fact: shoe_found, step: logged }", keep, StringComparison.Ordinal)).Findings().ShouldContain("SH6208");

    [Fact]
    public void The_debrief_tells_weight_breaks_and_rulings_each_with_its_events()
    {
        var play = Played(Plays.Replace("- { keep_exhibit: { item: shoe, step: sealed, note: Seal 17 } }", "", StringComparison.Ordinal));
        var history = new History(play.World.Scenario, DebriefFrame.Compile(Case(Plays).Compile()), play.Events);
        var story = EvidenceStory.All(history).ShouldHaveSingleItem();

        story.Weight.ShouldBe(Weight.Of(100, 75, 100, 60));
        var found = story.Breaks.ShouldHaveSingleItem();
        found.Break.Kind.ShouldBe(BreakKind.Unsealed);
        history[found.Events.ShouldHaveSingleItem()].Event.ShouldBeOfType<CustodyKept>().Line.Step.ShouldBe(CustodyStep.HandedOver);
        var heard = story.Heard.ShouldHaveSingleItem();
        heard.Ruling.ShouldNotBeNull().Finding.ShouldBe(Finding.Admitted);
        history[heard.Ruled].Event.ShouldBeOfType<FileRuled>();
        story.Events.ShouldAllBe(id => history[id].Event is ExhibitTaken || history[id].Event is CustodyKept || history[id].Event.GetType().Name.StartsWith("Action", StringComparison.Ordinal));
        EventLine.Of(history, [found.Events[0], heard.Ruled]).Select(l => l.Kind).ShouldBe([EventKinds.CustodyHandedOver, EventKinds.CourtGranted]);
    }

    private static SmallCase Case(string plays) => RaidCase.New().With("plays", plays);

    private static Play Played(string plays = Plays)
    {
        var scenario = Case(plays).Build();
        return new Play(scenario, 3, scenario.Table<Skill>()[scenario.Table<Skill>()["school"]]).Run(new SimTime(12 * 3_600));
    }
}
