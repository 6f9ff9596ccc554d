using System.Net;
using System.Text.Json;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Live.Tests.Web.Access;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Privacy;

/// <summary>Who answers for data, over HTTP.</summary>
public sealed class PrivacyPagesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_joins_reads_who_answers_for_his_data()
    {
        await using var house = await ControlHouse.OpenAsync(waitingRoom: true);
        var at = $"/exercises/{house.Exercise.Id}";
        (await ControlHouse.PostAsync(house.Director, $"{at}/privacy", $"{at}/privacy", ("controller", "Academy of Verania"), ("contact", "privacy@academy.example"),
            ("purpose", "training"), ("basis", "a public task"), ("days", "30"), ("ratings", "Staff"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        using var stranger = house.Stranger();
        var join = await stranger.GetStringAsync($"/join/{house.Exercise.Session.Pins.Pin}", Cancel);
        join.ShouldContain("Academy of Verania");
        join.ShouldContain("privacy@academy.example");
        join.ShouldContain("30 days");
        var waiting = await Walker.InAsync(house, Role.Participant, Presence.Waiting);
        (await waiting.Browser.GetStringAsync($"{at}/lobby", Cancel)).ShouldContain("Academy of Verania");
    }

    [Fact]
    public async Task A_person_takes_his_data_along_and_has_them_erased_by_himself()
    {
        await using var house = await ControlHouse.OpenAsync(waitingRoom: true);
        var walker = await Walker.InAsync(house, Role.Participant, Presence.In);
        var at = $"/exercises/{house.Exercise.Id}/my-data";

        var export = JsonDocument.Parse(await walker.Browser.GetStringAsync($"{at}/export.json", Cancel)).RootElement;
        export.GetProperty("marked").GetString().ShouldBe("EXERCISE");
        export.GetProperty("about").GetProperty("name").GetString().ShouldBe("Participant In");
        (await walker.Browser.GetStringAsync(at, Cancel)).ShouldContain("Participant In");

        (await ControlHouse.PostAsync(walker.Browser, at, $"{at}/erase")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await walker.Browser.GetStringAsync(at, Cancel)).ShouldContain("Participant In", customMessage: "not without being sure");
        (await ControlHouse.PostAsync(walker.Browser, at, $"{at}/erase", ("sure", "yes"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await walker.Browser.GetStringAsync(at, Cancel)).ShouldNotContain("Participant In");
        (await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/lobby", Cancel)).ShouldNotContain("Participant In");
    }

    [Fact]
    public async Task While_play_goes_on_his_data_do_not_say_what_the_world_made_of_his_words()
    {
        await using var house = await ControlHouse.OpenAsync();
        var (browser, person) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, "N. Brandt");
        await house.Exercise.TakeSeatAsync(Actor.Host("test"), person, new SeatPlace(1, "officer"));
        var words = TextStore.Prepare("We ring at the house", person);
        var place = house.Exercise.Edition.Scenario.Subjects["house"];
        await house.ActAsync(person, new DescribeSomethingElse(house.Seat("officer"), place, words.Reference), words);
        var at = $"/exercises/{house.Exercise.Id}/my-data/export.json";

        var during = await browser.GetStringAsync(at, Cancel);
        during.ShouldContain("We ring at the house");
        during.ShouldContain("something_else");
        during.ShouldNotContain("\"house\"", Case.Sensitive, "whether his words fitted a place is not his to know");

        await house.Exercise.ArchiveAsync(Actor.Host("test"));
        (await browser.GetStringAsync(at, Cancel)).ShouldContain("\"house\"");
    }

    [Fact]
    public async Task Lists_name_codes_and_names_only_on_purpose()
    {
        await using var house = await ControlHouse.OpenAsync(waitingRoom: true);
        await Walker.InAsync(house, Role.Participant, Presence.In);
        var at = $"/exercises/{house.Exercise.Id}/privacy";

        var codes = await house.Director.GetStringAsync($"{at}/people.csv", Cancel);
        codes.ShouldContain("\nEXERCISE,");
        codes.ShouldNotContain("Participant In");
        (await house.Director.GetStringAsync($"{at}/people.csv?names=true", Cancel)).ShouldContain("Participant In");
    }

    [Fact]
    public async Task Deleting_everything_leaves_a_report_to_take_along()
    {
        await using var house = await ControlHouse.OpenAsync(waitingRoom: true);
        await Walker.InAsync(house, Role.Participant, Presence.In);
        var at = $"/exercises/{house.Exercise.Id}/privacy";

        (await ControlHouse.PostAsync(house.Director, at, $"{at}/erase", ("sure", "yes"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var report = JsonDocument.Parse(await house.Director.GetStringAsync($"{at}/report.json", Cancel)).RootElement;
        report.GetProperty("marked").GetString().ShouldBe("EXERCISE");
        report.GetProperty("deletions")[0].GetProperty("isSound").GetBoolean().ShouldBeTrue();
        (await house.Director.GetStringAsync(at, Cancel)).ShouldContain("The history verified afterwards");
    }
}
