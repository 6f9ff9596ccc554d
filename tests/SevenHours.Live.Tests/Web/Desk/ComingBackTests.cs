using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Desk;

/// <summary>A page whose connection broke, or was made late: what moved meanwhile around the play is told too, not only what was delivered.</summary>
public sealed partial class ComingBackTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_desk_that_connects_is_told_how_the_clock_stands_though_nothing_came_to_it()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (browser, drawn) = await DeskAsync(house);
        await MoveAsync(house, 100);

        using var feed = await FollowAsync(browser, drawn);
        var told = await DeskHouse.NextAsync(feed, "#clocks");

        told.ShouldContain("data-at=\"100\"");
        told.ShouldNotContain("inbox-list", Case.Sensitive, "nothing came to the desk: its lists stay as they are");
        await MoveAsync(house, 200);
        (await DeskHouse.NextAsync(feed, "data-at=\"200\"")).ShouldContain("#clocks");
    }

    [Fact]
    public async Task A_desk_that_connects_is_told_of_an_emergency_that_was_raised_meanwhile()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (browser, drawn) = await DeskAsync(house);
        await house.Exercise.RaiseNoDuffAsync(Actor.Host("test"));

        using var feed = await FollowAsync(browser, drawn);

        (await DeskHouse.NextAsync(feed, "#no-duff-banner")).ShouldContain("emergency", Case.Insensitive);
    }

    [Fact]
    public async Task A_program_that_comes_back_is_told_how_the_clock_stands_and_one_that_comes_is_not()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (browser, _) = await DeskAsync(house);
        await MoveAsync(house, 2_000);
        var api = $"/api/v1/exercises/{house.Exercise.Id}/feed?after=";

        using var back = new StreamReader(await browser.GetStreamAsync($"{api}{1L << 32}", Cancel));
        using var fresh = new StreamReader(await browser.GetStreamAsync($"{api}0", Cancel));

        var first = await DeskHouse.NextAsync(back, "data: {");
        first.ShouldContain("\"at\":2000");
        first.ShouldContain($"id: {1L << 32}", Case.Sensitive, "it has no number of its own");
        (await DeskHouse.NextAsync(fresh, "data: {")).ShouldContain("\"number\":1");
    }

    private static async Task<(HttpClient Browser, string Feed)> DeskAsync(ControlHouse house)
    {
        var (browser, key) = await house.JoinAsync(house.Exercise.Session.Exercise.Pin, "Edda Lund");
        (await house.Exercise.TakeSeatAsync(Actor.Host("test"), key, new SeatPlace(1, "officer"))).ShouldBeNull();
        var page = await browser.GetStringAsync($"/exercises/{house.Exercise.Id}/desk", Cancel);
        return (browser, WebUtility.HtmlDecode(Feed().Match(page).Groups["feed"].Value));
    }

    private static async Task<StreamReader> FollowAsync(HttpClient browser, string feed) => new(await browser.GetStreamAsync(feed, Cancel));

    private static async Task MoveAsync(ControlHouse house, int seconds) =>
        (await house.Exercise.JumpAsync(Actor.Host("test"), new SimTime(seconds))).ShouldBeNull();

    [GeneratedRegex("""hx-sse:connect="(?<feed>[^"]+)""")]
    private static partial Regex Feed();
}
