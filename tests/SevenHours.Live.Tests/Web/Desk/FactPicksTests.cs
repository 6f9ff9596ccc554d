using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Desk;

/// <summary>A form that is open grows by the facts that arrive, and what was ticked or written in it is not touched.</summary>
public sealed partial class FactPicksTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, InlineData("/share"), InlineData("/ask?action=rescue_entry"), InlineData("/do/rescue_entry")]
    public async Task A_fact_learned_while_a_form_is_open_comes_to_it_as_one_more_box(string form)
    {
        await using var house = await DeskHouse.OpenAsync();
        using var browser = await house.SitAsync("lead_investigator");
        await house.ClockAsync(60);
        var fact = house.Exercise.Edition.Scenario.Table<Fact>().Ids.First();
        await LearnAsync(house, browser, fact);
        var page = await house.ReadAsync(browser, form);
        page.ShouldContain(BoxOf(house, fact));
        using var feed = new StreamReader(await (await browser.GetAsync(
            WebUtility.HtmlDecode(Feed().Match(page).Groups["feed"].Value), HttpCompletionOption.ResponseHeadersRead, Cancel)).Content.ReadAsStreamAsync(Cancel));
        // Until the first message is out, the feed may tell all that is new in one piece.
        await DeskHouse.NextAsync(feed, "data:");

        var next = house.Exercise.Edition.Scenario.Table<Fact>().Ids.ElementAt(1);
        await LearnAsync(house, browser, next);
        var message = await DeskHouse.NextAsync(feed, "#fact-picks");

        message.ShouldContain("hx-target=\"#fact-picks\" hx-swap=\"afterbegin\"");
        message.ShouldContain(BoxOf(house, next));
        message.ShouldNotContain(BoxOf(house, fact), Case.Sensitive, "what stands on the page is not sent again");
        message.ShouldNotContain("checked");
    }

    [Fact]
    public async Task A_page_without_such_a_form_is_not_sent_boxes()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var browser = await house.SitAsync("lead_investigator");
        await house.ClockAsync(60);
        using var feed = new StreamReader(await (await browser.GetAsync(
            $"{house.Desk}/feed?after={1L << 32}", HttpCompletionOption.ResponseHeadersRead, Cancel)).Content.ReadAsStreamAsync(Cancel));
        await LearnAsync(house, browser, house.Exercise.Edition.Scenario.Table<Fact>().Ids.First());
        (await DeskHouse.NextAsync(feed, "#facts-list")).ShouldNotContain("fact-picks");
    }

    private static string BoxOf(DeskHouse house, Id<Fact> fact) => $"name=\"fact\" value=\"{Token.Of(house.Exercise.Edition.Scenario, fact)}\"";

    /// <summary>Staff send an inject that carries a fact, and the seat opens it.</summary>
    private static async Task LearnAsync(DeskHouse house, HttpClient browser, Id<Fact> fact)
    {
        var (from, title) = (TextStore.Prepare("Patrol", null), TextStore.Prepare("A word", null));
        var seat = house.Exercise.Edition.Scenario.Seats["lead_investigator"];
        await house.DirectAsync(new SendAdHoc(SeatSet.Of(seat), Channel.Radio, from.Reference, title.Reference, TextRef.None, [fact]), from, title);
        var item = house.Exercise.Live(1).Read(seat, desk => desk.Part<KnowledgeDesk>().Items[^1].Handle);
        (await house.PostAsync(browser, $"/items/{item}/open")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [GeneratedRegex("""hx-sse:connect="(?<feed>[^"]+)""")]
    private static partial Regex Feed();
}
