using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using SevenHours.Web.Features.Create;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web;

/// <summary>Every seat that a scenario offers to one learner alone can be begun, played to its end and looked back at. That each ends is shown without a server, by the plays of the content tests.</summary>
public sealed partial class SoloPathTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("vicenza")]
    [InlineData("night-border")]
    [InlineData("one-referral")]
    [InlineData("who-is-a-victim")]
    public async Task One_learner_begins_each_seat_and_plays_the_first_and_the_last_to_their_end_and_their_debrief(string scenario)
    {
        await using var house = await DeskHouse.OpenAsync();
        var services = house.Services;
        List<string> seats = [.. services.GetRequiredService<ScenarioCatalogue>().Find(scenario)!.Solo.Select(solo => solo.Seat)];
        seats.ShouldNotBeEmpty();
        var learner = await house.SitAsync("reporter");
        foreach (var seat in seats)
        {
            (await ControlHouse.PostAsync(learner, "/", $"/practice/{scenario}/{seat}", ("speed", "1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect, seat);
            var practice = services.GetRequiredService<ExerciseService>().All.Single(exercise => exercise.Session is { Exercise.IsPractice: true, Deletions.IsEmpty: true });
            var at = $"/exercises/{practice.Id}";
            if (seat == seats[0] || seat == seats[^1])
            {
                await JumpAsync(practice, TimeSpan.FromHours(1));
                await ActAsync(learner, practice, seat);
                await JumpAsync(practice, TimeSpan.FromDays(60));
                practice.Live(1).Read(world => world.HasEnded).ShouldBeTrue(seat);
                (await learner.GetStringAsync($"{at}/practice", Cancel)).ShouldContain($"{at}/debrief", customMessage: seat);
                (await learner.GetStringAsync($"{at}/debrief", Cancel)).ShouldContain("id=\"lanes\"", customMessage: seat);
            }
            else
            {
                (await learner.GetAsync($"{at}/desk", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, seat);
            }

            (await ControlHouse.PostAsync(learner, $"{at}/practice", $"{at}/practice/delete")).StatusCode.ShouldBe(HttpStatusCode.Redirect, seat);
        }
    }

    // He reads what came, and writes down what he decides.
    private static async Task ActAsync(HttpClient learner, Exercise practice, string seat)
    {
        var desk = $"/exercises/{practice.Id}/desk";
        var page = await learner.GetStringAsync(desk, Cancel);
        if (Unread().Match(page) is { Success: true } item)
            (await ControlHouse.PostAsync(learner, desk, $"{desk}/items/{item.Groups[1].Value}/open")).StatusCode.ShouldBeOneOf([HttpStatusCode.Redirect, HttpStatusCode.SeeOther, HttpStatusCode.OK, HttpStatusCode.NoContent], seat);
        var decided = await ControlHouse.PostAsync(learner, desk, $"{desk}/decide", ("what", "I read on."), ("why", "It is early."), ("sure", "even"));
        decided.StatusCode.ShouldBe(HttpStatusCode.Redirect, seat);
    }

    private static async Task JumpAsync(Exercise practice, TimeSpan to) =>
        (await practice.JumpAsync(Actor.Host("test"), SimTime.Start + new SimSpan((int)to.TotalSeconds))).ShouldBeNull();

    [GeneratedRegex(@"class=""row unread[^""]*"" id=""item-([^""]+)""")]
    private static partial Regex Unread();
}
