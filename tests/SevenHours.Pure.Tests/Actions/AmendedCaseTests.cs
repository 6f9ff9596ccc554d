using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Protection;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Actions;

/// <summary>What a director adds in the middle of play takes part from then on.</summary>
public class AmendedCaseTests
{
    private const string More = """
        agencies:
          aid: { name: Aid, short: AI, profession: ngo, country: verania }
        seats:
          helper: { agency: aid, title: Helper, languages: [en] }
        people:
          aunt: { name: The aunt, at: house, is: family }
        resources:
          beds: { name: Beds, kind: bed, agency: aid, count: 1, shared: true }
        actions:
          again: { number: 77, title: Again, on: [place], needs: { bed: 1 }, lead_time: 10m }
        outcomes:
          z_again: { on: again, say: Done., do: [ { harm: { who: aunt, severity: 1, says: She fell. } }, { freeze: { asset: car } } ] }
        assets:
          car: { title: A car, value: 100 }
        rights:
          room: { of: aunt, title: A room, due_when: "done(again)", within: 1h, kept_when: "safe(aunt)" }
        """;

    [Fact]
    public void Added_people_pools_actions_rights_and_assets_take_part()
    {
        var play = RaidCase.Begin();
        play.Do(play.AskFor("chief", "entry", "house")).Do(play.Start("chief", "visit", "house")).Until("1h");

        play.Do(new AmendScenario(More));
        play.Do(play.Start("chief", "again", "house")).Do(play.Start("officer", "again", "house")).Until("5h");

        play.World.Part<ProtectionPart>().At(play.Subject("aunt")).ShouldBe(play.Subject("house"));
        play.World.Part<ProtectionPart>().WorstHarm(play.Subject("aunt")).ShouldBe(1);
        play.World.Part<ProtectionPart>().StatusOf(play.Id<Right>("room")).ShouldBe(RightStatus.Missed);
        play.World.Part<MoneyPart>().StatusOf(play.Id<Asset>("car")).ShouldBe(AssetStatus.Frozen);
        play.Desk<ActionsDesk>("helper").Pools.ShouldHaveSingleItem().Free.ShouldBe(1);
        play.Desk<ActionsDesk>("chief").Finished.Count(a => a.Plan.Action == play.Id<ActionDefinition>("again")).ShouldBe(2);
        play.World.Part<RequestsPart>().IsAnsweredByPerson(play.Id<Agency>("aid")).ShouldBeFalse();
    }
}
