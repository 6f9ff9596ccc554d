using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Desk;
using SevenHours.Web.Features.Debrief;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Debrief;

/// <summary>Pages of the debrief stay small and say themselves in words, however long the run.</summary>
public sealed class LongRunPagesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lists_too_long_for_an_address_are_named_in_it_and_shown_part_by_part()
    {
        await using var house = await PlayedAsync();
        var (start, count) = ($"/exercises/{house.Exercise.Id}/debrief", house.Exercise.Live(1).Events.Count);

        var work = await PageAsync(house, start + "/work");
        var named = FiguresOnPages.Counted(work).Where(figure => figure.Href.Contains("of=~", StringComparison.Ordinal)).ToList();
        named.ShouldNotBeEmpty();
        foreach (var (href, events) in named)
        {
            (await PageAsync(house, href)).QuerySelectorAll(".event-list > li").Length.ShouldBe(events, href);
        }

        var all = $"{start}/events?of=0-{(count - 1).ToString(CultureInfo.InvariantCulture)}";
        var first = await PageAsync(house, all);
        first.QuerySelectorAll(".event-list > li").Length.ShouldBe(1000);
        var second = await PageAsync(house, first.QuerySelector(".list-parts a[rel=next]")!.GetAttribute("href")!);
        second.QuerySelectorAll(".event-list > li").Length.ShouldBe(Math.Min(1000, count - 1000));
        second.QuerySelector(".event-list > li")!.Id.ShouldBe("e1000");
        second.QuerySelector(".list-parts a[rel=prev]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Steps_of_the_school_solution_and_what_raised_alert_are_said_in_words_and_never_by_an_id()
    {
        await using var house = await PlayedAsync();
        var scenario = house.Exercise.Edition.Scenario;
        var ids = scenario.Table<Playbook>().SelectMany(book => book.Steps).Select(step => step.Name)
            .Concat(scenario.Rules.Select(rule => rule.Name)).Where(name => name.Contains('_', StringComparison.Ordinal)).Select(name => name.Replace('_', ' ')).ToHashSet();
        foreach (var language in (string[])["en", "ru", "ar"])
        {
            var page = await PageAsync(house, $"/exercises/{house.Exercise.Id}/debrief/work?lang={language}");
            var steps = page.QuerySelectorAll(".school-steps tbody tr > th[scope=row]").Select(row => row.TextContent.Trim()).ToList();
            steps.Count.ShouldBeGreaterThan(20);
            steps.Where(text => text.Length == 0 || ids.Contains(text)).ShouldBeEmpty(language);
            page.QuerySelectorAll("[id^=alert-] a").Select(link => link.TextContent + link.GetAttribute("aria-label")).Where(text => ids.Any(id => text.Contains(": " + id, StringComparison.Ordinal))).ShouldBeEmpty(language);
        }
    }

    [Fact]
    public async Task Pages_stand_where_play_came_to_and_say_whose_right_each_is()
    {
        await using var house = await PlayedAsync();
        var start = $"/exercises/{house.Exercise.Id}/debrief";
        foreach (var part in (string[])["/casework", "/lived", "/decisions"])
        {
            (await PageAsync(house, start + part)).QuerySelector("[data-clock=exercise]")!.GetAttribute("data-at").ShouldBe(house.Exercise.Live(1).Events.After(0)[^1].At.Seconds.ToString(CultureInfo.InvariantCulture), part);
        }

        (await PageAsync(house, start + "/casework?at=600")).QuerySelector("[data-clock=exercise]")!.GetAttribute("data-at").ShouldBe("600");
        var decisions = await PageAsync(house, start + "/decisions");
        decisions.QuerySelectorAll("article.decision-entry").Length.ShouldBeGreaterThan(decisions.QuerySelectorAll("section.sheet").Length, "a sheet for each day");

        var people = (await PageAsync(house, start)).QuerySelectorAll("#rights tbody th .soft").Select(person => person.TextContent.Trim()).ToList();
        people.Count.ShouldBeGreaterThan(3);
        people.ShouldAllBe(person => person.Length > 0);
    }

    [Fact]
    public async Task Runs_are_read_ahead_only_while_nobody_plays()
    {
        await using var house = await DeskHouse.OpenAsync("school");
        var exercises = house.Services.GetRequiredService<ExerciseService>();
        await house.ClockAsync(60);
        ReadAhead.Wanted(exercises).ShouldBeEmpty("its clock runs");
        await house.ClockAsync(120, running: false);
        ReadAhead.Wanted(exercises).ShouldBe([(house.Exercise, 1)]);
    }

    private static async Task<DeskHouse> PlayedAsync()
    {
        var house = await DeskHouse.OpenAsync("average");
        await house.ClockAsync(60);
        await house.ClockAsync(90_000, running: false);
        return house;
    }

    private static async Task<IHtmlDocument> PageAsync(DeskHouse house, string path)
    {
        using var answer = await house.Director.GetAsync(path, Cancel);
        answer.EnsureSuccessStatusCode();
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Cancel), Cancel);
    }
}
