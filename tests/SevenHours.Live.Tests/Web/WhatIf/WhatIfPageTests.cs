using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.WhatIf;

/// <summary>A decision of a run changed in the debrief: as recorded, by stand-ins under many seeds, and all decisions ranked.</summary>
public sealed class WhatIfPageTests
{
    private const string Case = """
        actions:
          look: { number: 1, title: Look at the house, who: [police], on: [place], lead_time: 10m, intrusive: 0 }
          ring: { number: 2, title: Ring the door, who: [police], on: [place], lead_time: 10m, intrusive: 0 }
        outcomes:
          found: { on: look, do: [ { safe: { who: girl, at: house } } ] }
        skills: { average: { pace: 100 } }
        playbook:
          officer: { steps: [ { id: see, when: "holds(blue_door)", wait: 5m, do: { start: { action: look, target: house } } } ] }
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_decision_left_out_is_played_on_as_recorded_and_by_stand_ins_under_the_same_seeds()
    {
        await using var house = await PlayedAsync();
        var whatIf = house.Href.Replace("/control", "/debrief/what-if", StringComparison.Ordinal);
        var page = await house.Director.GetStringAsync(whatIf, Cancel);
        page.ShouldContain("Ordered: Look at the house");
        var change = ChangeOf(page, "Look at the house");

        var form = await house.Director.GetStringAsync(change, Cancel);
        form.ShouldContain("The door is blue.", customMessage: "what the seat knew then");
        form.ShouldContain("Ring the door", customMessage: "what it could have done instead");

        (await house.Director.GetStringAsync($"{change}&how=besides&go=recorded&seat=officer&act=ring&target=house", Cancel)).ShouldContain("Side by side");
        (await house.Director.GetStringAsync($"{change}&how=remove&go=recorded", Cancel)).ShouldContain("Side by side");

        var at = change.Split("at=")[1];
        var refused = await ControlHouse.PostAsync(house.Director, change, $"{whatIf}/change", ("at", at), ("how", "instead"), ("seat", "nobody"), ("act", "ring"));
        (refused.StatusCode, (await refused.Content.ReadAsStringAsync(Cancel)).Contains("It is not said who does what.", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.Conflict, true));

        var asked = await ControlHouse.PostAsync(house.Director, change, $"{whatIf}/change", ("at", at), ("how", "remove"), ("runs", "20"), ("skill", "average"));
        asked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var trial = asked.Headers.Location!.ToString();
        var done = await DoneAsync(house, trial);
        done.ShouldContain("Left out: Ordered: Look at the house");
        done.ShouldContain("class=\"draw spread\"");
        done.ShouldContain("The drawings as a table");
        done.ShouldContain("percentile bootstraps");
        (await house.Director.GetStringAsync(whatIf, Cancel)).ShouldContain(trial, customMessage: "it can be found again");
    }

    [Fact]
    public async Task All_decisions_are_ranked_in_the_background_and_the_ranking_is_found_again()
    {
        await using var house = await PlayedAsync();
        var whatIf = house.Href.Replace("/control", "/debrief/what-if", StringComparison.Ordinal);
        (await house.Director.GetStringAsync($"{whatIf}/ranking", Cancel)).ShouldContain("Rank the decisions");
        (await ControlHouse.PostAsync(house.Director, $"{whatIf}/ranking", $"{whatIf}/ranking", ("runs", "20"), ("most", "10"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var list = await DoneAsync(house, $"{whatIf}/ranking");
        list.ShouldContain("Ordered: Look at the house");
        list.ShouldContain("class=\"ranking\"");
        var trial = house.Services.GetRequiredService<ExerciseService>().Trials.Of(house.Exercise.Id).ShouldHaveSingleItem();
        trial.Ranked[0].Command.Name.ShouldBe("do.start");

        var report = house.Href.Replace("/control", "/debrief/report", StringComparison.Ordinal);
        foreach (var (format, says) in new[] { ("html", "What mattered most"), ("json", "\"mattered\"") })
            (await house.Director.GetStringAsync($"{report}/file?paper=report&format={format}&language=en", Cancel)).ShouldContain(says, customMessage: format);
    }

    [Fact]
    public async Task What_was_asked_for_goes_on_after_a_stop_and_what_was_stopped_can_be_asked_again()
    {
        await using var house = await PlayedAsync();
        var run = house.Exercise.Recorded(1, int.MaxValue).ShouldNotBeNull();
        var wanted = new TrialWanted { Exercise = house.Exercise.Id.Value, Branch = 1, Until = run.Events.Count, Skill = "average", Runs = 20, Most = 10, Varies = true };
        var folder = Directory.CreateTempSubdirectory("sevenhours-trials-").FullName;
        using var isReached = new SemaphoreSlim(0);
        using var goesOn = new ManualResetEventSlim();
        var queue = new TrialQueue(folder, _ =>
        {
            isReached.Release();
            goesOn.Wait();
            return run;
        }, () => false, TimeProvider.System);
        queue.Ask(wanted).State.ShouldBe(TrialState.Waiting);
        await isReached.WaitAsync(Cancel);
        queue.ProgressOf(queue.Find(house.Exercise.Id, wanted.Key)!).All.ShouldBeGreaterThan(0);
        var closing = queue.DisposeAsync();
        goesOn.Set();
        await closing;

        await using var again = new TrialQueue(folder, _ => run, () => true, TimeProvider.System);
        var done = await EndedAsync(again, house.Exercise.Id, wanted.Key);
        done.State.ShouldBe(TrialState.Done);
        done.Decisions.ShouldAllBe(one => one.Found.Variations.Count == 6);
        again.Stop(house.Exercise.Id, wanted.Key);
        again.Find(house.Exercise.Id, wanted.Key)!.State.ShouldBe(TrialState.Done, "what is done is not stopped");

        var faulty = wanted with { Most = null, At = 99_999 };
        again.Ask(faulty);
        (await EndedAsync(again, house.Exercise.Id, faulty.Key)).State.ShouldBe(TrialState.Failed);
    }

    [Fact]
    public async Task People_play_on_in_an_exercise_of_its_own_that_begins_at_the_change()
    {
        await using var house = await PlayedAsync();
        var whatIf = house.Href.Replace("/control", "/debrief/what-if", StringComparison.Ordinal);
        var change = ChangeOf(await house.Director.GetStringAsync(whatIf, Cancel), "Look at the house");
        var made = await ControlHouse.PostAsync(
            house.Director, change, $"{whatIf}/change/people", ("at", change.Split("at=")[1]), ("how", "instead"), ("seat", "officer"), ("act", "ring"), ("target", "house"), ("title", "Nobody looked"));
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var id = made.Headers.Location!.ToString().Split('/')[2];
        id.ShouldNotBe(house.Exercise.Id.Value);

        var exercise = house.Services.GetRequiredService<ExerciseService>().Find(id).ShouldNotBeNull();
        (exercise.Title, exercise.Session.Exercise.Seed, exercise.Live(1).Clock.IsRunning).ShouldBe(("Nobody looked", house.Exercise.Session.Exercise.Seed, false));
        var at = int.Parse(change.Split("at=")[1], System.Globalization.CultureInfo.InvariantCulture);
        var (was, now) = (house.Exercise.Live(1).Events.After(0), exercise.Live(1).Events.After(0));
        now.Take(at).Select(one => (one.At, one.Event.GetType())).ShouldBe(was.Take(at).Select(one => (one.At, one.Event.GetType())));
        now.Count.ShouldBeGreaterThan(at);
        exercise.Live(1).Read(world => world.Now).ShouldBe(was[at].At);
        (await exercise.ReplayAsync(1)).IsSound.ShouldBeTrue("its history replays like any other");

        // What was played on stands beside what it was changed from, in either debrief, and no stranger learns of it there.
        await exercise.JumpAsync(Actor.Host("test"), new SimTime(9000));
        await exercise.Live(1).SettledAsync();
        foreach (var (here, other) in new[] { (house.Exercise.Id.Value, id), (id, house.Exercise.Id.Value) })
        {
            var both = WebUtility.HtmlDecode(await house.Director.GetStringAsync($"/exercises/{here}/debrief/replay?branch=1&beside={other}", Cancel));
            both.ShouldContain("They part at");
            both.ShouldContain("Ring the door: The house");
            both.ShouldContain($"<option value=\"{other}\" selected");
            (await house.Director.GetStringAsync($"/exercises/{here}/debrief/replay/measures?branch=1&beside={other}", Cancel)).ShouldContain("Measures so far");
            (await house.Director.GetAsync($"/exercises/{here}/debrief/replay/step?branch=1&beside={other}&at=600&from=0", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var (mentor, person) = await house.JoinAsync(house.Exercise.Session.Pins.Pin, "T. Ivanova");
        (await house.Exercise.GiveRoleAsync(Actor.Host("test"), person, Role.Mentor)).ShouldBeNull();
        (await mentor.GetStringAsync($"/exercises/{house.Exercise.Id}/debrief/replay", Cancel)).ShouldNotContain(id, customMessage: "a mentor here is a stranger there");
        (await mentor.GetAsync($"/exercises/{house.Exercise.Id}/debrief/replay?branch=1&beside={id}", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var guest = house.Stranger();
        (await ControlHouse.PostAsync(guest, $"/join/{exercise.Session.Pins.Pin}", $"/join/{exercise.Session.Pins.Pin}", ("name", "A. Marek"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<Trial> EndedAsync(TrialQueue queue, ExerciseId exercise, string key)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        while (queue.Find(exercise, key) is not { State: not TrialState.Waiting })
        {
            await Task.Delay(100, limit.Token);
        }

        return queue.Find(exercise, key)!;
    }

    [Fact]
    public async Task Those_who_play_see_nothing_of_it()
    {
        await using var house = await PlayedAsync();
        var (player, key) = await house.JoinAsync(house.Exercise.Session.Exercise.Pin, "N. Orlova");
        await house.Exercise.AdmitAsync(Actor.Host("test"), key);
        var whatIf = house.Href.Replace("/control", "/debrief/what-if", StringComparison.Ordinal);
        foreach (var page in (string[])[$"{whatIf}/change?at=1", $"{whatIf}/ranking", $"{whatIf}/trials/0000000000000000"])
            (await player.GetAsync(page, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, page);
        (await house.Director.GetAsync($"{whatIf}/change?at=99999", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await house.Director.GetAsync($"{whatIf}/trials/0000000000000000", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>A morning played by stand-ins.</summary>
    private static async Task<ControlHouse> PlayedAsync()
    {
        var house = await ControlHouse.OpenAsync(begun: false, extra: Case);
        var host = Actor.Host("test");
        (await house.Exercise.SetStandInsAsync(host, "average")).ShouldBeNull();
        await house.Exercise.RunAsync(host);
        await house.Exercise.JumpAsync(host, new SevenHours.Kernel.SimTime(3 * 3600));
        await house.Exercise.PauseAsync(host);
        return house;
    }

    private static string ChangeOf(string page, string says)
    {
        var line = page.Split("<li>").First(one => one.Contains("what-if/change", StringComparison.Ordinal) && one.Contains(says, StringComparison.Ordinal));
        return WebUtility.HtmlDecode(line.Split("href=\"")[1].Split('"')[0]);
    }

    private static async Task<string> DoneAsync(ControlHouse house, string page)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        while (true)
        {
            var html = await house.Director.GetStringAsync(page, Cancel);
            if (!html.Contains("id=\"waiting\"", StringComparison.Ordinal))
                return html;
            await Task.Delay(200, limit.Token);
        }
    }
}
