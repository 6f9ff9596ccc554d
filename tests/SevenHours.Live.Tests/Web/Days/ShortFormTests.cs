using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Days;

/// <summary>An exercise in a short form of its case, from the page where it is made to the opening of its next part.</summary>
public sealed class ShortFormTests
{
    // The package of the control tests, which has two days of its own.
    private const string Manifest = ControlHouse.Package + "\n" + """
        short_forms:
          half_day:
            title: Half a day
            what: The first hour and the last.
            between: school
            seats: [officer]
            promises: { school: { at_least: 85 }, novice: { at_least: 15, at_most: 50 } }
            days:
              - { title: "Part 1: a call", opens: 0h, closes: 1h, minutes: 25 }
              - { title: "Part 2: a door", opens: 20h, closes: 21h, minutes: 35, meanwhile: [ A night has passed., Nobody slept. ] }
        """;

    private const string Playing = """
        playbook:
          officer: { steps: [ { id: write, when: "elapsed >= 10m", wait: 1m, do: { tell: { to: counsellor, text: We are on it., facts: [] } } } ] }
        skills: { school: { pace: 100, skips: 0, strays: 0 } }
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_chosen_when_the_exercise_is_made_and_people_find_a_case_that_went_on_between_its_parts()
    {
        await using var house = await OpenAsync();
        var page = await house.Director.GetStringAsync("/exercises/new?case=short", Cancel);
        page.ShouldContain("Half a day: 2 parts, about 60 minutes in the room");
        page.ShouldContain("The first hour and the last.");
        page.ShouldContain("school solution: 85 and more, novice: 15 to 50", customMessage: "whoever chooses knows how hard the form is");

        var exercise = await MakeAsync(house, "half_day");
        exercise.Session.Exercise.Form.ShouldBe("half_day");
        (await house.Director.GetStringAsync($"/exercises/{exercise.Id}/lobby", Cancel)).ShouldContain("Half a day", customMessage: "the lobby says what is played");
        exercise.Session.HoldersOf(new SeatPlace(1, "counsellor")).PlayedBy.ShouldBe("school", "the form leaves this seat to stand-ins");
        exercise.Session.HoldersOf(new SeatPlace(1, "officer")).PlayedBy.ShouldBeNull();
        (await exercise.RunAsync(Actor.Host("test"))).ShouldBeNull();
        (await exercise.PauseAsync(Actor.Host("test"))).ShouldBeNull();
        (await exercise.JumpAsync(Actor.Host("test"), new SimTime(3600))).ShouldBeNull();
        Messages(exercise).ShouldBe(0, "nobody sits in the officer's seat while a part is played");

        var days = $"/exercises/{exercise.Id}/days";
        var closed = await house.Director.GetStringAsync(days, Cancel);
        closed.ShouldContain("Open the next part");
        closed.ShouldContain("A night has passed.");
        closed.ShouldContain("35 minutes in the room");
        (await ControlHouse.PostAsync(house.Director, days, $"{days}/open")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        exercise.Live(1).Now.ShouldBe(new SimTime(20 * 3600));
        Messages(exercise).ShouldBe(1, "the officer's colleagues wrote in the night");
        foreach (var seat in new[] { "officer", "counsellor" })
        {
            exercise.Live(1).Read(exercise.Edition.Scenario.Seats[seat], desk => desk.Part<KnowledgeDesk>().Items.Count(item => item.Channel == Channel.Document))
                .ShouldBe(1, $"{seat} reads what happened meanwhile");
        }

        exercise.Boards.Board.Lines.Count.ShouldBe(2, "each entry is a line of the board");
        (await house.Director.GetStringAsync($"/exercises/{exercise.Id}/board", Cancel)).ShouldContain("Nobody slept.");
        (await house.Director.GetStringAsync($"{days}/report", Cancel)).ShouldContain("value=\"01:00\"", customMessage: "the report tells since the close of the part before");
        (await ControlHouse.PostAsync(house.Director, days, $"{days}/open")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "there is no third part");
        (await exercise.JumpAsync(Actor.Host("test"), new SimTime(21 * 3600))).ShouldBeNull();
        exercise.Live(1).Read(world => world.HasEnded).ShouldBeTrue("its last close is its end");
        (await house.Director.GetStringAsync($"/exercises/{exercise.Id}/debrief/report/file?paper=report&format=json", Cancel)).ShouldContain("Half a day", customMessage: "the report says what was played");
    }

    [Fact]
    public async Task Whoever_lets_the_clock_run_on_after_a_part_plays_on_himself()
    {
        await using var house = await OpenAsync();
        var exercise = await MakeAsync(house, "half_day");
        (await exercise.RunAsync(Actor.Host("test"))).ShouldBeNull();
        (await exercise.PauseAsync(Actor.Host("test"))).ShouldBeNull();

        (await exercise.JumpAsync(Actor.Host("test"), new SimTime(2 * 3600))).ShouldBeNull();

        Messages(exercise).ShouldBe(0, "the time until the next part has not passed at once");
    }

    [Fact]
    public async Task A_form_that_the_case_does_not_have_is_refused_on_the_page_and_by_the_interface()
    {
        await using var house = await OpenAsync();

        var page = await ControlHouse.PostAsync(house.Director, "/exercises/new", "/exercises/new", ("case", "short"), ("title", "Morning"), ("form.short", "whole_week"), ("worlds", "one"));
        page.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await page.Content.ReadAsStringAsync(Cancel)).ShouldContain("This case has no such form.");

        var answer = await house.Director.PostAsJsonAsync("/api/v1/exercises", new { scenario = "short", form = "whole_week" }, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("half_day");
        (await house.Director.PostAsJsonAsync("/api/v1/exercises", new { scenario = "short", form = "half_day" }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    private static int Messages(Exercise exercise) => exercise.Live(1).Events.After(0).Count(happened => happened.Event is MessageSent);

    private static async Task<ControlHouse> OpenAsync()
    {
        var house = await ControlHouse.OpenAsync();
        var package = house.Scenarios.CreateSubdirectory("short").FullName;
        await File.WriteAllTextAsync(Path.Combine(package, "scenario.yaml"), Manifest, Cancel);
        await File.WriteAllTextAsync(Path.Combine(package, "world.yaml"), ControlHouse.World, Cancel);
        await File.WriteAllTextAsync(Path.Combine(package, "play.yaml"), Playing, Cancel);
        return house;
    }

    private static async Task<Exercise> MakeAsync(ControlHouse house, string form)
    {
        var made = await ControlHouse.PostAsync(house.Director, "/exercises/new", "/exercises/new", ("case", "short"), ("title", "Morning"), ("form.short", form), ("worlds", "one"), ("standins", ""));
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return house.Services.GetRequiredService<ExerciseService>().All.Single(exercise => exercise.Title == "Morning");
    }
}
