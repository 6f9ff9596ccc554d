using System.Net;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Floor;

/// <summary>The evaluators' pad: two taps, and when wanted the people and the objective; what two saw of one moment is one entry.</summary>
public sealed class PadTests
{
    private const string Goals = """
        objectives: { tell: { title: Tell those who need it, criteria: [ "The other side heard within the hour" ] } }
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task People_and_objective_are_named_when_wanted_and_two_evaluators_merge()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Goals);
        var (_, player) = await house.JoinAsync(house.Exercise.Session.Exercise.Pin, "N. Orlova");
        (await house.Exercise.TakeSeatAsync(Actor.Person(player), player, new SeatPlace(1, "officer"))).ShouldBeNull();
        var (first, second) = (await EvaluatorAsync(house, "R. Haddad"), await EvaluatorAsync(house, "T. Lind"));
        var pad = $"/exercises/{house.Exercise.Id}/observe";

        var page = await first.GetStringAsync(pad, Cancel);
        page.ShouldContain("name=\"seat\" value=\"officer\"", customMessage: "somebody sits there");
        page.ShouldNotContain("value=\"counsellor\"", Case.Sensitive, "nobody sits there");
        page.ShouldContain("Tell those who need it");

        await ControlHouse.PostAsync(first, pad, $"{pad}?team=1", ("agency", "police"), ("kind", "goodpractice"), ("seat", "officer"), ("seat", "nobody"), ("objective", "tell"), ("says", "He rang at once."));
        await ControlHouse.PostAsync(second, pad, $"{pad}?team=1", ("agency", "police"), ("kind", "goodpractice"), ("weight", "critical"), ("objective", "no_such"));
        var seen = house.Exercise.Notes.All;
        (seen[0].Seats.ShouldHaveSingleItem(), seen[0].Objective).ShouldBe(("officer", "tell"));
        (seen[1].Seats.Count, seen[1].Objective).ShouldBe((0, null));

        var debrief = WebUtility.HtmlDecode(await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/debrief", Cancel));
        debrief.ShouldContain("2 notes on the same moment, merged");
        debrief.ShouldContain("Officer · Tell those who need it");
        var report = await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/debrief/report/file?paper=aar&format=json", Cancel);
        report.ShouldContain("He rang at once. · ");
        report.ShouldContain("Tell those who need it");
    }

    private static async Task<HttpClient> EvaluatorAsync(ControlHouse house, string name)
    {
        var (browser, person) = await house.JoinAsync(house.Exercise.Session.Exercise.Pin, name);
        (await house.Exercise.GiveRoleAsync(Actor.Host("test"), person, Role.Evaluator)).ShouldBeNull();
        return browser;
    }
}
