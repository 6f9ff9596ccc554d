using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Days;

public sealed partial class ScenesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_scene_with_people_in_it_is_frozen_by_one_press_with_those_who_are_there_and_goes_on_by_another()
    {
        await using var house = await ControlHouse.OpenAsync();
        var key = await SeatAsync(house, "Nora", "officer");
        (await house.Exercise.EnterAsync(Actor.Person(key), house.Exercise.FindSet(SetKeys.OfPlace("house"))!)).ShouldBeNull();

        await PostAsync(house, "scenes/freeze");
        house.Exercise.Live(1).Read(world => world.FrozenScenes.ShouldHaveSingleItem().Seats).ShouldBe(SeatSet.Of(house.Seat("officer")));
        await PostAsync(house, "scenes/thaw");
        house.Exercise.Live(1).Read(world => world.FrozenScenes.Count).ShouldBe(0);
    }

    [Fact]
    public async Task Before_a_scene_is_played_again_it_says_what_others_lose_and_the_line_played_is_kept()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (nora, lena) = (await SeatAsync(house, "Nora", "officer"), await SeatAsync(house, "Lena", "counsellor"));
        await house.PressAsync("clock/jump", ("to", "0:40"));
        await house.ActAsync(nora, Decide(house, "officer"));
        await house.ActAsync(lena, Decide(house, "counsellor"));

        var page = await house.Director.GetStringAsync($"{Days(house)}/scenes?from=0:35&seat=officer", Cancel);
        page.ShouldContain("seats that lose something: 1");
        var cost = page[page.IndexOf("class=\"cost\"", StringComparison.Ordinal)..];
        cost.IndexOf("Officer", StringComparison.Ordinal).ShouldBeLessThan(cost.IndexOf("would be undone", StringComparison.Ordinal));
        cost.IndexOf("Counsellor", StringComparison.Ordinal).ShouldBeGreaterThan(cost.IndexOf("would be undone", StringComparison.Ordinal));

        var last = Hidden().Match(page).Groups["event"].Value;
        (await PostAsync(house, "scenes/again", ("event", last), ("line", "1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Exercise.Live(1).Info.Number.ShouldBe(2);
        house.Desk("counsellor", desk => desk.Decisions.Count).ShouldBe(0);
        house.Exercise.Branch(1).Read(house.Seat("counsellor"), desk => desk.Part<KnowledgeDesk>().Decisions.Count).ShouldBe(1);
        (await PostAsync(house, "scenes/again", ("event", last), ("line", "1"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "another is played by now");
    }

    private static RecordDecision Decide(ControlHouse house, string seat) =>
        new(house.Seat(seat), TextRef.None, TextRef.None, TextRef.None, Sureness.Even);

    private static string Days(ControlHouse house) => $"/exercises/{house.Exercise.Id}/days";

    private static async Task<string> SeatAsync(ControlHouse house, string name, string seat)
    {
        var (_, key) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, name);
        (await house.Exercise.TakeSeatAsync(Actor.Person(key), key, new SeatPlace(1, seat))).ShouldBeNull();
        return key;
    }

    private static Task<HttpResponseMessage> PostAsync(ControlHouse house, string path, params (string, string)[] fields) =>
        ControlHouse.PostAsync(house.Director, $"{Days(house)}/scenes", $"{Days(house)}/{path}", fields);

    [GeneratedRegex("""name="event" value="(?<event>\d+)""")]
    private static partial Regex Hidden();
}
