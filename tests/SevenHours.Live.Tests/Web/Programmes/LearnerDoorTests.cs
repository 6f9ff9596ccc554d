using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Live.Tests.Web.Accounts;
using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Programmes;

/// <summary>How learners come to their own page, and who does not.</summary>
public sealed partial class LearnerDoorTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_link_opens_ones_own_page_and_leaves_no_secret_in_the_address()
    {
        await using var house = await CourseHouse.OpenAsync();
        var (people, cards) = await WithLinksAsync(house);
        using var browser = house.Accounts.Browser();
        using (var opened = await browser.GetAsync(cards.Links[0], Cancel))
        {
            opened.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            opened.Headers.Location!.ToString().ShouldBe($"/learner/{house.Id}");
        }

        // Who asked in a language is led on in it, and to no other server.
        using (var russian = await browser.GetAsync($"{cards.Links[0]}?lang=ru", Cancel))
            russian.Headers.Location!.ToString().ShouldBe($"/learner/{house.Id}?lang=ru");
        using (var named = await browser.GetAsync("/language/ar?back=/learner%3Flang%3Dfr&lang=ru", Cancel))
            named.Headers.Location!.ToString().ShouldBe("/learner?lang=fr");

        var page = await browser.GetStringAsync($"/learner/{house.Id}?lang=en", Cancel);
        page.ShouldContain(people[0].Name);
        page.ShouldNotContain(people[1].Name);
        // What is kept from participants is kept from him.
        page.ShouldContain("Plenary debrief");
        page.ShouldNotContain("run sheet");
        using var roster = await browser.GetAsync($"/programmes/{house.Id}/people", Cancel);
        roster.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.Book.WaysAsync(house.Id, Cancel))[people[0].Id].OpenedAt.ShouldNotBeNull();
        (await house.Manager.GetStringAsync($"{house.Base}/learning/links", Cancel)).ShouldNotContain(cards.Links[0]);
    }

    [Fact]
    public async Task A_code_opens_it_with_the_name_and_with_no_other()
    {
        await using var house = await CourseHouse.OpenAsync();
        var (people, cards) = await WithLinksAsync(house);
        using var browser = house.Accounts.Browser();
        using (var wrong = await AccountHouse.PostAsync(browser, "/learner", "/learner", ("name", people[1].Name), ("code", cards.Codes[0])))
            wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using (var right = await AccountHouse.PostAsync(browser, "/learner", "/learner", ("name", people[0].Name.ToUpperInvariant()), ("code", cards.Codes[0].Replace("-", " ", StringComparison.Ordinal))))
            right.Headers.Location!.ToString().ShouldBe($"/learner/{house.Id}");
        (await browser.GetStringAsync($"/learner/{house.Id}", Cancel)).ShouldContain(people[0].Name);

        using (var left = await AccountHouse.PostAsync(browser, $"/learner/{house.Id}", $"/learner/{house.Id}/leave"))
            left.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var gone = await browser.GetAsync($"/learner/{house.Id}", Cancel);
        gone.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Renewing_revoking_and_erasing_end_every_browser_that_came_by_the_link()
    {
        await using var house = await CourseHouse.OpenAsync();
        var (people, cards) = await WithLinksAsync(house);
        using var browser = house.Accounts.Browser();
        async Task<HttpStatusCode> Open(string address)
        {
            using var answer = await browser.GetAsync(address, Cancel);
            return answer.StatusCode;
        }

        (await Open(cards.Links[0])).ShouldBe(HttpStatusCode.Redirect);
        (await Open($"/learner/{house.Id}")).ShouldBe(HttpStatusCode.OK);
        var renewed = await GiveAsync(house, ("whom", people[0].Id), ("as", "table"));
        (await Open($"/learner/{house.Id}")).ShouldBe(HttpStatusCode.Forbidden);
        (await Open(cards.Links[0])).ShouldBe(HttpStatusCode.NotFound);
        (await Open(renewed.Links[0])).ShouldBe(HttpStatusCode.Redirect);
        await house.PostAsync("/learning/links", $"/learning/links/{people[0].Id}/revoke");
        (await Open($"/learner/{house.Id}")).ShouldBe(HttpStatusCode.Forbidden);

        (await Open(cards.Links[1])).ShouldBe(HttpStatusCode.Redirect);
        await house.PostAsync($"/people/{people[1].Id}", $"/people/{people[1].Id}/erase", ("sure", "yes"));
        (await Open($"/learner/{house.Id}")).ShouldBe(HttpStatusCode.Forbidden);
        (await house.Book.WaysAsync(house.Id, Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Cards_bear_names_and_codes_and_the_link_only_for_the_camera()
    {
        await using var house = await CourseHouse.OpenAsync();
        await house.SelectAsync("Ann Ode", "Bo Ash");
        var cards = await house.GiveLinksAsync(("whom", "lacking"), ("as", "cards"));
        cards.ShouldContain("Ann Ode");
        Code().Count(cards).ShouldBe(2);
        Link().IsMatch(cards).ShouldBeFalse();
        (await house.PostAsync("/learning/links", "/learning/links", ("whom", "lacking"))).ShouldContain("learning.wrong.nobody");
    }

    [Fact]
    public async Task Everybody_at_once_is_renewed_only_when_somebody_is_sure()
    {
        await using var house = await CourseHouse.OpenAsync();
        await WithLinksAsync(house);
        (await house.PostAsync("/learning/links", "/learning/links", ("whom", "all"))).ShouldContain("learning.wrong.sure");
        (await GiveAsync(house, ("whom", "all"), ("sure", "yes"), ("as", "table"))).Links.Count.ShouldBe(2);
        using var stranger = house.Accounts.Browser();
        using var answer = await stranger.GetAsync($"/learner/{house.Id}", Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static async Task<(List<Person> People, Cards Cards)> WithLinksAsync(CourseHouse house)
    {
        await house.SelectAsync("Ann Ode", "Bo Ash");
        return ([.. (await house.CourseAsync()).Participants.OrderBy(person => person.Name, StringComparer.Ordinal)], await GiveAsync(house, ("whom", "lacking"), ("as", "table")));
    }

    private static async Task<Cards> GiveAsync(CourseHouse house, params (string Name, string Value)[] fields)
    {
        var made = await house.GiveLinksAsync(fields);
        return new Cards([.. Link().Matches(made).Select(match => match.Value).Distinct()], [.. Code().Matches(made).Select(match => match.Value).Distinct()]);
    }

    private sealed record Cards(List<string> Links, List<string> Codes);

    [GeneratedRegex("/learner/by/[a-z0-9]{40}")]
    private static partial Regex Link();

    [GeneratedRegex("(?<=[>,\"])[a-z0-9]{5}-[a-z0-9]{5}(?=[<\"])")]
    private static partial Regex Code();
}
