using System.Net;
using SevenHours.Disciplines.Inspections;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using SevenHours.Web.Features.Desk.View;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Inspections;

/// <summary>A visit over HTTP, at the packing hall: who is brought along, steps, talks, marks, forms.</summary>
public sealed class VisitPageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Several_agencies_play_a_visit_and_each_sees_what_is_done_and_only_its_own_accounts()
    {
        await using var house = await DeskHouse.OpenAsync(scenario: "packing-hall");
        await house.ClockAsync(60);
        var (lead, counsellor, officer) = (await house.SitAsync("lead_inspector"), await house.SitAsync("counsellor", "ar"), await house.SitAsync("patrol_officer"));
        (await house.PostAsync(lead, "/do/joint_inspection", ("target", "Packing hall of Greenrow, Mill Lane 4"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.ClockAsync(2 * 3600);
        var here = $"/exercises/{house.Exercise.Id}/wall/visit/{Token.Of(house.Exercise.Live(1).Scenario, house.Exercise.Live(1).Scenario.Table<Workplace>()["hall"])}";

        // Nobody else's desk knows of it; those who arrived see who stands there and no paper.
        (await counsellor.GetAsync(here, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var arrived = await ReadAsync(lead, here);
        arrived.ShouldContain("Olena S.");
        arrived.ShouldNotContain("40 h/week");

        await PressAsync(lead, here, "bring", ("to", "counsellor"), ("to", "mediator"), ("to", "patrol_officer"));
        await PressAsync(officer, here, "role", ("role", "Outside"));
        await PressAsync(counsellor, here, "role", ("role", "Workers"));
        await PressAsync(await house.SitAsync("mediator"), here, "role", ("role", "Interpreter"));
        await PressAsync(counsellor, here, "step", ("step", "ExplainRights"));
        await PressAsync(lead, here, "step", ("step", "SecurePapers"));
        (await PostAsync(lead, here, "step", ("step", "CountHeads"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await house.ClockAsync((2 * 3600) + (30 * 60));
        (await ReadAsync(officer, here)).ShouldContain("40 h/week");

        await PressAsync(counsellor, here, "talk", ("of", "7"), ("where", "Apart"), ("speaking", "Qualified"), ("time", "long"));
        await house.ClockAsync(3 * 3600);
        (await ReadAsync(counsellor, $"{here}?of=7")).ShouldContain("جواز السفر عند المشرف");
        (await ReadAsync(lead, $"{here}?of=7")).ShouldNotContain("the foreman keeps the passport");

        await PressAsync(counsellor, here, "give", ("who", "7"), ("to", "lead_inspector"), ("agreed", "on"));
        (await ReadAsync(lead, $"{here}?of=7")).ShouldContain("the foreman keeps the passport");
        await PressAsync(lead, here, "mark", ("of", "7"), ("mark", "Hours"), ("note", "Forty on paper."));
        (await ReadAsync(lead, $"{here}?of=7")).ShouldContain("Forty on paper.");
        await PressAsync(lead, here, "form", ("kind", "WageClaim"), ("who", "7"));
        await house.ClockAsync(5 * 3600);
        (await ReadAsync(counsellor, here)).ShouldContain("VEL");
        (await PostAsync(lead, here, "form", ("kind", "Housing"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    private static async Task<string> ReadAsync(HttpClient browser, string address) => WebUtility.HtmlDecode(await browser.GetStringAsync(address, Cancel));

    private static async Task PressAsync(HttpClient browser, string here, string act, params (string Name, string Value)[] fields) =>
        (await PostAsync(browser, here, act, fields)).StatusCode.ShouldBe(HttpStatusCode.Redirect, act);

    private static Task<HttpResponseMessage> PostAsync(HttpClient browser, string here, string act, params (string Name, string Value)[] fields) =>
        ControlHouse.PostAsync(browser, here, $"{here}/{act}", fields);
}
