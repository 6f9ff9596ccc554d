using System.Net;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Debrief;

/// <summary>Who may look back at what: staff at everything, who played at his own desk once play has ended, others at nothing.</summary>
public sealed class ReplayAccessTests
{
    private const string Ending = """
        rules: { over: { at: 90m, do: [ { end: { outcome: over, says: It is over. } } ] } }
        """;

    private static readonly string[] s_pages = ["", "/step", "/measures"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_played_sees_his_own_desk_as_it_was_and_no_other_and_nothing_before_the_end()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Ending);
        var (officer, key) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, "N. Brandt");
        await house.Exercise.MoveAsync(Actor.Host("test"), key, new SeatPlace(1, "officer"));
        await ReplayPageTests.RunAsync(house, 4000);
        foreach (var page in s_pages)
            (await ReplayPageTests.AskAsync(officer, house, "at=2000", page)).StatusCode.ShouldBe(HttpStatusCode.NotFound, $"before ENDEX: {page}");
        (await ReplayPageTests.AskAsync(house.Director, house, "at=2000")).StatusCode.ShouldBe(HttpStatusCode.OK, "staff look back while play goes on");

        await ReplayPageTests.RunAsync(house, 6000);
        var own = await ReplayPageTests.AskAsync(officer, house, "at=2000");
        own.StatusCode.ShouldBe(HttpStatusCode.OK);
        var html = WebUtility.HtmlDecode(await own.Content.ReadAsStringAsync(Cancel));
        html.ShouldContain("As it was");
        html.ShouldContain("id=\"inbox-list\"");
        html.ShouldNotContain("id=\"replay-picks\"");
        html.ShouldNotContain("id=\"past-truth\"");
        html.ShouldNotContain("event=a");
        var step = await ReplayPageTests.AskAsync(officer, house, "at=3700&from=0", "/step");
        step.StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var asked in (string[])["seat=counsellor", "branch=1&seat=counsellor", "beside=1", "beside=1&beside-seat=officer", "branch=2", "branch=1&beside=1&beside-seat=counsellor"])
        {
            foreach (var page in s_pages)
                (await ReplayPageTests.AskAsync(officer, house, $"{asked}&at=2000", page)).StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{page}?{asked}");
        }

        (await ReplayPageTests.AskAsync(officer, house, "at=2000", "/measures")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await house.Exercise.OpenDebriefAsync(Actor.Host("test"))).ShouldBeNull();
        (await officer.GetStringAsync($"/exercises/{house.Exercise.Id}/debrief", Cancel)).ShouldContain("/debrief/replay");
    }

    [Fact]
    public async Task What_a_seat_was_not_told_stands_on_no_page_of_its_desk_as_it_was()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Ending);
        var (officer, key) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, "N. Brandt");
        await house.Exercise.MoveAsync(Actor.Host("test"), key, new SeatPlace(1, "officer"));
        await ReplayPageTests.DecideAsync(house.Exercise, 1, "counsellor", "A. Sole", "The shelter stays out of it.");
        await ReplayPageTests.RunAsync(house, 6000);
        foreach (var at in (int[])[0, 1800, 3600, 5400])
        {
            foreach (var page in (string[])["", "/step"])
            {
                var shown = WebUtility.HtmlDecode(await (await ReplayPageTests.AskAsync(officer, house, $"at={at}", page)).Content.ReadAsStringAsync(Cancel));
                shown.ShouldNotContain("The shelter stays out of it.", customMessage: $"{page} at {at}");
                shown.ShouldNotContain("A letter", customMessage: $"{page} at {at}");
            }
        }
    }

    [Fact]
    public async Task Nobody_looks_back_who_was_not_there_has_no_seat_or_watches()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Ending);
        await ReplayPageTests.RunAsync(house, 6000);
        var (without, _) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, "R. Haddad");
        var (visitor, person) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, "M. Kerr");
        (await house.Exercise.GiveRoleAsync(Actor.Host("test"), person, Role.Observer)).ShouldBeNull();
        using var stranger = house.Stranger();
        foreach (var page in s_pages)
        {
            (await ReplayPageTests.AskAsync(without, house, "", page)).StatusCode.ShouldBe(HttpStatusCode.NotFound, page);
            (await ReplayPageTests.AskAsync(visitor, house, "", page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, page);
            (await ReplayPageTests.AskAsync(stranger, house, "", page)).StatusCode.ShouldNotBe(HttpStatusCode.OK, page);
        }
    }

    [Fact]
    public async Task A_mentor_who_comes_after_the_end_sets_two_syndicates_side_by_side()
    {
        await using var house = await ControlHouse.OpenAsync(extra: "actions: { look: { number: 1, title: Look at the house, who: [police], on: [place], lead_time: 10m, intrusive: 0 }, ring: { number: 2, title: Ring the door, who: [police], on: [place], lead_time: 10m, intrusive: 0 } }\n" + Ending);
        var two = await ReplayPageTests.TwoAsync(house);
        await two.JumpAsync(Actor.Host("test"), new SimTime(6000));
        await two.Live(1).SettledAsync();
        await two.Live(2).SettledAsync();
        two.Live(2).Read(world => world.HasEnded).ShouldBeTrue();

        using var mentor = house.Stranger();
        var joined = await ControlHouse.PostAsync(mentor, $"/join/{two.Session.Pins.StaffPin}", $"/join/{two.Session.Pins.StaffPin}", ("name", "T. Ivanova"));
        joined.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var person = two.Session.Members.Values.Single(member => two.NameOf(member) == "T. Ivanova").Person;
        await two.AdmitAsync(Actor.Host("test"), person);
        (await two.GiveRoleAsync(Actor.Host("test"), person, Role.Mentor)).ShouldBeNull();

        var landing = await mentor.GetAsync(joined.Headers.Location, Cancel);
        var debrief = await mentor.GetStringAsync($"/exercises/{two.Id}/debrief", Cancel);
        debrief.ShouldContain("/debrief/replay");
        var both = WebUtility.HtmlDecode(await mentor.GetStringAsync($"/exercises/{two.Id}/debrief/replay?branch=1&beside=2", Cancel));
        both.ShouldContain("Only Syndicate 1 has decided by now");
        both.ShouldContain("Ring the door: The house");
        (await mentor.GetAsync($"/exercises/{two.Id}/debrief/replay/measures?branch=1&beside=2", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        ((int)landing.StatusCode).ShouldBeLessThan(400, "where he lands there is a page");
    }
}
