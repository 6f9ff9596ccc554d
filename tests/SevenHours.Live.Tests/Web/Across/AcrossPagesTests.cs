using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Disciplines.Actions;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Across;

/// <summary>Runs side by side: for staff, from five people up, with every figure leading to its run.</summary>
public sealed class AcrossPagesTests
{
    private const string Page = "/debrief/across";

    private const string Ends = """
        actions:
          rescue_entry: { number: 46, title: Entry, who: [police], on: [place], lead_time: 10m, options: { mediator: { title: Mediator at the door } } }
        rules: { over: { at: 90m, do: [ { end: { outcome: over, says: It is over. } } ] } }
        playbook:
          officer: { steps: [ { id: go_in, when: "elapsed >= 0s", key: true, do: { start: { action: rescue_entry, target: house } }, decide: { what: Go in with a mediator., why: She must be heard. } } ] }
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Four_people_are_not_shown_and_five_are_and_a_mistake_leads_to_its_event()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Ends);
        for (var number = 1; number <= 4; number++)
            await SitAsync(house, number);
        await EndAsync(house);
        var page = await ReadAsync(house);
        page.ShouldContain("Fewer than five people stand behind this");
        page.ShouldNotContain("id=\"mistakes\"");
        page.ShouldNotContain("id=\"decisions\"");
        page.ShouldContain("under 5", Case.Sensitive, "how many of the few is not said either");

        await SitAsync(house, 5);
        page = await ReadAsync(house);
        page.ShouldContain("id=\"mistakes\"");
        page.ShouldContain("Rescue first, plan later");
        page.ShouldContain("100 %", Case.Insensitive);
        page.ShouldContain("Go in with a mediator.");

        var open = await ReadAsync(house, $"{Page}?shows=mistake.14");
        open.ShouldContain($"/exercises/{house.Exercise.Id}/debrief?event=");
        open.ShouldContain("Two doors");
    }

    [Fact]
    public async Task Who_plays_has_no_page_of_many_runs_and_a_stranger_none_either()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Ends);
        var player = await SitAsync(house, 1);
        await EndAsync(house);
        (await player.GetAsync(Page, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await player.GetAsync($"{Page}/file?format=csv", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await player.GetAsync(Labels(house), Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.Exercise.OpenDebriefAsync(Actor.Host("test"))).ShouldBeNull();
        (await player.GetStringAsync($"/exercises/{house.Exercise.Id}/debrief", Cancel)).ShouldNotContain("debrief/labels");
        (await player.GetStringAsync("/", Cancel)).ShouldNotContain(Page);
        (await house.Stranger().GetAsync(Page, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await house.Exercise.LabelAsync(Actor.Person(house.Exercise.Session.Members.Keys.First()), "Mine", null, "", "k-1")).ShouldBe(ExerciseRefusals.StaffOnly);
    }

    [Fact]
    public async Task Staff_say_to_which_course_it_belongs_and_which_procedure_began_and_runs_are_chosen_by_it()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Ends);
        for (var number = 1; number <= 5; number++)
            await SitAsync(house, number);
        await EndAsync(house);

        (await PostAsync(house, "", ("course", "Spring  Course"), ("year", "2031"), ("place", "Verania"), ("key", "press-1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await PostAsync(house, "/procedure", ("name", "Hotlines ring each other"), ("since", "2031-01-01"), ("agency", "police"), ("key", "press-2"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var wrong = await PostAsync(house, "", ("course", "x"), ("year", "31"), ("place", ""), ("key", "press-3"));
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await wrong.Content.ReadAsStringAsync(Cancel)).ShouldContain("value=\"31\"", Case.Sensitive, "what was typed stays");

        var page = await ReadAsync(house, $"{Page}?course=spring%20course&year=2031&place=verania");
        page.ShouldContain("Spring  Course");
        page.ShouldContain("id=\"mistakes\"");
        (await ReadAsync(house, $"{Page}?course=autumn")).ShouldNotContain("id=\"mistakes\"");

        var change = await ReadAsync(house, $"{Page}?procedure={house.Exercise.Id}.1");
        change.ShouldContain("Hotlines ring each other");
        change.ShouldContain("fewer than 8 runs");
        change.ShouldContain("It concerns: Police.");

        (await PostAsync(house, "/withdraw", ("procedure", "1"), ("key", "press-4"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ReadAsync(house)).ShouldNotContain("Hotlines ring each other");
    }

    [Fact]
    public async Task What_is_shown_can_be_taken_along_marked_and_with_footnotes_that_name_the_runs()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Ends);
        for (var number = 1; number <= 5; number++)
            await SitAsync(house, number);
        await EndAsync(house);
        await ReadAsync(house);

        var json = JsonNode.Parse(await house.Director.GetStringAsync($"{Page}/file?format=json", Cancel))!;
        json["exercise"]!.GetValue<string>().ShouldBe("EXERCISE");
        json["sections"]!.AsArray().Select(section => section!["id"]!.GetValue<string>()).ShouldBe(["runs", "mistakes", "handovers", "measures", "decisions", "annex"]);
        json["notes"]!.AsArray().Select(note => note!["says"]!.GetValue<string>()).ShouldAllBe(says => says.Contains($"{house.Exercise.Id}-1"));

        var csv = await house.Director.GetStringAsync($"{Page}/file?format=csv&sheet=mistakes", Cancel);
        csv.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1].ShouldBe($"EXERCISE,14,\"“Rescue first, plan later”\",100,1,100,1,{house.Exercise.Id}-1,");
        var xlsx = await house.Director.GetAsync($"{Page}/file?format=xlsx&language=ar", Cancel);
        xlsx.Content.Headers.ContentDisposition!.FileName!.ShouldContain("EXERCISE-across-ar.xlsx");
        Encoding.ASCII.GetString((await xlsx.Content.ReadAsByteArrayAsync(Cancel))[..2]).ShouldBe("PK");
    }

    [Theory, InlineData("ru", "Сравнение прогонов"), InlineData("ar", "عبر الجولات")]
    public async Task It_is_said_in_the_reader_s_language(string language, string words)
    {
        await using var house = await ControlHouse.OpenAsync(extra: Ends);
        await EndAsync(house);
        (await ReadAsync(house, $"{Page}?lang={language}")).ShouldContain(words);
    }

    private static string Labels(ControlHouse house) => $"/exercises/{house.Exercise.Id}/debrief/labels";

    private static Task<HttpResponseMessage> PostAsync(ControlHouse house, string to, params (string, string)[] fields) =>
        ControlHouse.PostAsync(house.Director, Labels(house), Labels(house) + to, fields);

    private static async Task<string> ReadAsync(ControlHouse house, string address = Page)
    {
        await house.Director.GetStringAsync(address, Cancel);
        await house.Services.GetRequiredService<ExerciseService>().Digests.SettledAsync(TimeSpan.FromMinutes(2), Cancel);
        return WebUtility.HtmlDecode(await house.Director.GetStringAsync(address, Cancel));
    }

    // All share the officer's seat; who goes in first makes the classic mistake.
    private static async Task<HttpClient> SitAsync(ControlHouse house, int number)
    {
        var (browser, key) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, $"Officer {number}");
        (await house.Exercise.TakeSeatAsync(Actor.Host("test"), key, new SeatPlace(1, "officer"))).ShouldBeNull();
        if (number == 1)
        {
            var scenario = house.Exercise.Edition.Scenario;
            await house.ActAsync(key, new StartAction(house.Seat("officer"), scenario.Table<ActionDefinition>()["rescue_entry"], scenario.Subjects["house"], scenario.Subjects[scenario.Subjects["house"]].Title));
        }

        return browser;
    }

    private static async Task EndAsync(ControlHouse house)
    {
        (await house.Exercise.JumpAsync(Actor.Host("test"), new SimTime(7200))).ShouldBeNull();
        house.Exercise.Live(1).Read(world => world.HasEnded).ShouldBeTrue();
    }
}
