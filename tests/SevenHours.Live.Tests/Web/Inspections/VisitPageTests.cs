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
        arrived.ShouldContain("name not told yet");
        arrived.ShouldNotContain("Olena S.");
        arrived.ShouldNotContain("40 h/week");
        (await ReadAsync(lead, $"/exercises/{house.Exercise.Id}/desk")).ShouldContain("The visit has begun");

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
        (await ReadAsync(lead, here)).ShouldContain("Olena S.", customMessage: "the payroll names her");

        await PressAsync(counsellor, here, "give", ("who", "7"), ("to", "lead_inspector"), ("agreed", "on"));
        (await ReadAsync(lead, $"{here}?of=7")).ShouldContain("the foreman keeps the passport");
        await PressAsync(lead, here, "mark", ("of", "7"), ("mark", "Hours"), ("note", "Forty on paper."));
        (await ReadAsync(lead, $"{here}?of=7")).ShouldContain("Forty on paper.");
        await PressAsync(lead, here, "form", ("kind", "WageClaim"), ("who", "7"));
        await house.ClockAsync(5 * 3600);
        (await ReadAsync(counsellor, here)).ShouldContain("VEL");
        (await PostAsync(lead, here, "form", ("kind", "Housing"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_visit_is_planned_with_those_who_come_and_nobody_else_reads_the_plan_or_presses_anything_there()
    {
        await using var house = await DeskHouse.OpenAsync(scenario: "packing-hall");
        await house.ClockAsync(60);
        var (lead, mediator, counsellor) = (await house.SitAsync("lead_inspector"), await house.SitAsync("mediator", "ru"), await house.SitAsync("counsellor"));
        var at = $"/exercises/{house.Exercise.Id}/wall/visit";
        (await ReadAsync(lead, $"/exercises/{house.Exercise.Id}/desk/do/joint_inspection")).ShouldContain($"{at}/plans/new");
        (await ControlHouse.PostAsync(lead, $"{at}/plans/new", $"{at}/plans", ("where", "Nowhere at all"), ("role.lead_inspector", "Lead"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ControlHouse.PostAsync(lead, $"{at}/plans/new", $"{at}/plans",
            ("where", "Mill Lane"), ("role.lead_inspector", "Lead"), ("role.mediator", "Interpreter"), ("order.SecurePapers", "1"), ("status", "NotAtAll"), ("private", "Debt"),
            ("prepared", "Housing"), ("note", "Park behind the mill."))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        // Whom it names reads it and is asked at the desk; nobody else finds it, and nobody answers for another.
        (await ReadAsync(mediator, $"/exercises/{house.Exercise.Id}/desk")).ShouldContain("Mill Lane");
        var seen = await ReadAsync(mediator, $"{at}?plans");
        seen.ShouldContain("Park behind the mill.");
        (await ReadAsync(counsellor, at)).ShouldNotContain("Park behind the mill.");
        var plan = System.Text.RegularExpressions.Regex.Match(seen, "id=\"plan-([^\"]+)\"").Groups[1].Value;
        (await ControlHouse.PostAsync(counsellor, $"/exercises/{house.Exercise.Id}/desk", $"{at}/plans/{plan}/answer", ("comes", "yes"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ControlHouse.PostAsync(mediator, $"{at}?plans", $"{at}/plans/{plan}/answer", ("comes", "yes"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await house.PostAsync(lead, "/do/joint_inspection", ("target", "Mill Lane"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.ClockAsync(2 * 3600);
        var here = $"{at}/{Token.Of(house.Exercise.Live(1).Scenario, house.Exercise.Live(1).Scenario.Table<Workplace>()["hall"])}";
        (await ReadAsync(mediator, here)).ShouldContain("Park behind the mill.");
        foreach (var act in (string[])["bring", "role", "step", "talk", "give", "mark", "form", "close"])
        {
            (await ControlHouse.PostAsync(counsellor, $"/exercises/{house.Exercise.Id}/desk", $"{here}/{act}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, act);
        }
    }

    private static async Task<string> ReadAsync(HttpClient browser, string address) => WebUtility.HtmlDecode(await browser.GetStringAsync(address, Cancel));

    private static async Task PressAsync(HttpClient browser, string here, string act, params (string Name, string Value)[] fields) =>
        (await PostAsync(browser, here, act, fields)).StatusCode.ShouldBe(HttpStatusCode.Redirect, act);

    private static Task<HttpResponseMessage> PostAsync(HttpClient browser, string here, string act, params (string Name, string Value)[] fields) =>
        ControlHouse.PostAsync(browser, here, $"{here}/{act}", fields);
}
