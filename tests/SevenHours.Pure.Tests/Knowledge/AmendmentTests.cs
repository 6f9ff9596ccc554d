using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Knowledge;

/// <summary>A director adds to a case in play.</summary>
public class AmendmentTests
{
    private static PlayedWorld Play() => new SmallCase()
        .With("facts", "facts: { zebra: { statement: Old., held_by: [police] } }")
        .With("injects", "injects: { z_call: { channel: call, at: 10m, from: A, to: [police], title: T, text: X, facts: [zebra] } }")
        .With("levels", "levels: { trust_girl: { of: girl, kind: trust, start: 40 } }")
        .With("personas", "personas: { voice: { of: girl, languages: [ru], layers: [ { id: name, topics: [name], says: Ana. } ] } }")
        .With("rules", "rules: { meets: { at: 5m, do: [ contact: { seat: counsellor, with: girl } ] } }")
        .Begin().Until("20m");

    [Fact]
    public void An_inject_a_fact_and_a_task_added_in_play_arrive_beside_what_was_there()
    {
        var play = Play().Do(new AmendScenario("""
            facts: { ant: { statement: New. } }
            injects: { a_call: { channel: hotline, at: 30m, from: B, to: [chief], title: T, text: Y, facts: [ant] } }
            tasks: { note: { title: N, text: W, to: [chief], at: 40m, due: 1h } }
            """)).Until("45m");
        var desk = play.Desk<KnowledgeDesk>("chief");

        desk.Items.Count.ShouldBe(2);
        play.Do(new OpenItem(play.Seat("chief"), desk.Items[1].Handle));
        desk.Holds(play.Id<Fact>("ant")).ShouldBeTrue();
        desk.Holds(play.Id<Fact>("zebra")).ShouldBeTrue();
        desk.Tasks.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_seat_added_in_play_holds_what_its_agency_held_and_nobody_is_told_anew()
    {
        var play = Play().Do(new AmendScenario("seats: { analyst: { agency: police, title: Analyst } }"));

        play.Desk<KnowledgeDesk>("analyst").Holds(play.Id<Fact>("zebra")).ShouldBeTrue();
        play.Latest.OfType<FactLearned>().ShouldHaveSingleItem().To.ShouldBe(play.Seats("analyst"));
    }

    [Fact]
    public void A_fact_added_in_play_is_held_at_once_by_those_it_names()
    {
        var play = Play().Do(new AmendScenario("facts: { ant: { statement: New., held_by: [counsellor] } }"));

        play.Desk<KnowledgeDesk>("counsellor").Fact(play.Id<Fact>("ant"))!.Since.ShouldBe(PlayedWorld.Time("20m"));
    }

    [Fact]
    public void A_layer_added_in_play_can_be_told()
    {
        var play = Play().Do(new AmendScenario("""
            personas:
              voice:
                overlay: extend
                layers: [ { id: more, topics: [name], says: Ana Two. } ]
            """));
        var ask = new AskPersona(play.Seat("counsellor"), play.Id<Persona>("voice"), QuestionStyle.Open, "name", TextRef.None);

        play.Do(ask).Do(ask);

        play.All<PersonaAnswered>().Select(a => a.Layer).ShouldBe(["name", "more"]);
    }
}
