using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web;

/// <summary>Practice alone: a private exercise with one learner and stand-ins.</summary>
public sealed class PracticeTests
{
    private const string Seat = "/practice/vicenza/mediator";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_in_an_exercise_begins_a_practice_and_sits_in_his_seat_with_the_clock_running()
    {
        await using var house = await DeskHouse.OpenAsync();
        var learner = await house.SitAsync("reporter");
        (await learner.GetStringAsync("/", Cancel)).ShouldContain(Seat);
        WebUtility.HtmlDecode(await learner.GetStringAsync(Seat, Cancel)).ShouldContain("threats to a family", customMessage: "what is hard is said before");

        var begun = await BeginAsync(learner, ("speed", "4"));

        var practice = PracticeOf(house);
        begun.Headers.Location!.ToString().ShouldBe($"/exercises/{practice.Id}/desk");
        (await learner.GetAsync(begun.Headers.Location, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (practice.Live(1).Clock.IsRunning, practice.Live(1).Clock.Speed).ShouldBe((true, 4));
        practice.AllPlaces.Where(place => practice.Session.HoldersOf(place).PlayedBy is null).ShouldHaveSingleItem().Seat.ShouldBe("mediator");
        practice.Session.Members.Values.ShouldHaveSingleItem().Role.ShouldBe(Role.Participant, "who practises may do no more than play");
        (await learner.GetAsync($"/exercises/{practice.Id}/control", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Seats_to_practise_in_stand_under_their_case_and_the_front_page_stays_short()
    {
        await using var house = await DeskHouse.OpenAsync();

        var page = WebUtility.HtmlDecode(await (await house.SitAsync("reporter")).GetStringAsync("/", Cancel));

        page.IndexOf($"href=\"{Seat}\"", StringComparison.Ordinal).ShouldBeGreaterThan(page.IndexOf("<bdi>The blue door</bdi>", page.IndexOf("<details name=\"solo\"", StringComparison.Ordinal), StringComparison.Ordinal));
        page.ShouldNotContain("The blue door: ");
        page.ShouldContain("Lead a difficult debrief");
    }

    [Fact]
    public async Task The_same_seat_again_leads_back_and_the_learner_stops_and_goes_on()
    {
        await using var house = await DeskHouse.OpenAsync();
        var learner = await house.SitAsync("reporter");
        await BeginAsync(learner);
        var at = $"/exercises/{PracticeOf(house).Id}/practice";

        (await BeginAsync(learner)).Headers.Location!.ToString().ShouldBe(at);
        (await learner.GetStringAsync("/", Cancel)).ShouldContain(at);
        await ControlHouse.PostAsync(learner, at, $"{at}/pause");
        PracticeOf(house).Live(1).Clock.IsRunning.ShouldBeFalse();
        await ControlHouse.PostAsync(learner, at, $"{at}/run", ("speed", "16"));
        (PracticeOf(house).Live(1).Clock.IsRunning, PracticeOf(house).Live(1).Clock.Speed).ShouldBe((true, 16));
    }

    [Fact]
    public async Task It_is_nobody_elses_and_no_pin_opens_it()
    {
        await using var house = await DeskHouse.OpenAsync();
        var learner = await house.SitAsync("reporter");
        var other = await house.SitAsync("lawyer");
        await BeginAsync(learner);
        var practice = PracticeOf(house);

        (await other.GetAsync($"/exercises/{practice.Id}/practice", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await house.Director.GetAsync($"/exercises/{practice.Id}/practice", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await house.Director.GetStringAsync("/", Cancel)).ShouldNotContain(practice.Id.Value);
        house.Services.GetRequiredService<ExerciseService>().FindByPin(practice.Session.Pins.Pin).ShouldBeNull();
        (await learner.GetAsync($"{house.Desk.Replace("/desk", "/practice", StringComparison.Ordinal)}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "an exercise with others is no practice");
    }

    [Fact]
    public async Task Deleting_it_erases_what_was_written_and_takes_it_off_the_list()
    {
        await using var house = await DeskHouse.OpenAsync();
        var learner = await house.SitAsync("reporter");
        await BeginAsync(learner);
        var practice = PracticeOf(house);
        var at = $"/exercises/{practice.Id}/practice";

        (await ControlHouse.PostAsync(learner, at, $"{at}/delete")).Headers.Location!.ToString().ShouldBe("/#solo");

        (practice.Session.IsArchived, practice.NameOf(practice.Session.Members.Values.Single())).ShouldBe((true, null));
        (await learner.GetStringAsync("/", Cancel)).ShouldNotContain(practice.Id.Value);
        (await learner.GetAsync(at, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Task<HttpResponseMessage> BeginAsync(HttpClient learner, params (string, string)[] fields) => ControlHouse.PostAsync(learner, "/", Seat, fields);

    private static Exercise PracticeOf(DeskHouse house) => house.Services.GetRequiredService<ExerciseService>().All.Single(exercise => exercise.Session.Exercise.IsPractice);
}
