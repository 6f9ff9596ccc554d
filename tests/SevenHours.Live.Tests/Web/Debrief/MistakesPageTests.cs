using System.Net;
using System.Text.Json.Nodes;
using SevenHours.Disciplines.Actions;
using SevenHours.Exercises;
using SevenHours.Journal.Files;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Debrief;

/// <summary>Suggestions of classic mistakes: staff name one or set it aside, each once; those who play never see one.</summary>
public sealed class MistakesPageTests
{
    private const string Acts = """
        actions:
          rescue_entry: { number: 46, title: Entry, who: [police], on: [place], lead_time: 10m, options: { mediator: { title: Mediator at the door } } }
          arrest: { number: 49, title: Arrest, who: [police], on: [person], lead_time: 10m }
        rules: { over: { at: 90m, do: [ { end: { outcome: over, says: It is over. } } ] } }
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_named_stands_among_observations_and_in_the_report_and_is_not_offered_again()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Acts);
        await EnterAsync(house);
        var page = await house.Director.GetStringAsync(Page(house), Cancel);
        page.ShouldContain("Rescue first, plan later");
        var number = EventOf(page, 14);

        var answer = await ControlHouse.PostAsync(
            house.Director, Page(house), $"{Page(house)}/accept", ("mistake", "14"), ("event", number), ("says", "Nobody spoke with her at the door."), ("kind", "misconception"), ("about", "procedure"), ("key", "press-1"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var seen = house.Exercise.Notes.All.ShouldHaveSingleItem();
        (seen.Mistake, seen.Kind, seen.Subject, seen.Agencies.Single(), seen.Event).ShouldBe(
            (14, ObservationKind.Misconception, ObservationSubject.Procedure, "police", int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));
        seen.Events.ShouldContain(seen.Event);
        page = await house.Director.GetStringAsync(Page(house), Cancel);
        page.ShouldNotContain($"id=\"s14-{number}\"");
        page.ShouldContain("Nobody spoke with her at the door.");
        (await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/debrief", Cancel)).ShouldContain("Classic mistake 14");

        var report = JsonNode.Parse(await house.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/debrief/report/file?paper=report&format=json", Cancel))!;
        report["sections"]!.AsArray().Select(section => section!["id"]!.GetValue<string>()).ShouldContain("mistakes");
        report.ToJsonString().ShouldContain("Nobody spoke with her at the door.");

        using var file = new MemoryStream();
        await house.Exercise.ExportAsync(1, file);
        file.Position = 0;
        var content = JournalFile.Read(file).ShouldBeOfType<JournalFileReading.Sound>().Content;
        FiledMistake.Read(content.More, house.Exercise.Live(1).Events.Count).ShouldHaveSingleItem().Mistake.ShouldBe(14);
        content.More.ToJsonString().ShouldNotContain("Nobody spoke", Case.Sensitive, "words stay with the exercise");
    }

    [Fact]
    public async Task What_is_set_aside_needs_a_reason_and_is_not_offered_again()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Acts);
        await EnterAsync(house);
        var number = EventOf(await house.Director.GetStringAsync(Page(house), Cancel), 13);

        var without = await ControlHouse.PostAsync(house.Director, Page(house), $"{Page(house)}/aside", ("mistake", "13"), ("event", number), ("says", " "), ("key", "press-1"));
        without.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await without.Content.ReadAsStringAsync(Cancel)).ShouldContain("An observation needs words");
        var none = await ControlHouse.PostAsync(house.Director, Page(house), $"{Page(house)}/aside", ("mistake", "29"), ("event", number), ("says", "No."), ("key", "press-2"));
        none.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        var aside = await ControlHouse.PostAsync(house.Director, Page(house), $"{Page(house)}/aside", ("mistake", "13"), ("event", number), ("says", "She had asked to be taken along."), ("key", "press-3"));
        aside.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await house.Director.GetStringAsync(Page(house), Cancel);
        page.ShouldNotContain($"id=\"s13-{number}\"");
        page.ShouldContain("She had asked to be taken along.");
        house.Exercise.Notes.All.ShouldBeEmpty("what is set aside is no observation");
    }

    [Fact]
    public async Task A_suggestion_says_what_the_school_solution_asked_of_the_same_agency_by_then()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Acts.Replace("  arrest:", "  open_case: { number: 34, title: Open the case, who: [police], lead_time: 10m }\n  arrest:", StringComparison.Ordinal) + """

            playbook:
              officer: { steps: [ { id: look, when: "elapsed >= 0s", do: { start: { action: open_case } } } ] }
              counsellor: { steps: [ { id: room, when: "elapsed >= 0s", do: { tell: { to: officer, text: There is a room. } } } ] }
            """);
        await EnterAsync(house);
        var page = WebUtility.HtmlDecode(await house.Director.GetStringAsync(Page(house), Cancel));
        page.ShouldContain("The school solution would have");
        page.ShouldContain("Open the case");
        page.ShouldNotContain("There is a room.", Case.Insensitive, "that is another agency's");
    }

    [Theory, InlineData("ru", "Сначала спасти"), InlineData("ar", "ننقذ أولًا")]
    public async Task Suggestions_are_said_in_the_reader_s_language(string language, string words)
    {
        await using var house = await ControlHouse.OpenAsync(extra: Acts);
        await EnterAsync(house);
        WebUtility.HtmlDecode(await house.Director.GetStringAsync($"{Page(house)}?lang={language}", Cancel)).ShouldContain(words);
    }

    [Fact]
    public async Task Those_who_play_see_no_suggestion_and_judge_none_even_after_the_end()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Acts);
        var player = await EnterAsync(house);
        var number = EventOf(await house.Director.GetStringAsync(Page(house), Cancel), 14);
        (await house.Exercise.JumpAsync(Actor.Host("test"), new SimTime(7200))).ShouldBeNull();
        house.Exercise.Live(1).Read(world => world.HasEnded).ShouldBeTrue();

        (await player.GetAsync(Page(house), Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.Exercise.OpenDebriefAsync(Actor.Host("test"))).ShouldBeNull();
        var debrief = await player.GetStringAsync($"/exercises/{house.Exercise.Id}/debrief", Cancel);
        debrief.ShouldNotContain("/debrief/mistakes");
        debrief.ShouldNotContain("Rescue first");
        (await ControlHouse.PostAsync(player, $"/exercises/{house.Exercise.Id}/debrief", $"{Page(house)}/accept", ("mistake", "14"), ("event", number), ("says", "Words"), ("key", "press-1")))
            .StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        house.Exercise.Notes.Judgements.ShouldBeEmpty();
        (await house.Exercise.AcceptMistakeAsync(
            Actor.Person(house.Exercise.Session.Members.Keys.First()), 1, 14, SimTime.Start,
            new Observation(ObservationKind.Challenge, ObservationSubject.Learner, false, 0, -1, 0, [], null, TextRef.None, "", default) { Events = [1] }, "Words", "press-2"))
            .ShouldBe(ExerciseRefusals.StaffOnly);
    }

    private static string Page(ControlHouse house) => $"/exercises/{house.Exercise.Id}/debrief/mistakes";

    private static string EventOf(string page, int mistake)
    {
        var from = page.IndexOf($"id=\"s{mistake}-", StringComparison.Ordinal);
        from.ShouldBeGreaterThan(0, page);
        return page[(from + $"id=\"s{mistake}-".Length)..].Split('"')[0];
    }

    // The officer goes in without a mediator, and arrests the girl.
    private static async Task<HttpClient> EnterAsync(ControlHouse house)
    {
        var (player, key) = await house.JoinAsync(house.Exercise.Session.Exercise.Pin, "N. Orlova");
        (await house.Exercise.TakeSeatAsync(Actor.Person(key), key, new SeatPlace(1, "officer"))).ShouldBeNull();
        var scenario = house.Exercise.Edition.Scenario;
        foreach (var (action, target) in new[] { ("rescue_entry", "house"), ("arrest", "girl") })
        {
            await house.ActAsync(key, new StartAction(house.Seat("officer"), scenario.Table<ActionDefinition>()[action], scenario.Subjects[target], scenario.Subjects[scenario.Subjects[target]].Title));
        }

        return player;
    }
}
