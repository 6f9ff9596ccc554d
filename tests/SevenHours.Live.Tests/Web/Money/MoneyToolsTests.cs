using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Money;

/// <summary>Papers about money are drawn, traced, reckoned and planned with, by people of one agency and hidden from another.</summary>
public sealed partial class MoneyToolsTests
{
    [Fact]
    public async Task What_a_bank_handed_over_is_drawn_marked_and_seen_by_a_colleague_and_by_nobody_else()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var investigator = await house.SitAsync("lead_investigator");
        using var colleague = await house.SitAsync("analyst", "ru");
        using var prosecutor = await house.SitAsync("duty_prosecutor", "ar");
        await house.ClockAsync(60);
        (await ReadAsync(house, investigator, "flow")).ShouldContain("No paper on money yet");
        (await house.PostAsync(investigator, "/do/bank_order", ("option", "zz_urgent_desk"), ("target", "account 1"), ("key", "bank-1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.ClockAsync(4 * 3_600);

        var flow = await ReadAsync(house, investigator, "flow");
        flow.ShouldContain("To and from T. Arden");
        flow.ShouldContain("Unknown payer · Cash");
        flow.ShouldContain("Rent C19 2nd fl. / M7");
        flow.ShouldContain("Statement: ");
        var tie = Tie().Match(flow).Groups[1].Value;
        (await ReadAsync(house, investigator, $"flow?tie={tie}")).ShouldContain("Mark all");

        var lines = Line().Matches(flow).Select(match => match.Groups[1].Value).Take(2).ToList();
        (await PostAsync(house, investigator, "flow/marks", [("what", "ticked"), ("note", "He pays the flat"), ("key", "mark-1"), .. lines.Select(line => ("line", line))])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var seen = await ReadAsync(house, colleague, "flow");
        seen.ShouldContain("He pays the flat");
        seen.ShouldContain("2 операции");
        (await PostAsync(house, investigator, "flow/marks", [("what", "ticked"), ("key", "mark-2")])).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var mark = Mark().Match(seen).Groups[1].Value;
        (await PostAsync(house, colleague, $"flow/marks/{mark}/back", [("key", "back-1")])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ReadAsync(house, investigator, "flow")).ShouldContain("taken back");
        (await ReadAsync(house, prosecutor, "flow")).ShouldContain("لا مستندات مالية بعد");

        var sent = await PostAsync(house, investigator, "flow/chart", [("key", "chart-1")]);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var table = WebUtility.HtmlDecode(await investigator.GetStringAsync($"{sent.Headers.Location}/table", TestContext.Current.CancellationToken));
        table.ShouldContain("Unknown payer · Cash");
        table.ShouldContain("XTS");
    }

    [Fact]
    public async Task Tracing_flags_net_worth_and_a_plan_say_what_they_rest_on()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var investigator = await house.SitAsync("lead_investigator");
        using var colleague = await house.SitAsync("analyst");
        await house.ClockAsync(60);
        (await house.PostAsync(investigator, "/do/bank_order", ("option", "zz_urgent_desk"), ("target", "account 1"), ("key", "bank-1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.ClockAsync(4 * 3_600);

        var trace = await ReadAsync(house, investigator, "trace");
        trace.ShouldContain("Nobody is missed.");
        trace.ShouldContain("The sums add up to what came in.");
        trace.ShouldContain("You hold the records of 1 account.");
        (await ReadAsync(house, investigator, "trace?account=XA00")).ShouldContain("The papers you hold do not show this account.");

        var flags = await ReadAsync(house, investigator, "flags");
        flags.ShouldContain("A flag proves nothing");
        var (kind, account) = (Flag().Match(flags).Groups[1].Value, Flag().Match(flags).Groups[2].Value);
        (await PostAsync(house, investigator, "flags", [("flag", kind), ("account", account), ("verdict", "tobeasked"), ("note", "Ask the shop"), ("key", "flag-1")])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ReadAsync(house, colleague, "flags")).ShouldContain("Ask the shop");
        (await PostAsync(house, investigator, "flags", [("flag", kind), ("account", "XA00"), ("verdict", "innocent"), ("key", "flag-2")])).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        var worth = await ReadAsync(house, investigator, $"worth?own={account}&good1=Car&worth1=12000&bought1=2031-10-01&paid1=on");
        worth.ShouldContain("that nothing lawful explains");
        worth.ShouldContain("Circumstantial");
        (await ReadAsync(house, investigator, "coins")).ShouldContain("You have seen no coin yet.");

        (await ReadAsync(house, investigator, "plan")).ShouldContain("in the middle of all draws");
        (await ReadAsync(house, investigator, "plan?plan=1&raid=0&courtorder0=72")).ShouldContain("What it depends on");
        (await ReadAsync(house, investigator, "plan?plan=1")).ShouldContain("Say in how many hours something is asked for.");
    }

    private static async Task<string> ReadAsync(DeskHouse house, HttpClient browser, string path) =>
        WebUtility.HtmlDecode(await browser.GetStringAsync($"/exercises/{house.Exercise.Id}/wall/money/{path}", TestContext.Current.CancellationToken));

    private static Task<HttpResponseMessage> PostAsync(DeskHouse house, HttpClient browser, string path, params (string Name, string Value)[] fields) =>
        ControlHouse.PostAsync(browser, house.Desk, $"/exercises/{house.Exercise.Id}/wall/money/{path}", fields);

    [GeneratedRegex("tie=([^\"#&]+)#lines")]
    private static partial Regex Tie();

    [GeneratedRegex("name=\"line\" value=\"([0-9]+)\"")]
    private static partial Regex Line();

    [GeneratedRegex("flow/marks/([0-9a-f]{16})/back")]
    private static partial Regex Mark();

    [GeneratedRegex("name=\"flag\" value=\"([a-z]+)\" /><input type=\"hidden\" name=\"account\" value=\"([^\"]+)\"")]
    private static partial Regex Flag();
}
