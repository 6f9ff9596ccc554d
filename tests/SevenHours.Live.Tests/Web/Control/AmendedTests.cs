using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Control;

public sealed class AmendedTests
{
    private const string Amendment = """
        seats: { adviser: { agency: police, title: The adviser } }
        injects:
          i9_witness: { channel: call, at: 50m, from: A witness, to: [officer, adviser], title: A witness rings, text: It was blue. }
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("officer")]
    [InlineData("adviser")]
    public async Task Every_screen_shows_what_an_amendment_brought(string seat)
    {
        await using var house = await ControlHouse.OpenAsync();
        await house.PressAsync("clock/jump", ("to", "0:45"));
        (await house.Exercise.DirectAsync(Actor.Host("test"), 1, new AmendScenario(Amendment), "k1")).ShouldBeOfType<CommandAnswer.Done>();
        await house.PressAsync("clock/jump", ("to", "1:00"));
        var (browser, key) = await house.JoinAsync(house.Exercise.Session.Exercise.Pin, "Edda Lund");
        (await house.Exercise.TakeSeatAsync(Actor.Host("test"), key, new SeatPlace(1, seat))).ShouldBeNull();
        var here = $"/exercises/{house.Exercise.Id}";

        (await browser.GetStringAsync($"{here}/desk", Cancel)).ShouldContain("A witness rings");
        (await browser.GetStringAsync($"{here}/lobby", Cancel)).ShouldContain("The adviser");
        (await house.Director.GetStringAsync(house.Href, Cancel)).ShouldContain("The adviser");
        var rang = house.Exercise.Live(1).Events.After(0).Single(happened => happened.Event is ItemDelivered { Inject: { IsSome: true } inject } && house.Exercise.Live(1).Scenario.Table<Inject>()[inject].Name == "i9_witness");
        (await house.Director.GetStringAsync($"{here}/debrief?event={rang.Id.Value}", Cancel)).ShouldContain("A witness rings");
        (await browser.GetStringAsync("/", Cancel)).ShouldContain(seat == "adviser" ? "The adviser" : "Officer");
    }

    [Fact]
    public async Task Who_sits_in_a_seat_that_an_amendment_brought_is_counted_for_its_agency()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (exercise, staff) = (house.Exercise, Actor.Host("test"));
        (await exercise.DirectAsync(staff, 1, new AmendScenario(Amendment), "k1")).ShouldBeOfType<CommandAnswer.Done>();
        (await exercise.SetPrivacyAsync(staff, "Academy of Verania", "privacy@academy.example", "training", "a public task", 30, RatingsSeenBy.Everybody)).ShouldBeNull();
        var people = new List<string>();
        foreach (var seat in (string[])["officer", "officer", "adviser", "adviser", "adviser"])
        {
            people.Add((await exercise.JoinAsync($"Person {people.Count}")).Person!);
            Cohort.MayShow(exercise, Actor.Person(people[0]), "police").ShouldBeFalse($"{people.Count - 1} people");
            (await exercise.TakeSeatAsync(staff, people[^1], new SeatPlace(1, seat))).ShouldBeNull();
        }

        Cohort.MayShow(exercise, Actor.Person(people[0]), "police").ShouldBeTrue();
        exercise.SeatedIn(1).Keys.ShouldBe(["adviser", "officer"]);
    }
}
