using SevenHours.Debriefing;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing;

public class SituationTests
{
    [Fact]
    public void Every_line_of_every_agency_cites_events_that_were_addressed_to_it()
    {
        var history = Harbour.Play();
        var scenario = history.Scenario;

        foreach (var agency in scenario.Agencies.Ids)
        {
            var seats = scenario.SeatsOf[agency.Index];
            foreach (var line in SituationReport.Of(scenario, history.Events, seats, SimTime.Start))
            {
                line.Cites.ShouldNotBeEmpty();
                line.Cites.ShouldAllBe(id => !(history.Events[id.Value].Event.To & seats).IsEmpty);
            }
        }

        var all = SituationReport.Of(scenario, history.Events, scenario.Everybody, SimTime.Start);
        all.Select(line => line.Part).Distinct().Order().ShouldBe([SituationPart.Known, SituationPart.Done, SituationPart.Decided]);
    }

    [Fact]
    public void Two_plays_that_told_an_agency_the_same_give_it_the_same_report()
    {
        Report(toHouse: "Hidden.", lastWords: false).ShouldBe(Report(toHouse: "Something else is hidden.", lastWords: true));

        static IReadOnlyList<string> Report(string toHouse, bool lastWords)
        {
            var play = new SmallCase().With("facts", $$"""
                facts:
                  shown: { statement: Shown., held_by: [chief] }
                  hidden: { statement: {{toHouse}}, held_by: [counsellor] }
                """).With("injects", """
                injects:
                  a_call: { channel: call, at: 5m, from: A, to: [police], title: T, text: X }
                """).Begin().Until("5m");
            if (lastWords)
                play.Do(new RecordDecision(play.Seat("counsellor"), TextRef.Typed("aa"), TextRef.None, TextRef.None, Sureness.Even));
            play.Do(new RecordDecision(play.Seat("chief"), TextRef.Typed("bb"), TextRef.None, TextRef.None, Sureness.Even));
            return [.. SituationReport.Of(play.Scenario, play.Events, play.Seats("chief"), SimTime.Start).Select(line => (line with { Cites = [] }).ToString())];
        }
    }

    [Fact]
    public void What_is_open_is_told_whenever_it_began_and_what_is_past_only_since_then()
    {
        var play = new SmallCase().With("injects", """
            injects:
              a_call: { channel: call, at: 5m, from: A, to: [police], title: T, text: X }
            """).Begin().Until("5m");
        play.Do(new RecordDecision(play.Seat("chief"), TextRef.Typed("bb"), TextRef.None, TextRef.None, Sureness.Even));

        IReadOnlyList<SituationPart> Parts(string since) =>
            [.. SituationReport.Of(play.Scenario, play.Events, play.Seats("chief"), PlayedWorld.Time(since)).Select(line => line.Part)];

        Parts("1m").ShouldBe([SituationPart.Decided, SituationPart.Open]);
        Parts("6m").ShouldBe([SituationPart.Open]);
        play.Do(new OpenItem(play.Seat("chief"), play.Desk<KnowledgeDesk>("chief").Items[0].Handle));
        Parts("6m").ShouldBeEmpty();
    }
}
