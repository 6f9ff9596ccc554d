using System.Net;
using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using SevenHours.Web.Features.Desk.View;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Screening;

/// <summary>Screening over HTTP, on the quay: the list, a sheet, colleagues, the referral and its table.</summary>
public sealed class ScreeningTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_is_screened_ticked_concluded_and_referred_and_colleagues_and_the_next_agency_see_it()
    {
        await using var house = await DeskHouse.OpenAsync(scenario: "quay");
        await house.ClockAsync(60);
        var (officer, leader, decides) = (await house.SitAsync("screening_officer"), await house.SitAsync("shift_leader", "ar"), await house.SitAsync("referral_officer"));
        var here = Here(house);
        var list = await ReadAsync(officer, here);
        list.ShouldContain("scr-p-60");
        list.ShouldContain("Aylin K.");
        var sheet = $"{here}/11";
        var before = await ReadAsync(officer, sheet);
        before.ShouldNotContain("Aylin K., 16", Case.Sensitive, "her true age is nowhere");
        before.ShouldNotContain("The passport");

        (await ControlHouse.PostAsync(officer, sheet, $"{sheet}/screen", ("where", "apart"), ("speaking", "qualified"), ("time", "long"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ReadAsync(leader, here)).ShouldContain("data-standing=\"talking\"");
        (await ControlHouse.PostAsync(leader, sheet, $"{sheet}/screen", ("where", "apart"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await house.ClockAsync(3600);
        (await ReadAsync(officer, sheet)).ShouldContain("That man has the passport in his bag");

        (await ControlHouse.PostAsync(officer, sheet, $"{sheet}/tick", ("tick", "cd_papers_kept"), ("on", "passport_in_his_bag"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var ticked = await ReadAsync(leader, sheet);
        ticked.ShouldContain("جواز السفر في حقيبة ذلك الرجل");
        ticked.ShouldContain("aria-pressed=\"true\"");

        (await ControlHouse.PostAsync(officer, sheet, $"{sheet}/conclude", ("outcome", "trafficked"), ("act", "yes"), ("purpose", "yes"), ("child", "yes"), ("flag", "yes"), ("why", "=Held by debt."), ("next", "12")))
            .Headers.Location!.OriginalString.ShouldEndWith("/12");
        (await ReadAsync(decides, here)).ShouldContain("scr-p-11");
        (await ReadAsync(decides, here)).ShouldNotContain("scr-p-12", Case.Sensitive, "only who was referred");

        (await ControlHouse.PostAsync(officer, sheet, $"{sheet}/referral", ("vic_TypeOfExploitation", "ForcedLabour"), ("vic_MethodsOfControl", "DebtBondage"), ("narrative", "=SUM(A1) seen on the quay")))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ControlHouse.PostAsync(officer, sheet, $"{sheet}/referral", ("vic_TypeOfExploitation", "Gossip"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ControlHouse.PostAsync(officer, sheet, $"{sheet}/step", ("step", "presumed"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "another agency's step");
        (await ControlHouse.PostAsync(decides, sheet, $"{sheet}/step", ("step", "presumed"), ("reason", "Grounds."))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ControlHouse.PostAsync(officer, sheet, $"{sheet}/service", ("service", "bed"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var map = await ReadAsync(officer, $"/exercises/{house.Exercise.Id}/wall/map");
        map.ShouldContain("id=\"mark-people-");
        map.ShouldContain("1 of 60 met");

        var table = (await officer.GetStringAsync($"{here}/export.csv", Cancel)).Split("\r\n");
        table[0].TrimStart('\uFEFF').ShouldStartWith("EXERCISE,cas_Status,prs_FirstName");
        table[1].ShouldStartWith("EXERCISE,Active,Aylin K.");
        table[1].ShouldContain("'=SUM(A1)");
        table[1].ShouldContain("DebtBondage");
        (await ReadAsync(house.Director, $"/exercises/{house.Exercise.Id}/debrief/casework")).ShouldContain("People screened");
    }

    [Fact]
    public async Task A_claim_is_pushed_to_the_colleague_and_two_do_not_take_the_same()
    {
        await using var house = await DeskHouse.OpenAsync(scenario: "quay");
        await house.ClockAsync(60);
        var (officer, second) = (await house.SitAsync("screening_officer"), await house.SitAsync("second_officer"));
        var here = Here(house);
        using var feed = await FeedAsync(second, here);
        (await ControlHouse.PostAsync(officer, $"{here}/7", $"{here}/7/claim")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await UntilAsync(feed, "#scr-p-7\"", "Screening officer");
        (await ControlHouse.PostAsync(second, $"{here}/7", $"{here}/7/claim")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ControlHouse.PostAsync(second, $"{here}/7", $"{here}/7/claim", ("over", "yes"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Exercise.Live(1).Read(house.Exercise.Live(1).Scenario.Seats["shift_leader"], desk => desk.Part<IdentificationDesk>().Books[0].Of(7).Claimed)
            .ShouldBe(house.Exercise.Live(1).Scenario.Seats["second_officer"]);
    }

    private static string Here(DeskHouse house)
    {
        var scenario = house.Exercise.Live(1).Scenario;
        return $"/exercises/{house.Exercise.Id}/wall/screening/{Token.Of(scenario, scenario.Table<ScreenedGroup>()["quay"])}";
    }

    private static async Task<string> ReadAsync(HttpClient browser, string path) => WebUtility.HtmlDecode(await browser.GetStringAsync(path, Cancel));

    private static async Task<StreamReader> FeedAsync(HttpClient browser, string page)
    {
        var html = await ReadAsync(browser, page);
        var from = html.IndexOf("sse:connect=\"", StringComparison.Ordinal) + 13;
        return new StreamReader(await browser.GetStreamAsync(html[from..html.IndexOf('"', from)], Cancel));
    }

    // What is pushed names the line it goes to, and then says what stands there.
    private static async Task UntilAsync(StreamReader feed, params IEnumerable<string> wanted)
    {
        var waiting = new Queue<string>(wanted);
        while (waiting.Count > 0 && await feed.ReadLineAsync(Cancel) is { } line)
        {
            if (line.Contains(waiting.Peek(), StringComparison.Ordinal))
                waiting.Dequeue();
        }

        waiting.ShouldBeEmpty();
    }
}
