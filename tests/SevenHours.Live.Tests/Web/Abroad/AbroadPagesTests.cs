using System.Net;
using System.Text.RegularExpressions;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Abroad;

/// <summary>Two banks over HTTP: who else works on it, a table of several countries, trends, letters nobody sits for; and what others never see of it.</summary>
public sealed partial class AbroadPagesTests
{
    [Fact]
    public async Task A_check_names_a_contact_point_and_no_contents_and_a_seat_of_another_agency_neither_sees_nor_uses_it()
    {
        await using var house = await DeskHouse.OpenAsync(scenario: "two-banks");
        using var ours = await house.SitAsync("verania_investigator");
        using var theirs = await house.SitAsync("tessaria_investigator", "ar");
        using var support = await house.SitAsync("verania_support");
        await house.ClockAsync(60);
        await PostAsync(house, ours, "/parallel/checks", ("about", "laundry"), ("key", "ask-1"));
        await house.ClockAsync(1_800);

        var page = await ReadAsync(house, ours, "/parallel");
        page.ShouldContain("Investigator in Brodina");
        page.ShouldNotContain("ten o'clock ferry");
        (await ReadAsync(house, theirs, "/parallel")).ShouldContain("عبّارة العاشرة");
        var other = await ReadAsync(house, support, "/parallel");
        other.ShouldNotContain("Investigator in Brodina");
        other.ShouldContain("Nothing was asked yet.");
        var check = Check().Match(page).Groups[1].Value;
        (await TryAsync(house, support, $"/parallel/checks/{check}/contact", ("agency", "tessaria_crime_police"), ("words", "Who are you?"), ("key", "sneak-1"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await PostAsync(house, ours, $"/parallel/checks/{check}/contact", ("agency", "tessaria_crime_police"), ("words", "We mean to go in tonight."), ("key", "speak-1"));
        (await ReadAsync(house, ours, "/parallel")).ShouldContain("We have spoken to them");
    }

    [Fact]
    public async Task Cases_are_joined_by_two_signatures_and_a_third_agency_finds_nothing_at_their_address()
    {
        await using var house = await DeskHouse.OpenAsync(scenario: "two-banks");
        using var ours = await house.SitAsync("verania_prosecutor");
        using var theirs = await house.SitAsync("tessaria_prosecutor_seat", "ru");
        using var support = await house.SitAsync("verania_support");
        await house.ClockAsync(60);
        var join = (await TryAsync(house, ours, "/parallel/joins", ("purpose", "One network on two banks"), ("party", "tessaria_prosecutor"), ("key", "open-1"))).Headers.Location!.ToString().Split('/')[^1];
        (await TryAsync(house, ours, $"/parallel/joins/{join}/sign", ("version", "0"), ("key", "early-1"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "it does not say yet who leads");
        await PostAsync(
            house, theirs, $"/parallel/joins/{join}", ("version", "0"), ("lead", "prosecutor_office"), ("prosecutes", "tessaria_prosecutor"), ("criterion", "victims"), ("criterion", "custody"), ("code", "H1"),
            ("key", "write-1"));
        await PostAsync(house, ours, $"/parallel/joins/{join}/sign", ("version", "1"), ("key", "sign-1"));
        await PostAsync(house, theirs, $"/parallel/joins/{join}/sign", ("version", "1"), ("key", "sign-2"));

        (await ReadAsync(house, theirs, $"/parallel/joins/{join}")).ShouldContain("Соединены");
        (await support.GetAsync($"/exercises/{house.Exercise.Id}/wall/abroad/parallel/joins/{join}", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var debrief = await DebriefAsync(house);
        debrief.ShouldContain("Speaks for it and was named: Most victims are there");
        debrief.ShouldContain("Named, and the case does not bear it out: The accused are in custody there");
    }

    [Fact]
    public async Task Minutes_confirmed_on_both_banks_bind_both_and_open_the_draft_of_a_team()
    {
        await using var house = await DeskHouse.OpenAsync(scenario: "two-banks");
        using var ours = await house.SitAsync("verania_prosecutor");
        using var theirs = await house.SitAsync("tessaria_prosecutor_seat");
        using var police = await house.SitAsync("tessaria_investigator");
        await house.ClockAsync(60);
        var meeting = (await TryAsync(
            house, ours, "/coordination", ("purpose", "Both doors"), ("issue", "day_of_action"), ("issue", "joint_team"), ("to", "tessaria_prosecutor_seat"), ("interpreter", "Nobody: English"), ("key", "call-1")))
            .Headers.Location!.ToString().Split('/')[^1];
        (await house.PostAsync(theirs, $"/meetings/{meeting}/join", ("key", "join-1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await PostAsync(house, theirs, $"/coordination/{meeting}/decide", ("version", "0"), ("issue", "day_of_action"), ("text", "Before the first ferry"), ("time", "05:00"), ("key", "day-1"));
        (await TryAsync(house, ours, $"/coordination/{meeting}/decide", ("version", "0"), ("issue", "joint_team"), ("text", "One team"), ("key", "team-1"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "somebody wrote meanwhile");
        await PostAsync(house, ours, $"/coordination/{meeting}/decide", ("version", "1"), ("issue", "joint_team"), ("text", "One team"), ("key", "team-2"));
        (await police.GetAsync($"/exercises/{house.Exercise.Id}/wall/abroad/coordination/{meeting}", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await PostAsync(house, ours, $"/coordination/{meeting}/confirm", ("version", "2"), ("key", "yes-1"));
        await PostAsync(house, theirs, $"/coordination/{meeting}/confirm", ("version", "2"), ("key", "yes-2"));

        (await ReadAsync(house, ours, $"/coordination/{meeting}")).ShouldContain("Confirmed by all");
        (await ReadAsync(house, theirs, "/teams")).ShouldContain("One team");
        (await DebriefAsync(house)).ShouldContain("Before the first ferry");
    }

    [Fact]
    public async Task Trends_are_seen_where_they_were_given_and_what_both_see_is_found()
    {
        await using var house = await DeskHouse.OpenAsync(scenario: "two-banks");
        using var ours = await house.SitAsync("verania_investigator");
        using var theirs = await house.SitAsync("tessaria_investigator");
        using var support = await house.SitAsync("verania_support");
        await house.ClockAsync(60);
        var vans = Row("Vans on the quay").Match(await ReadAsync(house, ours, "/trends")).Groups[1].Value;
        (await ReadAsync(house, theirs, "/trends")).ShouldNotContain("Vans on the quay");
        await PostAsync(house, ours, "/trends/give", ("trend", vans), ("to", "tessaria_crime_police"), ("key", "give-1"));
        var seen = await ReadAsync(house, theirs, "/trends");
        await PostAsync(
            house, theirs, "/trends/propose", ("trend", Row("Vans on the quay").Match(seen).Groups[1].Value), ("trend", Row("Vans at the landing").Match(seen).Groups[1].Value), ("text", "The same two"), ("key", "see-1"));
        var proposal = Proposal().Match(await ReadAsync(house, ours, "/trends")).Groups[1].Value;
        await PostAsync(house, ours, $"/trends/{proposal}/answer", ("agrees", "yes"), ("key", "yes-1"));

        (await ReadAsync(house, theirs, "/trends")).ShouldContain("Agreed");
        (await ReadAsync(house, support, "/trends")).ShouldNotContain("Vans");
        var debrief = await DebriefAsync(house);
        debrief.ShouldContain("Opportunities found by comparing trends");
        debrief.ShouldContain("The same two vans on both banks.");
        (await ours.GetAsync($"/exercises/{house.Exercise.Id}/wall/abroad/room", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "this case has no joint phase");
    }

    [Fact]
    public async Task An_act_of_the_catalogue_leads_to_its_form_and_a_letter_to_an_empty_seat_waits_for_white_cell()
    {
        await using var house = await DeskHouse.OpenAsync(scenario: "two-banks");
        using var ours = await house.SitAsync("verania_investigator");
        await house.ClockAsync(60);
        var led = await ours.GetAsync($"{house.Desk}/do/police_channel", TestContext.Current.CancellationToken);
        led.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        led.Headers.Location!.ToString().ShouldEndWith("/wall/abroad/letters/new?channel=abroad_police");
        (await ours.GetAsync($"{house.Desk}/do/joint_team", TestContext.Current.CancellationToken)).Headers.Location!.ToString().ShouldEndWith("/wall/abroad/teams#team-new");
        await PostAsync(
            house, ours, "/letters", ("channel", "abroad_police"), ("to", "tessaria_crime_police"), ("about", "ferry lane"), ("purpose", "Who sleeps there?"), ("code", "H1"), ("source", "A"),
            ("information", "KnownToSource"), ("key", "write-1"));

        var cell = $"/exercises/{house.Exercise.Id}/white-cell";
        var queue = WebUtility.HtmlDecode(await house.Director.GetStringAsync(cell, TestContext.Current.CancellationToken));
        var item = Item().Match(queue).Groups[1].Value;
        var open = WebUtility.HtmlDecode(await house.Director.GetStringAsync($"{cell}/1/{item}", TestContext.Current.CancellationToken));
        open.ShouldContain("Who sleeps there?");
        open.ShouldContain("by the letter of the law");
        (await ControlHouse.PostAsync(house.Director, cell, $"{cell}/1/{item}/letter", ("outcome", "answered"), ("fact", "tb_house_full"), ("says", "Twelve people."), ("key", "reply-1")))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ReadAsync(house, ours, "/letters")).ShouldContain("Answered");
        (await house.ReadAsync(ours)).ShouldContain("Twelve people sleep in four rooms");
    }

    private static async Task PostAsync(DeskHouse house, HttpClient browser, string path, params (string, string)[] fields) =>
        (await TryAsync(house, browser, path, fields)).StatusCode.ShouldBe(HttpStatusCode.Redirect, path);

    private static Task<HttpResponseMessage> TryAsync(DeskHouse house, HttpClient browser, string path, params (string, string)[] fields) =>
        ControlHouse.PostAsync(browser, house.Desk, $"/exercises/{house.Exercise.Id}/wall/abroad{path}", fields);

    private static async Task<string> ReadAsync(DeskHouse house, HttpClient browser, string path) =>
        WebUtility.HtmlDecode(await browser.GetStringAsync($"/exercises/{house.Exercise.Id}/wall/abroad{path}", TestContext.Current.CancellationToken));

    private static async Task<string> DebriefAsync(DeskHouse house) =>
        WebUtility.HtmlDecode(await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/debrief/casework", TestContext.Current.CancellationToken));

    private static Regex Row(string title) => new($"value=\"([^\"]+)\" id=\"trend-[^\"]*\"(?:(?!</tr>).)*{title}", RegexOptions.Singleline);

    [GeneratedRegex("/parallel/checks/([0-9a-f]{16})/contact")]
    private static partial Regex Check();

    [GeneratedRegex("/trends/([0-9a-f]{16})/answer")]
    private static partial Regex Proposal();

    [GeneratedRegex("white-cell/1/([0-9a-f]{16})")]
    private static partial Regex Item();
}
