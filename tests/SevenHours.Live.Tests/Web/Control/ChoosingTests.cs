using System.Net;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Control;

/// <summary>A case is chosen by what its package says of itself.</summary>
public sealed class ChoosingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task With_a_single_case_nobody_chooses()
    {
        await using var house = await ControlHouse.OpenAsync();
        var page = await house.Director.GetStringAsync("/exercises/new", Cancel);
        page.ShouldContain("name=\"case\" value=\"doors\"");
        page.ShouldNotContain("role=\"search\"");
        page.ShouldNotContain("Another case");
    }

    [Fact]
    public async Task Several_cases_stand_under_each_other_and_each_leads_to_its_own_form_and_back()
    {
        await using var house = await OpenAsync();
        var page = await PageAsync(house, "");
        page.ShouldContain("Cases: 2");
        page.ShouldContain("href=\"/exercises/new?case=doors\"");
        page.ShouldNotContain("name=\"title\"");

        var form = await PageAsync(house, "?case=short");
        form.ShouldContain("name=\"case\" value=\"short\"");
        form.ShouldContain("href=\"/exercises/new?cases=all\"");
        (await house.Director.GetAsync("/exercises/new?case=nothing", Cancel)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData("time=half", "short")]
    [InlineData("form=begging", "short")]
    [InlineData("q=second", "short")]
    [InlineData("q=SECOND case", "short")]
    [InlineData("language=ru", "short")]
    public async Task What_is_wished_for_leaves_the_cases_that_are_like_it(string wish, string left)
    {
        await using var house = await OpenAsync();
        var page = await PageAsync(house, "?cases=all&" + wish);
        page.ShouldContain("Cases shown: 1 of 2");
        page.ShouldContain($"case={left}\"");
        page.ShouldNotContain("case=doors\"");
        page.ShouldContain("Show all cases");
    }

    [Fact]
    public async Task A_wish_that_tells_no_cases_apart_is_not_offered()
    {
        await using var house = await OpenAsync();
        var page = await PageAsync(house, "");
        page.ShouldContain("<select class=\"field\" name=\"form\"");
        page.ShouldNotContain("<select class=\"field\" name=\"seats\"", Case.Sensitive, "both cases have the same seats");
        (await PageAsync(house, "?cases=all&q=nothing-is-called-so")).ShouldContain("Take one wish away.");
    }

    [Fact]
    public async Task Cases_are_set_side_by_side_with_what_was_wished_for()
    {
        await using var house = await OpenAsync();
        var page = await PageAsync(house, "?cases=all&form=begging&view=table");
        page.ShouldContain("<th scope=\"row\"");
        page.ShouldContain("Forced begging");
        page.ShouldContain("name=\"view\" value=\"table\"", Case.Sensitive, "another wish stays in the table");
        page.ShouldNotContain("case=doors\"");
    }

    [Fact]
    public async Task A_case_with_errors_is_shown_with_what_its_author_must_mend_and_cannot_be_chosen()
    {
        await using var house = await OpenAsync();
        await File.WriteAllTextAsync(Path.Combine(house.Scenarios.FullName, "short", "more.yaml"), "seats:\n  nobody: { agency: nowhere, title: Nobody }\n", Cancel);
        var page = await PageAsync(house, "");
        page.ShouldContain("it cannot be played: 1.");
        page.ShouldContain("more.yaml:2:");
        page.ShouldNotContain("case=short\"");
        page.ShouldContain("case=doors\"");
    }

    private static async Task<ControlHouse> OpenAsync()
    {
        var house = await ControlHouse.OpenAsync();
        var package = house.Scenarios.CreateSubdirectory("short").FullName;
        const string more = """

            exploitation: begging
            short_forms:
              half_day:
                title: Half a day
                between: school
                days:
                  - { title: "Part 1: a call", opens: 0h, closes: 1h, minutes: 60 }
            """;
        await File.WriteAllTextAsync(Path.Combine(package, "scenario.yaml"), Manifest(ControlHouse.Package) + more, Cancel);
        await File.WriteAllTextAsync(Path.Combine(package, "world.yaml"), ControlHouse.World, Cancel);
        await File.WriteAllTextAsync(Path.Combine(package, "play.yaml"), "skills: { school: { pace: 100, skips: 0, strays: 0 } }\n", Cancel);
        return house;
    }

    private static string Manifest(string package) => package.Replace("Two doors", "The second case", StringComparison.Ordinal).Replace("language: en", "language: en\nlanguages: [en, ru]", StringComparison.Ordinal);

    private static async Task<string> PageAsync(ControlHouse house, string query) => WebUtility.HtmlDecode(await house.Director.GetStringAsync("/exercises/new" + query, Cancel));
}
