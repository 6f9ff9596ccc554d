using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Disciplines.Operations;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Operations;

/// <summary>An operation over HTTP: written by two agencies, briefed, launched, entered at its time, and hidden from everybody else.</summary>
public sealed partial class OperationPageTests
{
    [Fact]
    public async Task A_plan_written_by_two_agencies_is_launched_and_entered_at_its_time_and_nobody_else_sees_it()
    {
        await using var house = await DeskHouse.OpenAsync();
        await house.ClockAsync(60);
        var (lead, mediator, stranger) = (await house.SitAsync("lead_investigator"), await house.SitAsync("mediator"), await house.SitAsync("hotline_v_lead"));
        var all = $"/exercises/{house.Exercise.Id}/wall/operations";
        (await ControlHouse.PostAsync(lead, all, all, ("name", "Tulip"), ("purpose", "Bring her out"), ("to", "mediator"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var here = $"{all}/{house.Exercise.Live(1).Read(world => world.Part<OperationsPart>().Book.All[0].Handle)}";

        (await stranger.GetAsync(here, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ReadAsync(stranger, all)).ShouldNotContain("Tulip");

        using var feed = new StreamReader(await mediator.GetStreamAsync(FeedOf().Match(await ReadAsync(mediator, here)).Groups["at"].Value, Cancel));
        await PressAsync(lead, here, "site", ("place", "Canal Street 19"), ("at", "0:30"), ("act", "rescue_entry"), ("post.interpreter", "mediator"), ("vehicles", "2"));
        (await DeskHouse.NextAsync(feed, "Canal Street 19")).ShouldContain("operation-sites");

        // A second writer changes one field and leaves the others as they were.
        await PressAsync(mediator, here, "site", ("site", "s1"), ("place", "Canal Street 19"), ("at", "0:30"), ("act", "rescue_entry"), ("post.interpreter", "mediator"), ("vehicles", "2"), ("room", "Quiet rooms"));
        (await ReadAsync(lead, here)).ShouldContain("Quiet rooms");
        (await ControlHouse.PostAsync(lead, here, $"{here}/site", ("site", "s1"), ("at", "at noon"))).StatusCode.ShouldNotBe(HttpStatusCode.Redirect);

        await PressAsync(lead, here, "brief", ("to", "mediator"));
        await PressAsync(lead, here, "launch");
        await PressAsync(mediator, here, "report", ("site", "s1"), ("word", "in_place"));
        await house.ClockAsync(1801);

        var board = await ReadAsync(mediator, here);
        board.ShouldContain("Entered");
        board.ShouldContain("The first people they see are those who broke the door.");
        board.ShouldNotContain("Nobody who speaks their language is there.");
        await PressAsync(mediator, here, "hot", ("site", "s1"), ("kind", "learned"), ("says", "Nobody stood at the door"));
        (await ReadAsync(lead, here)).ShouldContain("Nobody stood at the door");
        (await ReadAsync(lead, $"{here}/print")).ShouldContain("EXERCISE");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<string> ReadAsync(HttpClient browser, string address) => WebUtility.HtmlDecode(await browser.GetStringAsync(address, Cancel));

    private static async Task PressAsync(HttpClient browser, string here, string act, params (string Name, string Value)[] fields) =>
        (await ControlHouse.PostAsync(browser, here, $"{here}/{act}", fields)).StatusCode.ShouldBe(HttpStatusCode.Redirect, act);

    [GeneratedRegex("""sse:connect="(?<at>[^"]+)""")]
    private static partial Regex FeedOf();
}
