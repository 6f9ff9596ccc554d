using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Web.Features.Handbook;
using SevenHours.Web.Features.Handbook.Text;
using SevenHours.Web.Features.Programmes.Plan;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Handbook;

/// <summary>The handbook over HTTP: who reads it, in which language, and where it opens.</summary>
public sealed partial class HandbookPageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Participants_read_every_chapter_and_strangers_none()
    {
        await using var house = await ControlHouse.OpenAsync();
        using var stranger = house.Stranger();
        var (participant, _) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, "Iva");

        (await stranger.GetAsync("/handbook/conduct", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        foreach (var chapter in HandbookText.In("en").Chapters)
        {
            var page = await ReadAsync(participant, $"/handbook/{chapter.Name}");
            page.ShouldContain($"<h1>{chapter.Title}</h1>");
            foreach (var section in chapter.Sections)
                page.ShouldContain($"id=\"{section.Anchor}\"");
        }

        (await participant.GetAsync("/handbook/nowhere", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_page_the_handbook_names_exists()
    {
        await using var house = await ControlHouse.OpenAsync();
        var known = house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText!.TrimEnd('/')).ToHashSet(StringComparer.Ordinal);

        HandbookText.In("en").Chapters.SelectMany(chapter => Page().Matches(chapter.Body).Select(match => match.Groups["page"].Value.TrimEnd('/'))).Distinct().Except(known).ShouldBeEmpty();
        HandbookSteps.All.Select(step => step.Page).Except(known).ShouldBe(["/practice"], "a seat and a case follow");
    }

    [Fact]
    public void Every_step_leads_to_a_heading_that_is_there()
    {
        foreach (var step in HandbookSteps.All)
        {
            var chapter = HandbookText.In("en").Find(step.Chapter).ShouldNotBeNull(step.Page);
            if (step.Anchor is { } anchor)
                chapter.Sections.ShouldContain(section => section.Anchor == anchor, step.Page);
        }
    }

    [Theory]
    [InlineData("/exercises/k3x/hour", "/handbook/conduct?at=k3x#the-hour-ahead"), InlineData("/exercises/k3x/debrief/report", "/handbook/report?at=k3x")]
    [InlineData("/exercises/k3x/debrief/casework", "/handbook/debrief?at=k3x"), InlineData("/exercises/k3x/walls", "/handbook?at=k3x")]
    public void A_page_opens_the_part_that_fits_it(string page, string part) => HandbookSteps.HrefFor(page, "k3x").ShouldBe(part);

    [Theory]
    [InlineData("", Stage.Plan, "/handbook/concept"), InlineData("", Stage.Prepare, "/handbook/rehearsal"), InlineData("", Stage.FollowUp, "/handbook/report")]
    [InlineData("/teams", Stage.Plan, "/handbook/people#from-a-list-of-names-to-teams"), InlineData("/folder", Stage.Plan, "/handbook")]
    public void A_page_of_a_programme_opens_it_at_the_step_the_programme_is_in(string way, Stage stage, string part) => HandbookSteps.HrefFor(way, stage).ShouldBe(part);

    [Fact]
    public async Task Staff_come_from_their_page_to_the_part_that_fits_and_back_and_a_stranger_to_the_exercise_is_not_told_its_name()
    {
        await using var house = await ControlHouse.OpenAsync();
        var id = house.Exercise.Id;
        (await ReadAsync(house.Director, house.Href)).ShouldContain($"href=\"/handbook/conduct?at={id}\"");

        var there = await ReadAsync(house.Director, $"/handbook/conduct?at={id}");
        there.ShouldContain($"href=\"/exercises/{id}\"");
        there.ShouldContain($"href=\"/exercises/{id}/hour\"");
        there.ShouldContain("Two doors");

        var (participant, _) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, "Iva");
        var other = (await house.Services.GetRequiredService<ExerciseService>().CreateAsync(
            new NewExercise { ScenarioFolder = Path.Combine(house.Scenarios.FullName, "doors"), Title = "Three gates", Seed = 7 }, Actor.Host("test"))).Exercise.ShouldNotBeNull();
        var page = await ReadAsync(participant, $"/handbook/conduct?at={other.Id}");
        page.ShouldNotContain("Three gates");
        page.ShouldContain("<code>/exercises/{id}/hour</code>");
        page = await ReadAsync(participant, $"/handbook/conduct?at={id}");
        page.ShouldContain($"href=\"/exercises/{id}\"");
        page.ShouldNotContain($"href=\"/exercises/{id}/hour\"", Case.Sensitive, "a page of staff is not for him");
    }

    [Fact]
    public async Task Words_are_found_with_their_heading_and_what_is_asked_is_text()
    {
        await using var house = await ControlHouse.OpenAsync();

        var page = await ReadAsync(house.Director, "/handbook?q=welfare+OFFICER");
        page.ShouldContain("<mark>welfare</mark>");
        page.ShouldContain("/handbook/safety#the-welfare-officer");
        (await house.Director.GetStringAsync("/handbook?q=%3Cscript%3E", Cancel)).ShouldNotContain("<script>");
        (await ReadAsync(house.Director, "/handbook?q=zzyzzyva")).ShouldContain("No place has all of these words");
    }

    [Fact]
    public async Task The_book_has_every_chapter_once_and_leads_within_itself()
    {
        await using var house = await ControlHouse.OpenAsync();

        var book = await ReadAsync(house.Director, "/handbook/book");
        var ids = Id().Matches(book).Select(match => match.Groups["id"].Value).ToList();
        ids.ShouldBe(ids.Distinct());
        foreach (Match link in Within().Matches(book))
            ids.ShouldContain(link.Groups["id"].Value);
        HandbookText.In("en").Chapters.ShouldAllBe(chapter => ids.Contains(chapter.Name));
    }

    [Fact]
    public async Task All_checklists_stand_in_the_order_of_time()
    {
        await using var house = await ControlHouse.OpenAsync();

        var page = await ReadAsync(house.Director, "/handbook/checklists");
        var shown = Line().Matches(page).Select(match => match.Groups["id"].Value).ToList();
        shown.ShouldBe(HandbookText.In("en").Checklists.Select(item => item.Id));
        page.ShouldContain("16 weeks before");
    }

    [Theory, InlineData("ru", "ltr", "Руководство"), InlineData("ar", "rtl", "دليل المدرّب")]
    public async Task A_reader_has_the_handbook_in_his_language_and_another_one_if_he_asks(string language, string direction, string word)
    {
        await using var house = await ControlHouse.OpenAsync();

        var page = await ReadAsync(house.Director, $"/handbook/safety?lang={language}");
        page.ShouldContain($"lang=\"{language}\" dir=\"{direction}\"");
        page.ShouldContain(word);
        page.ShouldContain($"<h1>{HandbookText.In(language).Find("safety")!.Title}</h1>");
        (await ReadAsync(house.Director, $"/handbook/safety?lang={language}&in=en")).ShouldContain($"<h1>{HandbookText.In("en").Find("safety")!.Title}</h1>");
    }

    private static async Task<string> ReadAsync(HttpClient browser, string path) => WebUtility.HtmlDecode(await browser.GetStringAsync(path, Cancel));

    [GeneratedRegex("`(?<page>/[^`]*)`")]
    private static partial Regex Page();

    [GeneratedRegex(" id=\"(?<id>[^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex("href=\"#(?<id>[^\"]+)\"")]
    private static partial Regex Within();

    [GeneratedRegex("<li id=\"(?<id>[a-z0-9-]+)\"><span class=\"hb-box\"")]
    private static partial Regex Line();
}
