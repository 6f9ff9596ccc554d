using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SevenHours.Live.Tests.Web.Accounts;
using SevenHours.Programmes;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Programmes;

/// <summary>The network of alumni over HTTP, and the numbers of programmes.</summary>
public sealed partial class AlumniTests
{
    private const string Own = "/alumni/me";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_is_in_the_network_before_he_says_so_and_then_only_with_what_he_named()
    {
        await using var house = await WithThreeAsync();
        var ways = await AskAsync(house);
        (await house.Manager.GetStringAsync("/alumni", Cancel)).ShouldNotContain("Ann Ode");

        using var ann = house.Accounts.Browser();
        (await ConsentAsync(ann, ways[0], "Ann Ode", nameof(AlumniCircle.Alumni), "name", "country")).ShouldContain("alumni.said.in");
        var found = await house.Manager.GetStringAsync("/alumni?country=Serbia", Cancel);
        found.ShouldContain("Ann Ode");
        found.ShouldNotContain("a@x.example");
        found.ShouldNotContain("Prosecutor</p>");
        (await house.Manager.GetStringAsync("/alumni?country=Italy", Cancel)).ShouldNotContain("Ann Ode");

        (await PostAsync(ann, Own, Own, ("do", "withdraw"))).ShouldContain("alumni.said.out");
        (await house.Manager.GetStringAsync("/alumni", Cancel)).ShouldNotContain("Ann Ode");
        // Who said no is not asked again.
        (await AskAsync(house)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Alumni_find_those_who_let_alumni_see_them_and_write_without_an_address()
    {
        await using var house = await WithThreeAsync();
        var ways = await AskAsync(house);
        using var ann = house.Accounts.Browser();
        using var bo = house.Accounts.Browser();
        using var cy = house.Accounts.Browser();
        await ConsentAsync(ann, ways[0], "Ann Ode", nameof(AlumniCircle.Alumni), "name");
        await ConsentAsync(bo, ways[1], "Bo Ash", nameof(AlumniCircle.Staff), "name");
        await OpenAsync(cy, ways[2]);
        using (var outside = await cy.GetAsync($"{Own}/others", Cancel))
            outside.Headers.Location!.ToString().ShouldContain("alumni.wrong.notin");

        var seen = await bo.GetStringAsync($"{Own}/others", Cancel);
        seen.ShouldContain("Ann Ode");
        seen.ShouldNotContain("a@x.example");
        (await ann.GetStringAsync($"{Own}/others", Cancel)).ShouldNotContain("Bo Ash");
        var to = WriteAddress().Match(seen).Value;
        (await PostAsync(bo, to, to, ("by", "Bo Ash"), ("text", "May I ring you on Monday?"))).ShouldContain("alumni.said.sent");
        (await house.Manager.GetStringAsync($"{house.Base}/alumni", Cancel)).ShouldContain("1 message waits");
        (await ann.GetStringAsync(Own, Cancel)).ShouldContain("May I ring you on Monday?");
    }

    [Fact]
    public async Task What_was_taken_back_is_in_no_file()
    {
        await using var house = await WithThreeAsync();
        var ways = await AskAsync(house);
        using var ann = house.Accounts.Browser();
        await OpenAsync(ann, ways[0]);
        await PostAsync(ann, Own, Own, ("do", "consent"), ("shares", "name"), ("name", "Quillon Marrowby"), ("circle", nameof(AlumniCircle.Alumni)), ("messages", "yes"));
        (await house.Manager.GetStringAsync("/alumni", Cancel)).ShouldContain("Quillon Marrowby");
        await PostAsync(ann, Own, Own, ("do", "withdraw"));
        foreach (var file in Directory.EnumerateFiles(house.Folder, "registry.db*"))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await open.CopyToAsync(bytes, Cancel);
            Encoding.UTF8.GetString(bytes.ToArray()).ShouldNotContain("Marrowby");
        }
    }

    [Fact]
    public async Task Numbers_count_begun_courses_keep_small_numbers_back_and_open_their_lists()
    {
        await using var house = await WithThreeAsync(firstDay: "2020-05-11");
        var page = await house.Manager.GetStringAsync("/numbers", Cancel);
        page.ShouldContain("not shown");
        page.ShouldNotContain("<td class=\"num\">3</td>");
        (await house.Manager.GetStringAsync("/numbers/list?what=people", Cancel)).ShouldContain("Ann Ode");
        (await house.Manager.GetStringAsync("/numbers/list?what=people&country=RS", Cancel)).ShouldNotContain("Bo Ash");
        using (var other = (await house.Accounts.ColleagueAsync(house.Administrator, "o.ther")).Browser)
        {
            var list = await other.GetStringAsync("/numbers/list?what=people", Cancel);
            list.ShouldNotContain("Ann Ode");
        }

        using var picture = await house.Manager.GetAsync("/numbers/picture.svg?lang=ar", Cancel);
        picture.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        System.Xml.Linq.XDocument.Parse(await picture.Content.ReadAsStringAsync(Cancel)).Root!.Attribute("direction")!.Value.ShouldBe("rtl");
        using var book = await house.Manager.GetAsync("/numbers/book.xlsx", Cancel);
        book.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var designer = (await house.Accounts.ColleagueAsync(house.Administrator, "d.esigner", "designer")).Browser;
        using var closed = await designer.GetAsync("/numbers", Cancel);
        closed.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Goals_are_ticked_in_the_concept_and_counted()
    {
        await using var house = await CourseHouse.OpenAsync(firstDay: "2020-05-11");
        var programme = (await house.CourseAsync()).Programme;
        await house.PostAsync("/concept", "/concept", ("title", programme.Title), ("first", "2020-05-11"), ("days", "5"), ("places", "57"), ("zone", "Europe/Rome"), ("opens", "08:00"), ("closes", "19:00"), ("floor", "en"), ("goals", "16.2"), ("goals", "10.7"), ("donors", "A fund"));
        (await house.CourseAsync()).Programme.Goals.ShouldBe(["16.2", "10.7"]);
        (await house.Manager.GetStringAsync("/numbers?goal=16.2", Cancel)).ShouldContain("<b>1</b>");
        (await house.Manager.GetStringAsync("/numbers?goal=5.2", Cancel)).ShouldNotContain("<b>1</b>");
    }

    private static async Task<CourseHouse> WithThreeAsync(string firstDay = "2027-05-10")
    {
        var house = await CourseHouse.OpenAsync(firstDay: firstDay);
        const string Table = "Name;E-mail;Country;Profession;Languages\nAnn Ode;a@x.example;Serbia;Prosecutor;en\nBo Ash;b@x.example;Italy;Judge;ru\nCy Elm;c@x.example;Italy;Judge;ru\n";
        var upload = (await house.SendAsync("r.csv", Encoding.UTF8.GetBytes(Table))).Replace(house.Base, "", StringComparison.Ordinal);
        await house.PostAsync(upload, upload, ("do", "take"));
        return house;
    }

    // The addresses of those who are asked, by name.
    private static async Task<List<string>> AskAsync(CourseHouse house)
    {
        using var table = await AccountHouse.PostAsync(house.Manager, $"{house.Base}/alumni", $"{house.Base}/alumni", ("do", "table"));
        return [.. (await table.Content.ReadAsStringAsync(Cancel)).Split('\n').Order(StringComparer.Ordinal).Select(line => OwnAddress().Match(line)).Where(match => match.Success).Select(match => match.Value)];
    }

    private static async Task<string> ConsentAsync(HttpClient browser, string way, string name, string circle, params string[] shares)
    {
        await OpenAsync(browser, way);
        return await PostAsync(browser, Own, Own, [("do", "consent"), ("name", name), ("circle", circle), ("messages", "yes"), ("country", "Serbia"), ("profession", nameof(Profession.Prosecutor)), ("contact", "a@x.example"), .. shares.Select(share => ("shares", share))]);
    }

    // The link is exchanged for a cookie, and the page it leads to does not know it.
    private static async Task OpenAsync(HttpClient browser, string way)
    {
        using var opened = await browser.GetAsync(way, Cancel);
        opened.Headers.Location!.ToString().ShouldBe(Own);
        (await browser.GetStringAsync(Own, Cancel)).ShouldNotContain(way.Split('/')[^1]);
    }

    private static async Task<string> PostAsync(HttpClient browser, string page, string to, params (string Name, string Value)[] fields)
    {
        using var answer = await AccountHouse.PostAsync(browser, page, to, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync(Cancel));
        return answer.Headers.Location!.ToString();
    }

    [GeneratedRegex("/alumni/me/by/[a-z0-9]{40}")]
    private static partial Regex OwnAddress();

    [GeneratedRegex("/alumni/me/to/[a-z0-9]{12}")]
    private static partial Regex WriteAddress();
}
