using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Control;

public sealed class CreateAndDemonstrationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_director_makes_an_exercise_of_parallel_teams_with_a_seed()
    {
        await using var house = await ControlHouse.OpenAsync();
        var page = await house.Director.GetStringAsync("/exercises/new", Cancel);
        page.ShouldContain("Two doors");
        page.ShouldContain("Somebody is afraid.");

        var made = await ControlHouse.PostAsync(
            house.Director, "/exercises/new", "/exercises/new",
            ("case", "doors"), ("title", "Friday"), ("seed", "99"), ("worlds", "many"), ("teams", "3"), ("waits", "yes"));

        made.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var exercise = house.Services.GetRequiredService<ExerciseService>().All.Single(e => e.Title == "Friday");
        made.Headers.Location!.ToString().ShouldBe($"/exercises/{exercise.Id}/control");
        var set = exercise.Session.Exercise;
        (set.Seed, set.Syndicates, set.HasWaitingRoom).ShouldBe((99UL, 3, true));
        (await house.Director.GetStringAsync($"/exercises/{exercise.Id}/control?team=3", Cancel)).ShouldContain("?team=2");
        (await house.Director.GetAsync($"/exercises/{exercise.Id}/control?team=4", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await house.Director.GetStringAsync($"/exercises/{exercise.Id}/control/wall", Cancel)).ShouldContain($"{set.Pin[..3]} {set.Pin[3..]}");
    }

    [Theory]
    [InlineData("nothing", "Friday", "", "2", "Choose a case")]
    [InlineData("doors", "", "", "2", "Write a name")]
    [InlineData("doors", "Friday", "-1", "2", "whole number")]
    [InlineData("doors", "Friday", "", "21", "1 to 20")]
    public async Task What_is_wrong_is_said_and_what_was_written_stays(string scenario, string title, string seed, string teams, string says)
    {
        await using var house = await ControlHouse.OpenAsync();

        var answer = await ControlHouse.PostAsync(
            house.Director, "/exercises/new", "/exercises/new", ("case", scenario), ("title", title), ("seed", seed), ("worlds", "many"), ("teams", teams));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.Content.ReadAsStringAsync(Cancel);
        page.ShouldContain(says);
        page.ShouldContain($"value=\"{teams}\"");
        house.Services.GetRequiredService<ExerciseService>().All.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Making_an_exercise_is_closed_to_participants_and_strangers()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (participant, _) = await house.JoinAsync(house.Exercise.Session.Exercise.Pin, "N. Brandt");
        using var stranger = house.Stranger();

        (await participant.GetAsync("/exercises/new", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.GetAsync("/exercises/new", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await ControlHouse.PostAsync(participant, "/", "/exercises/new", ("case", "doors"), ("title", "Mine"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ControlHouse.PostAsync(participant, "/", "/demonstration/open")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ControlHouse.PostAsync(stranger, "/", "/demonstration/open")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_demonstration_runs_at_sixty_times_speed_with_stand_ins_in_every_seat()
    {
        await using var house = await ControlHouse.OpenAsync();
        (await house.Director.GetStringAsync("/", Cancel)).ShouldContain("/demonstration");

        var watch = await ControlHouse.PostAsync(house.Director, "/", "/demonstration");
        var again = await ControlHouse.PostAsync(house.Director, "/", "/demonstration");

        var shown = house.Services.GetRequiredService<ExerciseService>().All.Single(e => e.Session.Exercise.IsDemonstration);
        watch.Headers.Location!.ToString().ShouldBe($"/exercises/{shown.Id}/control");
        again.Headers.Location!.ToString().ShouldBe($"/exercises/{shown.Id}/control");
        (shown.Live(1).Clock.IsRunning, shown.Live(1).Clock.Speed).ShouldBe((true, 60));
        shown.AllPlaces.ShouldAllBe(place => shown.Session.HoldersOf(place).PlayedBy == "school");
    }

    [Fact]
    public async Task A_stranger_watches_only_when_the_director_has_opened_it_and_presses_nothing()
    {
        await using var house = await ControlHouse.OpenAsync();
        using var stranger = house.Stranger();
        var shown = (await ControlHouse.PostAsync(house.Director, "/", "/demonstration")).Headers.Location!.ToString();
        (await house.Director.GetStringAsync(shown, Cancel)).ShouldContain("action=\"/demonstration/open\"");
        (await stranger.GetStringAsync("/", Cancel)).ShouldNotContain("action=\"/demonstration\"");
        (await ControlHouse.PostAsync(stranger, "/", "/demonstration")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        await ControlHouse.PostAsync(house.Director, "/", "/demonstration/open");
        (await stranger.GetStringAsync("/", Cancel)).ShouldContain("action=\"/demonstration\"");
        var watch = await ControlHouse.PostAsync(stranger, "/", "/demonstration");
        var control = watch.Headers.Location!.ToString();
        (await stranger.GetAsync(control, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await stranger.GetStringAsync(control, Cancel)).ShouldNotContain("/demonstration/close");
        (await ControlHouse.PostAsync(stranger, control, $"{control}/clock/pause")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.GetAsync(house.Href, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await ControlHouse.PostAsync(house.Director, "/", "/demonstration/close");
        using var later = house.Stranger();
        (await ControlHouse.PostAsync(later, "/", "/demonstration")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
