using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Money;

/// <summary>From an order typed on the desk to a ruling by a person at the court and to what a victim is paid, over HTTP.</summary>
public sealed partial class ConfiscationPagesTests
{
    private const string Account = "What stands in account 1";

    [Fact]
    public async Task What_was_frozen_is_asked_for_taken_up_ruled_on_by_a_judge_and_paid_out()
    {
        using var court = new CourtCase();
        await using var house = await DeskHouse.OpenAsync(scenario: CourtCase.Name, scenarios: court.Scenarios);
        using var investigator = await house.SitAsync("financial_investigator");
        using var judge = await house.SitAsync("judge");
        using var lead = await house.SitAsync("lead_investigator");
        await house.ClockAsync(60);

        // What was typed for the act goes along to the page on which the court is asked for leave.
        var asked = await house.PostAsync(investigator, "/do/court_freeze/ask", ("target", "Account 1"), ("ground", "assets_about_to_move"));
        asked.Headers.Location!.ToString().ShouldContain("/ask?action=court_freeze&target=Account%201");
        WebUtility.HtmlDecode(await investigator.GetStringAsync(asked.Headers.Location, TestContext.Current.CancellationToken)).ShouldContain("value=\"Account 1\"");

        (await house.PostAsync(investigator, "/do/court_freeze", ("target", "Account 1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.ClockAsync(4 * 3_600 + 120);
        var held = await ReadAsync(investigator);
        held.ShouldContain(Account);
        var asset = AssetOf().Match(held).Groups[1].Value;
        (await ReadAsync(lead)).ShouldNotContain(Account);

        await PressAsync(investigator, "/value", ("asset", asset));
        (await ReadAsync(investigator)).ShouldContain("is being valued");
        await PressAsync(investigator, "/ask", ("asset", asset), ("kind", "without_conviction"), ("court", "court_verania"), ("says", "It comes from the adverts"));
        (await house.ReadAsync(judge)).ShouldContain($"Your court is to rule: Without a conviction: {Account}");
        var petition = PetitionOf().Match(await ReadAsync(judge)).Groups[1].Value;

        (await PostAsync(lead, $"/{petition}/take")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await PressAsync(judge, $"/{petition}/take");
        (await ReadAsync(investigator)).ShouldContain("Taken up by Judge, District Court");

        // Left to itself the court would have ruled within two hours.
        await house.ClockAsync(7 * 3_600);
        (await ReadAsync(investigator)).ShouldContain("Waits for the court");
        await PressAsync(judge, $"/{petition}", ("outcome", "granted"), ("ruling", "Nobody else could say where it came from"));
        var ruled = await ReadAsync(investigator);
        ruled.ShouldContain("Confiscated");
        ruled.ShouldContain("Nobody else could say where it came from");
        (await house.ReadAsync(judge)).ShouldNotContain("Your court is to rule");

        (await PostAsync(investigator, "/pay", ("person", "Mira"), ("amount", "3000"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await PostAsync(judge, "/pay", ("person", "Mira"), ("amount", "6501"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await PressAsync(judge, "/pay", ("person", "Mira"), ("amount", "3000"), ("why", "For the weeks she was not paid"));
        foreach (var browser in (HttpClient[])[judge, investigator])
            (await ReadAsync(browser)).ShouldContain("For the weeks she was not paid");

        // A report of suspicion: its file says TRAINING, and nobody but its writer and the unit reaches it.
        var reports = $"/exercises/{house.Exercise.Id}/wall/money/reports";
        (await ControlHouse.PostAsync(investigator, house.Desk, reports, [("unit", "fiu_verania"), ("about", "Brightwater Hosting"), ("says", "")])).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await ControlHouse.PostAsync(investigator, house.Desk, reports, [("unit", "fiu_verania"), ("about", "Brightwater Hosting"), ("amount", "12000"), ("says", "No staff & much cash")]);
        var file = FileOf().Match(await investigator.GetStringAsync(reports, TestContext.Current.CancellationToken)).Value;
        var report = await investigator.GetStringAsync(file, TestContext.Current.CancellationToken);
        report.ShouldContain("NOT A REPORT - DO NOT FILE");
        report.ShouldContain("No staff &amp; much cash");
        (await lead.GetAsync(file, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        async Task<string> ReadAsync(HttpClient browser) =>
            WebUtility.HtmlDecode(await browser.GetStringAsync($"/exercises/{house.Exercise.Id}/wall/money/confiscation", TestContext.Current.CancellationToken));

        Task<HttpResponseMessage> PostAsync(HttpClient browser, string path, params (string Name, string Value)[] fields) =>
            ControlHouse.PostAsync(browser, house.Desk, $"/exercises/{house.Exercise.Id}/wall/money/confiscation{path}", fields);

        async Task PressAsync(HttpClient browser, string path, params (string Name, string Value)[] fields) =>
            (await PostAsync(browser, path, fields)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [GeneratedRegex("name=\"asset\" value=\"([^\"]+)\"")]
    private static partial Regex AssetOf();

    [GeneratedRegex("/exercises/[^\"]+/reports/[0-9a-f]{16}/file.xml")]
    private static partial Regex FileOf();

    [GeneratedRegex("money/confiscation/([0-9a-f]{16})/take")]
    private static partial Regex PetitionOf();
}
