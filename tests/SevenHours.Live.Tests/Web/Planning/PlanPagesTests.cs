using System.Net;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Planning;

/// <summary>The plan of an agency over the pages: written by two seats, kept in versions, handed over.</summary>
public sealed class PlanPagesTests
{
    [Fact]
    public async Task Two_of_one_agency_write_one_plan_nobody_else_sees_until_it_is_handed_over()
    {
        await using var house = await DeskHouse.OpenAsync();
        using var lead = await house.SitAsync("lead_investigator");
        using var analyst = await house.SitAsync("analyst", "ar");
        using var other = await house.SitAsync("duty_prosecutor");
        await house.ClockAsync(300);

        var written = await house.PostAsync(lead, "/plan/own/entry", ("kind", "Hypothesis"), ("number", "0"), ("was", "0"), ("what", "She is held against her will"), ("sure", "Sure"));
        written.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.PostAsync(lead, "/plan/own/entry", ("kind", "Enquiry"), ("number", "0"), ("was", "0"), ("what", "Who rents the flat"), ("owner", "analyst"), ("due", "02:00"));
        (await house.ReadAsync(analyst, "/plan")).ShouldContain("She is held against her will");
        (await house.ReadAsync(analyst)).ShouldContain("Who rents the flat");
        (await house.ReadAsync(other)).ShouldNotContain("Who rents the flat");

        var settled = await house.PostAsync(analyst, "/plan/own/entry", ("kind", "Hypothesis"), ("number", "1"), ("was", "1"), ("what", "She is held"), ("state", "RuledOut"));
        settled.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await house.PostAsync(analyst, "/plan/own/entry", ("kind", "Hypothesis"), ("number", "1"), ("was", "1"), ("what", "She is held"), ("state", "Supported"), ("why", "Two calls agree"));
        var stale = await house.PostAsync(lead, "/plan/own/entry", ("kind", "Hypothesis"), ("number", "1"), ("was", "1"), ("what", "She left by herself"));
        stale.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = WebUtility.HtmlDecode(await stale.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        again.ShouldContain("Two calls agree");
        again.ShouldContain("She left by herself");

        (await house.PostAsync(lead, "/plan/own/hand", ("to", "duty_prosecutor"), ("text", "Our view"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var desk = await house.ReadAsync(other);
        var at = desk.IndexOf("/plans/", StringComparison.Ordinal);
        (await house.ReadAsync(other, desk.Substring(at, "/plans/".Length + 16))).ShouldContain("Two calls agree");
    }
}
