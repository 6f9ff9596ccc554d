using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Control;

/// <summary>A scene is played once more from the control screen, and who is there is seen on it.</summary>
public sealed partial class ControlHistoryTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Play_goes_back_to_an_event_after_saying_what_becomes_of_the_rest_and_returns_to_the_line_it_left()
    {
        await using var house = await ControlHouse.OpenAsync();
        await house.PressAsync("sheet/i1_call/send");
        var sent = house.Exercise.Live(1).Events.After(0).First(happened => happened.Event is ItemDelivered).Id;
        await house.PressAsync("clock/jump", ("where", "time"), ("to", "01:30"));
        var events = house.Exercise.Live(1).Events.Count;

        var card = await CardAsync(house, sent);
        card.ShouldContain($"The {(events - 1 - sent.Value).ToString(CultureInfo.InvariantCulture)} events that came later are not lost.");
        card.ShouldContain("The clock goes back to 00:00:00");
        card.ShouldNotContain("Other lines of history");
        (await house.PressAsync($"events/{sent}/again", ("line", "7"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "the line is another by now");
        (await house.PressAsync($"events/{sent}/again", ("line", Line().Match(card).Groups["line"].Value))).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var live = house.Exercise.Live(1);
        (live.Info.Purpose, live.Info.Parent, live.Now, live.Clock.IsRunning).ShouldBe((BranchPurpose.SceneRestart, 1, SimTime.Start, false));
        house.Desk("counsellor", desk => desk.Items.Count).ShouldBe(0, "the letter of the first hour has not come on this line");

        var back = await CardAsync(house, new EventId(0));
        back.ShouldContain($"Played until 01:00:00, {events.ToString(CultureInfo.InvariantCulture)} events");
        (await house.PressAsync("lines/1/live")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        house.Exercise.Live(1).Events.Count.ShouldBe(events);
        (await house.PressAsync("lines/9/live")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task The_screen_shows_who_is_connected_and_not_only_who_has_a_seat()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (browser, key) = await house.JoinAsync(house.Exercise.Session.Exercise.Pin, "N. Brandt");
        await house.Exercise.TakeSeatAsync(Actor.Host("test"), key, new SeatPlace(1, "officer"));
        (await house.Director.GetStringAsync($"{house.Href}/people", Cancel)).ShouldContain("not connected");

        var came = house.Exercise.Connections.Changed.Next;
        using var feed = await browser.GetAsync($"/exercises/{house.Exercise.Id}/desk/feed", HttpCompletionOption.ResponseHeadersRead, Cancel);
        await came.WaitAsync(TimeSpan.FromSeconds(20), Cancel);

        (await house.Director.GetStringAsync($"{house.Href}/people", Cancel)).ShouldNotContain("not connected");
        Filled().Match(await house.Director.GetStringAsync(house.Href, Cancel)).Groups["n"].Value.ShouldBe("1");
    }

    [Fact]
    public async Task Why_something_happened_is_a_card_in_the_drawer_and_a_page_of_its_own_for_who_comes_by_its_address()
    {
        await using var house = await ControlHouse.OpenAsync();
        await house.PressAsync("sheet/i1_call/send");
        var sent = house.Exercise.Live(1).Events.After(0).First(happened => happened.Event is ItemDelivered).Id;
        using var click = new HttpRequestMessage(HttpMethod.Get, $"{house.Href}/events/{sent}") { Headers = { { "HX-Request", "true" } } };

        var card = await (await house.Director.SendAsync(click, Cancel)).Content.ReadAsStringAsync(Cancel);
        card.ShouldNotContain("<html");
        card.ShouldContain("popovertargetaction=\"hide\"");

        var page = await CardAsync(house, sent);
        page.ShouldContain("<title>Why it happened");
        page.ShouldContain("<h1>Why it happened</h1>");
        page.ShouldNotContain("popovertarget=\"drawer\"");
    }

    private static async Task<string> CardAsync(ControlHouse house, EventId id) =>
        WebUtility.HtmlDecode(await house.Director.GetStringAsync($"{house.Href}/events/{id}", Cancel));

    [GeneratedRegex("""name="line" value="(?<line>\d+)""")]
    private static partial Regex Line();

    [GeneratedRegex("""Connected</small><time><bdi>(?<n>\d+)""")]
    private static partial Regex Filled();
}
