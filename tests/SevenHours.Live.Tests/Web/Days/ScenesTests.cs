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
    public async Task A_scene_is_played_again_and_others_keep_what_they_did_but_what_rested_on_it()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (nora, lena) = (await SeatAsync(house, "Nora", "officer"), await SeatAsync(house, "Lena", "counsellor"));
        await house.PressAsync("clock/jump", ("to", "0:40"));
        await house.ActAsync(nora, Decide(house, "officer"));
        await house.ActAsync(nora, new SendMessage(house.Seat("officer"), SeatSet.Of(house.Seat("counsellor")), TextRef.Typed("said"), []));
        await house.ActAsync(lena, Decide(house, "counsellor"));
        await house.ActAsync(lena, new OpenItem(house.Seat("counsellor"), house.Desk("counsellor", desk => desk.Items.Single(item => item.Kind == ItemKind.Message).Handle)));

        (await house.Director.GetStringAsync($"{Days(house)}/scenes?from=0:35", Cancel)).ShouldContain("Choose who plays it again", Case.Sensitive, "nobody is in it");
        var page = Cost(await house.Director.GetStringAsync($"{Days(house)}/scenes?from=0:35&seat=officer", Cancel));
        page.ShouldContain("Played again by those in the scene: 2");
        page.ShouldContain("done again and give what they gave: 1");
        page.ShouldContain("can no longer be done, because they rested on the scene: 1");
        page.ShouldContain("No longer reaches them");

        (string, string)[] press = [("event", Hidden().Match(page).Groups["event"].Value), ("line", "1"), ("seat", "officer")];
        var answer = await PostAsync(house, "scenes/again", press);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Exercise.Live(1).Info.Number.ShouldBe(2);
        house.Desk("officer", desk => desk.Decisions.Count).ShouldBe(0);
        house.Desk("counsellor", desk => (desk.Decisions.Count, desk.Items.Count)).ShouldBe((1, 0));
        house.Exercise.Branch(1).Read(house.Seat("officer"), desk => desk.Part<KnowledgeDesk>().Decisions.Count).ShouldBe(1, "the line played is kept");
        var done = Cost(await house.Director.GetStringAsync(answer.Headers.Location, Cancel));
        done.ShouldContain("This is what became of the rest.");
        done.ShouldContain("can no longer be done, because they rested on the scene: 1");
        done.ShouldNotContain("scenes/again\"");
        (await PostAsync(house, "scenes/again", press)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "another is played by now");
    }

    private static string Cost(string page) => page[page.IndexOf("class=\"cost\"", StringComparison.Ordinal)..];

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
