using System.Net;
using SevenHours.Exercises;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Control;

public sealed class ControlAccessTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_evaluator_looks_on_and_takes_notes_but_steers_nothing()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (evaluator, key) = await house.JoinAsync(house.Exercise.Session.Exercise.StaffPin, "E. Haas");
        await house.Exercise.AdmitAsync(Actor.Host("test"), key);
        await house.Exercise.GiveRoleAsync(Actor.Host("test"), key, Role.Evaluator);

        (await evaluator.GetAsync(house.Href, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var run = await ControlHouse.PostAsync(evaluator, house.Href, $"{house.Href}/clock/run");
        run.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await run.Content.ReadAsStringAsync(Cancel)).ShouldContain("hx-target=\"#notices\"");
        (await ControlHouse.PostAsync(evaluator, house.Href, $"{house.Href}/sheet/i1_call/send")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        house.Exercise.Live(1).Clock.IsRunning.ShouldBeFalse();

        (await ControlHouse.PostAsync(evaluator, house.Href, $"{house.Href}/observe", ("says", "They asked her first."))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        house.Exercise.Notes.All.Single().By.ShouldBe(key);
    }

    [Fact]
    public async Task A_post_without_the_request_token_does_nothing()
    {
        await using var house = await ControlHouse.OpenAsync();

        (await house.Director.PostAsync($"{house.Href}/clock/run", null, Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        house.Exercise.Live(1).Clock.IsRunning.ShouldBeFalse();
    }
}
