using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Evidence;

/// <summary>Evidence over HTTP: a chain kept and broken, offences by element, a file before a court that rules by policy or by a person.</summary>
public sealed class EvidencePagesTests
{
    [Fact]
    public async Task A_chain_is_kept_and_its_breaks_are_said_and_where_nobody_sits_at_the_court_it_rules_by_itself_with_reasons()
    {
        await using var house = await EvidenceHouse.OpenAsync();
        var lead = house.Lead;
        using var prosecutor = await house.House.SitAsync("duty_prosecutor");
        var exhibit = await house.NewestAsync(lead);
        (await house.ReadAsync(lead, "/evidence")).ShouldContain("An entry of the register of leases");
        (await house.ReadAsync(prosecutor, "/evidence")).ShouldNotContain("register of leases");
        (await prosecutor.GetAsync($"{house.Wall}/evidence/{exhibit}", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await house.KeepAsync(lead, exhibit, "logged", ("note", "Register 12/31"));
        await house.KeepAsync(lead, exhibit, "handed_over", ("to", "prosecutor_office"));
        var sheet = await house.ReadAsync(lead, $"/evidence/{exhibit}");
        sheet.ShouldContain("Register 12/31");
        sheet.ShouldContain("without a seal");
        sheet.ShouldContain("before its hash was taken");
        sheet.ShouldContain("On its way to Prosecutor's Office");
        (await house.ReadAsync(lead, $"/evidence/{exhibit}/sheet")).ShouldContain("EXERCISE");
        (await house.PostAsync(lead, $"/evidence/{exhibit}", ("step", "sealed"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await house.House.ReadAsync(prosecutor)).ShouldContain("To be confirmed: exhibit CI 1, An entry of the register of leases");
        await house.KeepAsync(prosecutor, exhibit, "received");
        (await house.House.ReadAsync(prosecutor)).ShouldNotContain("To be confirmed");
        (await house.ReadAsync(prosecutor, "/offences")).ShouldContain("its kind can speak to this");
        (await house.ReadAsync(lead, "/offences")).ShouldContain("what it proves speaks to this");

        await house.PressAsync(lead, house.File, ("sought", "warrant"), ("court", "court_verania"), ("says", "The flat next door"), ("argue", $"act|{exhibit}"));
        (await house.ReadAsync(lead, "/hearings")).ShouldContain("Waits for the court");
        await house.House.ClockAsync(4 * 3_600);
        var ruling = await house.ReadAsync(lead, $"/hearings/{await house.HearingAsync(lead)}");
        ruling.ShouldContain("Returned");
        ruling.ShouldContain("For a warrant, something must speak to each element.");
        ruling.ShouldContain("Against whom the file is");
        ruling.ShouldContain("More for: The purpose");
        ruling.ShouldContain("without a seal");
        (await house.ReadAsync(prosecutor, "/hearings")).ShouldContain("No file has been submitted");
    }

    [Fact]
    public async Task Somebody_at_the_court_takes_a_file_up_rules_item_by_item_and_the_team_reads_why()
    {
        await using var house = await EvidenceHouse.OpenAsync(new CourtCase());
        var lead = house.Lead;
        using var judge = await house.House.SitAsync("judge");
        var exhibit = await house.NewestAsync(lead);
        await house.PressAsync(lead, house.File, ("sought", "charge"), ("court", "court_verania"), ("persons", "T. Arden"), ("argue", $"act|{exhibit}"), ("argue", $"means|{exhibit}"));
        (await house.House.ReadAsync(judge)).ShouldContain("Your court is to rule: Charge confirmed: Trafficking in human beings");
        var file = await house.HearingAsync(judge);
        var page = await house.ReadAsync(judge, $"/hearings/{file}");
        page.ShouldContain("T. Arden");
        page.ShouldContain("An entry of the register of leases");

        await house.PressAsync(judge, $"/hearings/{file}/take");
        (await house.PostAsync(judge, $"/hearings/{file}/take")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await house.ReadAsync(lead, $"/hearings/{file}")).ShouldContain("Taken up by Judge, District Court");
        await house.House.ClockAsync(9 * 3_600);
        (await house.ReadAsync(lead, "/hearings")).ShouldContain("Waits for the court");

        (await house.PostAsync(lead, $"/hearings/{file}", ("outcome", "granted"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await house.PressAsync(
            judge, $"/hearings/{file}", ("outcome", "refused"), ("says", "One paper is no charge"),
            ($"rule.{exhibit}", "excluded"), ($"why.{exhibit}", "Nobody entered it"), ("rule.act", "thin"), ("why.act", "It shows who rents"), ("rule.means", "nothing"));

        var read = await house.ReadAsync(lead, $"/hearings/{file}");
        foreach (var said in (string[])["Refused", "One paper is no charge", "Left out", "Nobody entered it", "Too thin", "It shows who rents", "More for: The means"])
            read.ShouldContain(said);
        (await house.PostAsync(judge, $"/hearings/{file}", ("outcome", "granted"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        // The debrief tells it too; what the court said leads to the event in which it said so.
        var told = await house.ReadAsync(house.House.Director, "/../debrief/casework");
        told.ShouldContain("What the court said");
        told.ShouldContain("Left out: Nobody entered it");
        var hrefOfRuling = Regex.Match(told, "href=\"([^\"]+)\"[^>]*>(?:(?!</a>).)*</a><span>Left out: Nobody entered it", RegexOptions.Singleline).Groups[1].Value;
        WebUtility.HtmlDecode(await house.House.Director.GetStringAsync(hrefOfRuling, TestContext.Current.CancellationToken)).ShouldContain("Court: refused: Trafficking in human beings");
    }

    [Fact]
    public async Task What_was_given_under_a_code_goes_before_a_court_only_with_consent_or_as_a_breach_its_giver_hears_of()
    {
        await using var house = await EvidenceHouse.OpenAsync();
        var lead = house.Lead;
        using var prosecutor = await house.House.SitAsync("duty_prosecutor");
        var exhibit = await house.NewestAsync(lead);
        await house.PressAsync(lead, "/share", ("item", $"exhibit.{exhibit}"), ("to", "duty_prosecutor"), ("purpose", "To weigh it"), ("code", "H1"));
        (string, string)[] file = [("sought", "warrant"), ("court", "court_verania"), ("persons", "T. Arden"), ("argue", $"act|{exhibit}")];

        var refused = await house.PostAsync(prosecutor, house.File, file);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var says = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        says.ShouldContain("exhibit CI 1: Lead investigator must agree (H1)");
        says.ShouldContain($"consent?item=exhibit.{exhibit}&use=Evidence");

        await house.PressAsync(prosecutor, "/consents", ("item", $"exhibit.{exhibit}"), ("use", "Evidence"), ("why", "For the search"));
        (await house.PostAsync(prosecutor, house.File, file)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await house.PressAsync(prosecutor, house.File, [.. file, ("without", "yes")]);
        await house.House.ClockAsync(2 * 3_600 + 1_200);
        (await house.ReadAsync(lead, "/shared")).ShouldContain("without your consent");

        var consent = Regex.Match(await house.ReadAsync(lead, "/shared"), "consents/([0-9a-f]{16})").Groups[1].Value;
        await house.PressAsync(lead, $"/consents/{consent}", ("granted", "yes"));
        await house.PressAsync(prosecutor, house.File, file);
    }
}
