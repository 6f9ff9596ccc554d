using System.Net;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Access;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Safety;

/// <summary>Real emergencies: everything stands, everybody reads it, and staff alone let it go on.</summary>
public sealed class NoDuffTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_in_the_waiting_room_stops_the_clock_for_all_and_the_log_says_so()
    {
        await using var house = await ControlHouse.OpenAsync(waitingRoom: true);
        await house.Exercise.RunAsync(Actor.Host("test"));
        var waiting = await Walker.InAsync(house, Role.Participant, Presence.Waiting);
        var at = $"/exercises/{house.Exercise.Id}";

        var answer = await ControlHouse.PostAsync(waiting.Browser, $"{at}/lobby", $"{at}/no-duff", ("reason", "Somebody fainted in the hall"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Exercise.Session.NoDuff.ShouldNotBeNull();
        house.Exercise.Session.Syndicates.ShouldAllBe(team => !team.Clock.IsRunning);
        (await house.Exercise.RunAsync(Actor.Host("test")))!.Code.ShouldBe("no_duff.raised");
        (await waiting.Browser.GetStringAsync($"{at}/lobby", Cancel)).ShouldContain("Participant Waiting has stopped the exercise");
        (await house.Director.GetStringAsync($"{at}/safety", Cancel)).ShouldContain("Somebody fainted in the hall");
        (await waiting.Browser.GetStringAsync($"{at}/safety", Cancel)).ShouldNotContain("fainted", Case.Insensitive, "what happened is for those who end it");
    }

    [Theory]
    [InlineData(Role.Participant, false), InlineData(Role.RolePlayer, false), InlineData(Role.Observer, false), InlineData(Role.Mentor, false), InlineData(Role.Evaluator, false)]
    [InlineData(Role.WhiteCell, true), InlineData(Role.WelfareOfficer, true), InlineData(Role.Controller, true)]
    public async Task Whoever_may_clear_is_offered_it_and_nobody_else_can(Role role, bool may)
    {
        await using var house = await ControlHouse.OpenAsync(waitingRoom: true);
        var walker = await Walker.InAsync(house, role, Presence.In);
        var at = $"/exercises/{house.Exercise.Id}";
        await house.Exercise.RaiseNoDuffAsync(Actor.Host("test"));

        (await walker.Browser.GetStringAsync($"{at}/safety", Cancel)).Contains("class=\"resume\"", StringComparison.Ordinal).ShouldBe(may);
        var answer = await ControlHouse.PostAsync(walker.Browser, $"{at}/safety", $"{at}/no-duff/clear");
        answer.StatusCode.ShouldBe(may ? HttpStatusCode.Redirect : HttpStatusCode.Forbidden);
        (house.Exercise.Session.NoDuff is null).ShouldBe(may);
        house.Exercise.Session.Syndicates.ShouldAllBe(team => !team.Clock.IsRunning, "the clock waits for staff");
    }

    [Fact]
    public async Task The_contact_card_is_set_by_those_who_lead_and_read_by_all()
    {
        await using var house = await ControlHouse.OpenAsync(waitingRoom: true);
        var observer = await Walker.InAsync(house, Role.Observer, Presence.In);
        var at = $"/exercises/{house.Exercise.Id}";
        (await observer.Browser.GetStringAsync($"{at}/lobby", Cancel)).ShouldContain("has not filled in the contact card");
        (string, string)[] card = [("who", "Nadia Weber, welfare"), ("number", "+999 555 0101"), ("where", "Room 4, ground floor"), ("meet", "The car park")];

        (await ControlHouse.PostAsync(observer.Browser, $"{at}/safety", $"{at}/safety/card", card)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ControlHouse.PostAsync(house.Director, $"{at}/safety", $"{at}/safety/card", card)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        foreach (var page in (string[])["lobby", "safety"])
        {
            var html = WebUtility.HtmlDecode(await observer.Browser.GetStringAsync($"{at}/{page}", Cancel));
            html.ShouldContain("Nadia Weber, welfare");
            html.ShouldContain("+999 555 0101");
        }

        await house.Exercise.RaiseNoDuffAsync(Actor.Host("test"));
        var banner = await FirstMessageAsync(observer.Browser, $"{at}/safety/feed");
        WebUtility.HtmlDecode(banner).ShouldContain("Room 4, ground floor");
    }

    [Fact]
    public async Task In_the_debrief_of_a_closed_exercise_it_can_still_be_raised()
    {
        await using var house = await ControlHouse.OpenAsync();
        await house.Exercise.ArchiveAsync(Actor.Host("test"));
        (await house.Exercise.RaiseNoDuffAsync(Actor.Host("test"), "smoke")).ShouldBeNull();
        house.Exercise.Session.Stops.Single().ClearedAt.ShouldBeNull();
        (await house.Exercise.ClearNoDuffAsync(Actor.Host("test"))).ShouldBeNull();
        house.Exercise.Session.Stops.Single().ClearedAt.ShouldNotBeNull();
    }

    private static async Task<string> FirstMessageAsync(HttpClient browser, string feed)
    {
        using var answer = await browser.GetAsync(feed, HttpCompletionOption.ResponseHeadersRead, Cancel);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(Cancel));
        var said = new System.Text.StringBuilder();
        while (!said.ToString().Contains("emergency", StringComparison.Ordinal))
        {
            said.AppendLine(await reader.ReadLineAsync(Cancel).AsTask().WaitAsync(TimeSpan.FromSeconds(20), Cancel));
        }

        var rest = said.ToString();
        while (await reader.ReadLineAsync(Cancel).AsTask().WaitAsync(TimeSpan.FromSeconds(20), Cancel) is { Length: > 0 } line)
        {
            rest += line;
        }

        return rest;
    }
}
