using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Programmes;
using SevenHours.Web.Features.Handbook.Text;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Handbook;

/// <summary>Checklists of the handbook become milestones of a programme, once, on the days they fall on.</summary>
public sealed class HandbookMilestonesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ticked_lines_become_milestones_on_their_days_and_are_taken_once_in_any_language()
    {
        await using var house = await ControlHouse.OpenAsync();
        var director = house.Director;
        var made = await ControlHouse.PostAsync(director, "/programmes/new", "/programmes/new",
            ("title", "By the lake"), ("template", TemplateShelf.All.First(template => template.Days == 5).Name), ("first", "2031-10-06"), ("zone", "Etc/UTC"), ("floor", ""));
        var home = made.Headers.Location.ShouldNotBeNull().ToString().Split('?')[0];
        var page = WebUtility.HtmlDecode(await director.GetStringAsync($"{home}/checklists", Cancel));
        page.ShouldContain("value=\"concept-aim\"");
        HandbookText.In("en").Checklists.ShouldAllBe(item => page.Contains($"value=\"{item.Id}\""));

        (await ControlHouse.PostAsync(director, $"{home}/checklists", $"{home}/checklists", ("line", "concept-aim"), ("line", "report-write"), ("line", "no-such-line"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ControlHouse.PostAsync(director, $"{home}/checklists", $"{home}/checklists?lang=ru", ("line", "concept-aim"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var course = (await house.Services.GetRequiredService<ProgrammeBook>().FindAsync(home.Split('/')[^1], Cancel)).ShouldNotBeNull();
        course.Programme.Milestones.Where(milestone => milestone.Id is "concept-aim" or "report-write" or "no-such-line").Select(milestone => (milestone.Id, milestone.DueIn(course.Programme)))
            .ShouldBe([("concept-aim", new DateOnly(2031, 6, 30)), ("report-write", new DateOnly(2031, 10, 24))]);
        course.Programme.Milestones.Single(milestone => milestone.Id == "concept-aim").Title.ShouldStartWith("Write the aim");
        WebUtility.HtmlDecode(await director.GetStringAsync($"{home}/checklists", Cancel)).ShouldContain("is a milestone");

        (await ControlHouse.PostAsync(director, $"{home}/checklists", $"{home}/checklists", ("chapter", "safety"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        course = (await house.Services.GetRequiredService<ProgrammeBook>().FindAsync(course.Programme.Id, Cancel)).ShouldNotBeNull();
        HandbookText.In("en").Find("safety")!.Checklist.ShouldAllBe(item => course.Programme.Milestones.Any(milestone => milestone.Id == item.Id));
    }
}
