using System.Net;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Access;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Safety;

/// <summary>Stepping out, coming back, and who learns of it.</summary>
public sealed class StepOutTests
{
    private static readonly SeatPlace Officer = new(1, "officer");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_press_leads_out_to_a_quiet_page_and_one_press_back_into_the_seat()
    {
        await using var house = await ControlHouse.OpenAsync();
        await house.Exercise.SetStandInsAsync(Actor.Host("test"), null);
        var (browser, person) = await SeatedAsync(house, "N. Brandt");
        var (at, desk) = ($"/exercises/{house.Exercise.Id}", $"/exercises/{house.Exercise.Id}/desk");

        var gone = await ControlHouse.PostAsync(browser, desk, $"{at}/step-out");
        gone.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        gone.Headers.Location!.OriginalString.ShouldBe($"{at}/aside");
        house.Exercise.Session.IsAway(person).ShouldBeTrue();
        house.Exercise.Session.HoldersOf(Officer).People.ShouldBeEmpty();

        var quiet = await browser.GetStringAsync($"{at}/aside", Cancel);
        quiet.ShouldContain("You have stepped out");
        quiet.ShouldNotContain("First call");
        (await browser.GetAsync(at, Cancel)).Headers.Location!.OriginalString.ShouldBe($"{at}/aside");

        (await ControlHouse.PostAsync(browser, $"{at}/aside", $"{at}/come-back")).Headers.Location!.OriginalString.ShouldBe(at);
        house.Exercise.Session.IsAway(person).ShouldBeFalse();
        house.Exercise.Session.HoldersOf(Officer).People.ShouldBe([person]);
        (await browser.GetAsync($"{at}/aside", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Nobody_is_fetched_back_and_the_seat_can_be_filled_meanwhile()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (_, person) = await SeatedAsync(house, "N. Brandt");
        var (_, other) = await house.JoinAsync(house.Exercise.Session.Exercise.Pin, "A. Roth");
        await house.Exercise.AdmitAsync(Actor.Host("test"), other);
        (await house.Exercise.StepOutAsync(Actor.Person(person))).ShouldBeNull();

        (await house.Exercise.TakeSeatAsync(Actor.Host("test"), person, Officer))!.Code.ShouldBe("person.away");
        (await house.Exercise.TakeSeatAsync(Actor.Host("test"), other, Officer)).ShouldBeNull();
        (await house.Exercise.StepOutAsync(Actor.Person(person))).ShouldBeNull("twice is harmless");
        (await house.Exercise.ComeBackAsync(Actor.Person(person))).ShouldBeNull();
        house.Exercise.Session.HoldersOf(Officer).People.ShouldBe([other, person]);
    }

    [Fact]
    public async Task Only_whoever_looks_after_welfare_sees_who_stepped_out_and_who_asked_to_speak()
    {
        await using var house = await ControlHouse.OpenAsync(waitingRoom: true, more: new SignInForTests());
        var (_, person) = await SeatedAsync(house, "N. Brandt");
        var walkers = await Walker.AllAsync(house);
        (await house.Exercise.StepOutAsync(Actor.Person(person))).ShouldBeNull();
        (await house.Exercise.FlagWelfareAsync(Actor.Person(person), "A word, please", "f1")).ShouldBeNull();

        foreach (var walker in walkers)
        {
            var answer = await walker.Browser.GetAsync($"/exercises/{house.Exercise.Id}/welfare", Cancel);
            if (walker.Standing is { Role: Role.WelfareOfficer, Presence: Presence.In })
            {
                var html = await answer.Content.ReadAsStringAsync(Cancel);
                html.ShouldContain("N. Brandt");
                html.ShouldContain("A word, please");
                html.ShouldNotContain("The door is blue");
            }
            else
            {
                answer.StatusCode.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound);
            }
        }

        // The lobby knows no more than that somebody is away, and somebody who simply left looks alike.
        var lobby = await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/lobby", Cancel);
        lobby.ShouldContain("Participant Left");
        lobby.ShouldNotContain("stepped out", Case.Insensitive);
        (await house.Director.GetStringAsync(house.Href, Cancel)).ShouldNotContain("A word, please");
    }

    [Fact]
    public async Task Without_an_officer_the_director_learns_that_one_is_needed_and_may_be_it_himself()
    {
        await using var house = await ControlHouse.OpenAsync(waitingRoom: true);
        var (_, person) = await SeatedAsync(house, "N. Brandt");
        var director = await Walker.InAsync(house, Role.Director, Presence.In);
        var at = $"/exercises/{house.Exercise.Id}";
        (await director.Browser.GetStringAsync($"{at}/control", Cancel)).ShouldNotContain("needs a welfare officer");
        await house.Exercise.StepOutAsync(Actor.Person(person));

        (await director.Browser.GetStringAsync($"{at}/control", Cancel)).ShouldContain("needs a welfare officer");
        (await director.Browser.GetAsync($"{at}/welfare", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ControlHouse.PostAsync(director.Browser, $"{at}/safety", $"{at}/safety/welfare")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await director.Browser.GetStringAsync($"{at}/welfare", Cancel)).ShouldContain("N. Brandt");
        (await director.Browser.GetStringAsync($"{at}/control", Cancel)).ShouldContain("Welfare: Director In");

        var officer = await Walker.InAsync(house, Role.WelfareOfficer, Presence.In);
        (await director.Browser.GetAsync($"{at}/welfare", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "the one appointed relieves him");
        (await officer.Browser.GetStringAsync($"{at}/welfare", Cancel)).ShouldContain("N. Brandt");
    }

    [Fact]
    public async Task Measures_are_the_same_whether_somebody_stepped_out_or_not()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (_, person) = await SeatedAsync(house, "N. Brandt");
        var (json, csv) = ($"/api/v1/exercises/{house.Exercise.Id}/debrief", $"/exercises/{house.Exercise.Id}/debrief/measures.csv");
        var before = (await house.Director.GetStringAsync(json, Cancel), await house.Director.GetStringAsync(csv, Cancel));

        await house.Exercise.StepOutAsync(Actor.Person(person));
        await house.Exercise.FlagWelfareAsync(Actor.Person(person), "", "f1");
        await house.Exercise.ComeBackAsync(Actor.Person(person));

        (await house.Director.GetStringAsync(json, Cancel), await house.Director.GetStringAsync(csv, Cancel)).ShouldBe(before);
    }

    private static async Task<(HttpClient Browser, string Person)> SeatedAsync(ControlHouse house, string name)
    {
        var (browser, person) = await house.JoinAsync(house.Exercise.Session.Exercise.Pin, name);
        await house.Exercise.AdmitAsync(Actor.Host("test"), person);
        (await house.Exercise.TakeSeatAsync(Actor.Host("test"), person, Officer)).ShouldBeNull();
        return (browser, person);
    }
}
