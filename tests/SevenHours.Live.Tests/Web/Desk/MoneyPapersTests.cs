using System.Net;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Desk;

/// <summary>A financial investigator asks a register and the intelligence unit, reads what comes, and what is noted stands on the desk.</summary>
public sealed class MoneyPapersTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, InlineData("en"), InlineData("ar")]
    public async Task Papers_are_asked_for_come_are_read_and_what_is_noted_becomes_a_fact(string language)
    {
        await using var house = await DeskHouse.OpenAsync();
        using var investigator = await house.SitAsync("financial_investigator", language);
        using var stranger = await house.SitAsync("reporter");
        await house.ClockAsync(60);
        var papers = $"/exercises/{house.Exercise.Id}/wall/money/papers";
        await investigator.GetStringAsync(papers, Cancel);
        (await house.PostAsync(investigator, "/do/registry_check", ("target", "brightwater"), ("key", "check"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.PostAsync(investigator, "/do/fiu_request", ("target", "account_1"), ("key", "unit"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.PostAsync(investigator, "/do/financial_case", ("option", "asset_plan"), ("key", "case"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.PostAsync(investigator, "/do/registry_check", ("target", "L. Vorn"), ("key", "house"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.ClockAsync(3 * 3600, running: true);

        // A house abroad is known by a fact alone, and can be planned for: by a certificate, and nobody has counted it.
        var plan = await ReadAsync(investigator, $"/exercises/{house.Exercise.Id}/wall/money/plan");
        plan.ShouldContain(language == "ar" ? "معروف بالوقائع" : "known by facts; nobody has counted it");
        plan.ShouldContain("name=\"certificate");

        var held = house.Exercise.Live(1).Read(world => world.Part<MoneyPart>().Papers.All);
        held.Select(paper => paper.Scope.Kind).Order().ShouldBe([PaperKind.Register, PaperKind.Report, PaperKind.Plan]);
        var list = await ReadAsync(investigator, papers);
        foreach (var paper in held)
        {
            list.ShouldContain(paper.Handle.ToString());
            (await ReadAsync(investigator, $"{papers}/{paper.Handle}")).ShouldNotContain("money.");
            (await stranger.GetAsync($"{papers}/{paper.Handle}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        foreach (var kind in (string[])["statement", "report", "register", "chain", "identity"])
        {
            (await ReadAsync(investigator, $"{papers}/ask?kind={kind}")).ShouldNotContain("money.");
        }

        (await investigator.GetStringAsync($"{papers}/{held.First(paper => paper.Scope.Kind == PaperKind.Report).Handle}/file.csv", Cancel)).ShouldStartWith("EXERCISE");
        var register = held.First(paper => paper.Scope.Kind == PaperKind.Register);
        var entry = house.Exercise.Live(1).Read(house.Exercise.Edition.Scenario.Seats["financial_investigator"], desk => MoneyMaterial.Of(desk).Entries.Single(one => one.Says.IsSome));
        (await Control.ControlHouse.PostAsync(investigator, $"{papers}/{register.Handle}", $"{papers}/{register.Handle}/note", ("kind", "entry"), ("of", entry.Id), ("key", "note")))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Exercise.Live(1).Read(world => world.Part<KnowledgePart>().HoldersOf(world.Scenario.Table<Fact>()["brightwater_arden"]).Count).ShouldBeGreaterThan(0);
        (await ReadAsync(investigator, papers)).ShouldContain(entry.Id);
    }

    private static async Task<string> ReadAsync(HttpClient browser, string path) =>
        WebUtility.HtmlDecode(await browser.GetStringAsync(path, Cancel)).Replace("screens/money.css", "", StringComparison.Ordinal).Replace("money.ask.", "", StringComparison.Ordinal);
}
