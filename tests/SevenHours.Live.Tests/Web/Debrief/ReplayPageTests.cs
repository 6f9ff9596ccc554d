using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using SevenHours.Live.Tests.Web.Desk;
using SevenHours.Web.Features.Debrief.Replay;
using Shouldly;
using Xunit;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Live.Tests.Web.Debrief;

/// <summary>Looking back: a desk and the control room are what they were, and two lines of history go in step.</summary>
public sealed partial class ReplayPageTests
{
    private static readonly string[] s_lists =
        ["needs-list", "inbox-list", "tasks-list", "acts-list", "requests-list", "decisions-list", "facts-list", "secured-list", "people-list", "contacts-list", "pools-list", "duties-list"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_desk_as_it_was_is_to_the_byte_what_the_seat_was_shown_then()
    {
        await using var house = await DeskHouse.OpenAsync(standIns: "school");
        using var police = await house.SitAsync("lead_investigator");
        await house.ClockAsync(60);
        var shown = new List<(int At, Dictionary<string, string> Lists)>();
        foreach (var at in (int[])[1800, 3600, 7200, 9000])
        {
            await house.ClockAsync(at, running: false);
            await OpenAllAsync(house, police);
            var now = house.Exercise.Live(1).Now.Seconds;
            shown.Add((now, ListsOf(await police.GetStringAsync(house.Desk, Cancel))));
            await house.ClockAsync(now + 60);
            (await house.PostAsync(police, "/decide", ("what", $"We wait for the mediator, at {at}."), ("why", "She does not understand us."), ("sure", "Sure"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        shown[0].Lists["inbox-list"].ShouldNotBe(shown[3].Lists["inbox-list"]);
        shown[3].Lists["decisions-list"].ShouldContain("We wait for the mediator, at 7200.");
        foreach (var (at, lists) in shown.AsEnumerable().Reverse())
        {
            var page = await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/debrief/replay?branch=1&seat=lead_investigator&at={at}", Cancel);
            foreach (var (id, then) in lists)
                ListOf(page, id).ShouldBe(then, $"{id} at {at}");
            page.ShouldNotContain("<textarea");
            Work().Match(page).Value.ShouldNotContain("method=\"post\"");
        }

        // A step says what a page says.
        var (early, late) = (shown[1], shown[2]);
        var step = await StepAsync(house.Director, house.Exercise, $"branch=1&seat=lead_investigator&at={late.At}&from={early.At}");
        foreach (var (id, then) in late.Lists)
        {
            if (then != early.Lists[id])
                step.GetProperty("parts").GetProperty(id).GetString().ShouldBe(then, id);
        }

        (await StepAsync(house.Director, house.Exercise, $"branch=1&seat=lead_investigator&at={late.At}&from={late.At}")).GetProperty("parts").EnumerateObject()
            .Select(part => part.Name).ShouldBe(["replay-said"], "nothing else can differ from itself");
    }

    [Fact]
    public async Task Before_a_thing_came_it_is_not_there_also_at_a_seat_nobody_ever_took_and_while_play_goes_on()
    {
        await using var house = await ControlHouse.OpenAsync();
        await RunAsync(house, 4000);
        (await InboxAsync("counsellor", 0)).ShouldNotContain("A letter");
        (await InboxAsync("counsellor", 3599)).ShouldNotContain("A letter");
        (await InboxAsync("counsellor", 3600)).ShouldContain("A letter");
        (await InboxAsync("officer", 3600)).ShouldNotContain("A letter", customMessage: "it was not told");
        (await InboxAsync("counsellor", 99_999_999)).ShouldContain("A letter", customMessage: "past the end is the end");

        var room = await ReadAsync(house, "at=2000");
        room.ShouldContain("First call");
        Part(room, "past-log").ShouldNotContain("A letter");
        (await AskAsync(house.Director, house, "seat=nobody")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await AskAsync(house.Director, house, "branch=9")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        // Play goes on: what comes is there to look back at.
        await RunAsync(house, 5000);
        await DecideAsync(house.Exercise, 1, "officer", "N. Brandt", "We ring the door.");
        Part(await ReadAsync(house, "at=99999999"), "past-log").ShouldContain("We ring the door.");
        Part(await ReadAsync(house, "at=4999"), "past-log").ShouldNotContain("We ring the door.");

        async Task<string> InboxAsync(string seat, int at) => Part(await ReadAsync(house, $"seat={seat}&at={at}"), "inbox-list");
    }

    [Fact]
    public async Task Erased_words_are_gone_from_every_moment_also_of_a_line_that_was_looked_at_before()
    {
        await using var house = await ControlHouse.OpenAsync();
        await RunAsync(house, 2000);
        var person = await DecideAsync(house.Exercise, 1, "officer", "N. Brandt", "My neighbour told me so.");
        (await ReadAsync(house, "seat=officer")).ShouldContain("My neighbour told me so.");
        (await ReadAsync(house, "")).ShouldContain("My neighbour told me so.");

        (await house.Exercise.EraseWordsOfAsync(Actor.Host("test"), person)).ShouldNotBeNull().ShouldBeGreaterThan(0);
        foreach (var view in (string[])["seat=officer", ""])
        {
            var page = await ReadAsync(house, view);
            page.ShouldNotContain("My neighbour told me so.", customMessage: view);
            page.ShouldContain("erased", customMessage: view);
        }
    }

    [Fact]
    public async Task A_line_that_was_left_is_looked_at_as_it_was_beside_the_one_that_is_played()
    {
        await using var house = await ControlHouse.OpenAsync();
        await RunAsync(house, 2000);
        var call = house.Exercise.Live(1).Events.After(0).First(happened => happened.Event is ItemDelivered).Id;
        await DecideAsync(house.Exercise, 1, "officer", "N. Brandt", "We wait outside.");
        (await ReadAsync(house, "seat=officer")).ShouldContain("We wait outside.");
        (await house.Exercise.RestartSceneFromAsync(Actor.Host("test"), 1, call)).Branch.ShouldBe(2);

        (await ReadAsync(house, "branch=1&seat=officer")).ShouldContain("We wait outside.");
        (await ReadAsync(house, "seat=officer")).ShouldNotContain("We wait outside.", customMessage: "the line that is played begins anew");
        var both = await ReadAsync(house, "branch=1&seat=officer&beside=2&beside-seat=officer");
        both.ShouldContain("Left line 1");
        both.ShouldContain("They part at");
        both.ShouldContain("id=\"b-inbox-list\"");
        ListOf(both, "b-inbox-list").ShouldContain("First call");
    }

    [Fact]
    public async Task Two_syndicates_go_in_step_and_what_only_one_decided_is_named_from_the_moment_it_did()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Acts);
        var two = await TwoAsync(house);
        var page = await ReadAsync(two, house.Director, "branch=1&beside=2");
        Part(page, "replay-decisions").ShouldContain("Only Syndicate 1 has decided by now");
        Part(page, "replay-decisions").ShouldContain("Look at the house: The house");
        Part(page, "replay-decisions").ShouldContain("Ring the door: The house");
        page.ShouldContain("They part at");

        var ordered = two.Live(1).Events.After(0).Single(happened => happened.Event is Disciplines.Actions.ActionStarted { } started && Title(two, started) == "look");
        var before = await StepAsync(house.Director, two, $"branch=1&beside=2&at={ordered.At.Seconds - 1}&from={ordered.At.Seconds}");
        var named = before.GetProperty("parts").GetProperty("replay-decisions").GetString()!;
        named.ShouldNotContain("Look at the house");
        before.GetProperty("after").GetInt32().ShouldBe(ordered.At.Seconds, "the next moment of either");
        var then = await StepAsync(house.Director, two, $"branch=1&beside=2&at={ordered.At.Seconds}&from={ordered.At.Seconds - 1}");
        then.GetProperty("parts").GetProperty("replay-decisions").GetString()!.ShouldContain("Look at the house");

        var measures = await house.Director.GetStringAsync($"/exercises/{two.Id}/debrief/replay/measures?branch=1&beside=2", Cancel);
        measures.ShouldContain("Measures so far");
        (await house.Director.GetStringAsync($"/exercises/{two.Id}/debrief/replay/measures?branch=1&beside=2&at=0", Cancel)).ShouldContain("All measures are the same by now.");
        (await ReadAsync(two, house.Director, $"branch=1&beside=2&event=a{ordered.Id.Value}")).ShouldContain("Look at the house");
        (await ReadAsync(two, house.Director, "branch=1&beside=1")).ShouldContain("Both are the same from beginning to end.");
    }

    private const string Acts = """
        actions:
          look: { number: 1, title: Look at the house, who: [police], on: [place], lead_time: 10m, intrusive: 0 }
          ring: { number: 2, title: Ring the door, who: [police], on: [place], lead_time: 10m, intrusive: 0 }
        """;

    /// <summary>Two syndicates of the same case: one looks at the house, the other rings the door.</summary>
    internal static async Task<Exercise> TwoAsync(ControlHouse house)
    {
        var service = house.Services.GetRequiredService<ExerciseService>();
        var made = await service.CreateAsync(
            new NewExercise { ScenarioFolder = Path.Combine(house.Scenarios.FullName, "doors"), Title = "Two teams", Seed = 7, Syndicates = 2, HasWaitingRoom = false }, Actor.Host("test"));
        var two = made.Exercise.ShouldNotBeNull();
        await two.RunAsync(Actor.Host("test"));
        foreach (var (team, act) in new[] { (1, "look"), (2, "ring") })
        {
            await two.JumpAsync(Actor.Host("test"), new SimTime(2000 + 60 * team));
            await two.Live(team).SettledAsync();
            var person = await SeatAsync(two, team, "officer", $"Edda Lund {team}");
            var scenario = two.Edition.Scenario;
            (await two.ActAsync(person, team, new Disciplines.Actions.StartAction(
                scenario.Seats["officer"], scenario.Table<Disciplines.Actions.ActionDefinition>()[act], scenario.Subjects["house"], TextRef.None), $"act-{team}", [])).ShouldBeOfType<CommandAnswer.Done>();
        }

        await two.JumpAsync(Actor.Host("test"), new SimTime(5000));
        await two.PauseAsync(Actor.Host("test"));
        await two.Live(1).SettledAsync();
        await two.Live(2).SettledAsync();
        return two;
    }

    private static string Title(Exercise exercise, Disciplines.Actions.ActionStarted started) =>
        exercise.Edition.Scenario.Table<Disciplines.Actions.ActionDefinition>()[started.Plan.Action].Name;

    internal static async Task RunAsync(ControlHouse house, int to)
    {
        await house.Exercise.JumpAsync(Actor.Host("test"), new SimTime(to));
        await house.Exercise.Live(1).SettledAsync();
    }

    internal static async Task<string> SeatAsync(Exercise exercise, int team, string seat, string name)
    {
        var person = (await exercise.ReceiveAsync(name, Role.Participant)).Person.ShouldNotBeNull();
        await exercise.MoveAsync(Actor.Host("test"), person, new SeatPlace(team, seat));
        return person;
    }

    internal static async Task<string> DecideAsync(Exercise exercise, int team, string seat, string name, string what)
    {
        var person = await SeatAsync(exercise, team, seat, name);
        var words = TextStore.Prepare(what, person);
        (await exercise.ActAsync(
            person, team, new RecordDecision(exercise.Edition.Scenario.Seats[seat], words.Reference, TextRef.None, TextRef.None, Sureness.Even), Guid.NewGuid().ToString("N"), [words], evenPaused: true))
            .ShouldBeOfType<CommandAnswer.Done>();
        return person;
    }

    internal static Task<HttpResponseMessage> AskAsync(HttpClient browser, ControlHouse house, string query, string page = "") =>
        browser.GetAsync($"/exercises/{house.Exercise.Id}/debrief/replay{page}?{query}", Cancel);

    private static Task<string> ReadAsync(ControlHouse house, string query) => ReadAsync(house.Exercise, house.Director, query);

    private static async Task<string> ReadAsync(Exercise exercise, HttpClient browser, string query) =>
        WebUtility.HtmlDecode(await browser.GetStringAsync($"/exercises/{exercise.Id}/debrief/replay?{query}", Cancel));

    private static async Task<JsonElement> StepAsync(HttpClient browser, Exercise exercise, string query) =>
        JsonDocument.Parse(await browser.GetStringAsync($"/exercises/{exercise.Id}/debrief/replay/step?{query}", Cancel)).RootElement;

    private static async Task OpenAllAsync(DeskHouse house, HttpClient police)
    {
        await house.Exercise.Live(1).SettledAsync();
        foreach (var item in Unread().Matches(await police.GetStringAsync(house.Desk, Cancel)).Select(match => match.Groups["item"].Value).Take(2))
            (await house.PostAsync(police, $"/items/{item}/open")).Dispose();
    }

    /// <summary>The lists of a desk as they stood on a page, without where they lead.</summary>
    private static Dictionary<string, string> ListsOf(string page) =>
        s_lists.ToDictionary(id => id, id => ReadOnlyHtml.Of(ListOf(page, id), ""));

    private static string ListOf(string page, string id) => Part(page, id);

    /// <summary>An element by its id, with all that is in it.</summary>
    private static string Part(string page, string id)
    {
        var place = page.IndexOf($" id=\"{id}\"", StringComparison.Ordinal);
        place.ShouldBeGreaterThan(0, id);
        var from = page.LastIndexOf('<', place);
        var name = page[(from + 1)..page.IndexOf(' ', from)];
        var depth = 0;
        foreach (var tag in Regex.Matches(page[from..], $"<(?<end>/)?{name}\\b").Cast<Match>())
        {
            depth += tag.Groups["end"].Success ? -1 : 1;
            if (depth == 0)
                return page[from..(from + tag.Index + name.Length + 3)];
        }

        throw new InvalidDataException($"{id} does not end.");
    }

    [GeneratedRegex("/items/(?<item>[^\"/]+)\"")]
    private static partial Regex Unread();

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex Work();
}
