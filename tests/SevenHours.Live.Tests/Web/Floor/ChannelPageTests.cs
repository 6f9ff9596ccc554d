using System.Net;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Access;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Floor;

/// <summary>The bar over the pages of staff, and their channel, over HTTP.</summary>
public sealed class ChannelPageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_bar_lists_what_somebody_may_open_and_players_have_none()
    {
        await using var house = await ControlHouse.OpenAsync();
        var at = $"/exercises/{house.Exercise.Id}";
        foreach (var (role, shown, hidden) in new[]
        {
            (Role.Director, "control staff door seating safety", "welfare"), (Role.RolePlayer, "staff role lobby", "control door"),
            (Role.WelfareOfficer, "staff welfare", "control seating"), (Role.Observer, "lobby", "staff control"),
        })
        {
            var walker = await Walker.InAsync(house, role, Presence.In);
            var page = await walker.Browser.GetStringAsync($"{at}/safety", Cancel);
            shown.Split(' ').ShouldAllBe(path => page.Contains($"href=\"{at}/{path}\"", StringComparison.Ordinal), role.ToString());
            var menu = page[page.IndexOf("id=\"floor-menu\"", StringComparison.Ordinal)..];
            menu = menu[..menu.IndexOf("</nav>", StringComparison.Ordinal)];
            hidden.Split(' ').ShouldAllBe(path => !menu.Contains($"href=\"{at}/{path}\"", StringComparison.Ordinal), role.ToString());
        }

        var player = await Walker.InAsync(house, Role.Participant, Presence.In);
        (await player.Browser.GetStringAsync($"{at}/safety", Cancel)).ShouldNotContain("floor-menu");
    }

    [Fact]
    public async Task A_call_reaches_the_bar_of_whoever_is_called_on_any_page_he_has_open()
    {
        await using var house = await ControlHouse.OpenAsync();
        var at = $"/exercises/{house.Exercise.Id}";
        var cell = await Walker.InAsync(house, Role.WhiteCell, Presence.In);
        var mentor = await Walker.InAsync(house, Role.Mentor, Presence.In);
        using var feed = new StreamReader(await cell.Browser.GetStreamAsync($"{at}/safety/feed", Cancel));
        await DeskHouse.NextAsync(feed, "floor-bar-staff");

        (await ControlHouse.PostAsync(mentor.Browser, $"{at}/staff", $"{at}/staff", ("says", "@white-cell where is the bank?"), ("key", "p1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await DeskHouse.NextAsync(feed, "id=\"floor-bar-staff\">1<")).ShouldNotContain("id:", customMessage: "the page's own place in its feed stays where it is");
        (await cell.Browser.GetStringAsync($"{at}/staff", Cancel)).ShouldContain("@white-cell where is the bank?");
        (await ControlHouse.PostAsync(cell.Browser, $"{at}/staff", $"{at}/staff/seen", ("message", "1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await DeskHouse.NextAsync(feed, "id=\"floor-bar-staff\"></span>");
    }

    [Fact]
    public async Task Whoever_plays_sees_the_same_bytes_whatever_staff_say()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (officer, person) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, "N. Brandt");
        await house.Exercise.TakeSeatAsync(Actor.Host("test"), person, new SeatPlace(1, "officer"));
        var mentor = await Walker.InAsync(house, Role.Mentor, Presence.In);
        var at = $"/exercises/{house.Exercise.Id}";
        var before = await SeenAsync();

        (await ControlHouse.PostAsync(mentor.Browser, $"{at}/staff", $"{at}/staff", ("says", "Brandt is about to find the door"), ("points", "See to Brandt"), ("about", "seat:officer")))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await SeenAsync()).ShouldBe(before);
        (await officer.GetAsync($"{at}/staff", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        async Task<string> SeenAsync() => System.Text.RegularExpressions.Regex.Replace(
            string.Concat(
                await officer.GetStringAsync($"{at}/desk", Cancel), await officer.GetStringAsync($"{at}/lobby", Cancel), await officer.GetStringAsync($"/api/v1{at}/seat", Cancel)),
            """(content|value)="[A-Za-z0-9_-]{20,}"|"server-time" content="\d+"|>\d\d:\d\d<""", "");
    }

    [Fact]
    public async Task A_draft_is_in_the_box_again_and_over_once_it_was_sent()
    {
        await using var house = await ControlHouse.OpenAsync();
        var mentor = await Walker.InAsync(house, Role.Mentor, Presence.In);
        var at = $"/exercises/{house.Exercise.Id}";
        await ControlHouse.PostAsync(mentor.Browser, $"{at}/staff", $"/draft/{house.Exercise.Id}/staff-says", ("text", "half a thou"));
        (await mentor.Browser.GetStringAsync($"{at}/staff", Cancel)).ShouldContain(">half a thou<");

        await ControlHouse.PostAsync(mentor.Browser, $"{at}/staff", $"{at}/staff", ("says", "half a thought"));

        (await mentor.Browser.GetStringAsync($"{at}/staff", Cancel)).ShouldNotContain(">half a thou<");
    }
}
