using System.Net;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Desk;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Acted;

/// <summary>A member of staff answers in writing for a person of the case.</summary>
public sealed class VoiceTests
{
    private static readonly Actor Host = Actor.Host("test");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_question_comes_with_its_coding_and_what_fits_and_one_tap_answers_it_on_the_desk_of_who_asked()
    {
        await using var house = await ActedHouse.OpenAsync(VoiceMode.Staffed);
        await house.BeginAsync();
        var cell = await house.StaffAsync(Role.WhiteCell);
        using var answer = await cell.GetAsync($"{Chat(house)}/feed", HttpCompletionOption.ResponseHeadersRead, Cancel);
        using var feed = new StreamReader(await answer.Content.ReadAsStreamAsync(Cancel));

        await house.AskAsync("Tell me about the house.", QuestionStyle.Open, "place");

        var chat = await DeskHouse.NextAsync(feed, "Tell me about the house.");
        chat.ShouldContain("Open question");
        chat.ShouldContain("They came by bus.", customMessage: "what it would let out");
        (await house.PostAsync(cell, $"{Chat(house)}/say", ("said", "0"), ("said", "0.0"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Held(house).ShouldBe(["blue_door", "her_bus"]);
        house.Exercise.VoiceIn(1, house.Interview.Handle).ShouldNotBeNull();
        house.Exercise.WaitingVoices(1).ShouldBe(0);
    }

    [Fact]
    public async Task Words_of_ones_own_let_out_only_what_is_ticked_and_what_could_reach_a_real_person_is_stopped()
    {
        await using var house = await ActedHouse.OpenAsync(VoiceMode.Staffed);
        await house.BeginAsync();
        await house.AskAsync("Where was it?", QuestionStyle.Open, "place");
        var cell = await house.StaffAsync(Role.WhiteCell);

        (await house.PostAsync(cell, $"{Chat(house)}/say", ("words", "Ring him: +39 06 1234 5678"), ("said", "0"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await house.PostAsync(cell, $"{Chat(house)}/say", ("words", "Both"), ("said", "0"), ("said", "1"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        house.Interview.Answers.ShouldBeEmpty();
        (await house.PostAsync(cell, $"{Chat(house)}/say", ("words", "I do not want to say."), ("kind", "Deflects"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Held(house).ShouldBeEmpty();
        (await house.PostAsync(cell, $"{Chat(house)}/say", ("words", "There were seats, many."), ("said", "0.0"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Held(house).ShouldBe(["her_bus"], "the detail, and not the core");
    }

    [Fact]
    public async Task Another_wording_is_offered_only_where_there_is_a_model_and_is_said_only_when_somebody_sends_it()
    {
        const string Other = "We came by bus. Well, a blue door.";
        await using (var without = await ActedHouse.OpenAsync(VoiceMode.Staffed))
        {
            await without.BeginAsync();
            await without.AskAsync("Tell me about the house.", QuestionStyle.Open, "place");
            var anybody = await without.StaffAsync(Role.WhiteCell);
            var page = await anybody.GetStringAsync(Chat(without), Cancel);
            page.ShouldContain("Say this");
            page.ShouldNotContain("Another wording");
            (await without.PostAsync(anybody, $"{Chat(without)}/reword", ("said", "0"), ("said", "0.0"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        await using var house = await ActedHouse.OpenAsync(VoiceMode.Staffed, new WithModel(new FakeModel(Other)));
        await house.BeginAsync();
        await house.AskAsync("Tell me about the house.", QuestionStyle.Open, "place");
        var cell = await house.StaffAsync(Role.WhiteCell);
        (await cell.GetStringAsync(Chat(house), Cancel)).ShouldContain("Another wording");

        var shown = await house.PostAsync(cell, $"{Chat(house)}/reword", ("said", "0"), ("said", "0.0"));

        (await shown.Content.ReadAsStringAsync(Cancel)).ShouldContain(Other);
        house.Interview.Answers.ShouldBeEmpty();
        Held(house).ShouldBeEmpty();
        (await house.PostAsync(cell, $"{Chat(house)}/say", ("other", "yes"), ("words", Other), ("said", "0"), ("said", "0.0"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Held(house).ShouldBe(["blue_door", "her_bus"]);
    }

    [Fact]
    public async Task Several_see_who_has_the_voice_and_who_acts_the_person_may_have_it_and_no_other()
    {
        await using var house = await ActedHouse.OpenAsync(VoiceMode.Engine);
        await house.BeginAsync();
        var (actor, _) = await house.SitAsync("rp_girl");
        var cell = await house.StaffAsync(Role.WhiteCell);
        var controller = await house.StaffAsync(Role.Controller);
        (await actor.GetAsync(Chat(house), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "staff have not said that it is answered in writing");

        (await house.PostAsync(cell, $"{Chat(house)}/take")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        house.Exercise.Live(1).Read(world => world.Part<InterviewsPart>().VoiceOf(house.Girl)).ShouldBe(VoiceMode.Staffed);
        (await controller.GetStringAsync(Chat(house), Cancel)).ShouldContain("Person WhiteCell has the voice");
        (await controller.GetStringAsync(house.Beside, Cancel)).ShouldContain("Person WhiteCell");
        (await house.PostAsync(controller, $"{Chat(house)}/say", ("said", "0"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await house.PostAsync(controller, $"{Chat(house)}/take", ("over", "yes"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.PostAsync(controller, $"{Chat(house)}/leave")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.PostAsync(actor, $"{Chat(house)}/say", ("said", "0"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Held(house).ShouldBe(["blue_door"]);

        (await house.PostAsync(cell, $"{Chat(house)}/engine")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await actor.GetAsync(Chat(house), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await house.PostAsync(actor, $"{Chat(house)}/engine")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_question_nobody_answers_counts_on_the_bar_and_flags_the_seat_that_waits_until_somebody_does()
    {
        await using var house = await ActedHouse.OpenAsync(VoiceMode.Staffed);
        await house.BeginAsync();
        await house.AskAsync("Where was it?", QuestionStyle.Open, "place");
        house.Exercise.WaitingVoices(1).ShouldBe(1);

        (await house.Exercise.JumpAsync(Host, new SimTime(120 + 600))).ShouldBeNull();

        house.Exercise.ReadWatch(1).Flags.ShouldContain(flag => flag.Kind == WatchKind.Late && flag.IsVoice);
        (await house.Control.Director.GetStringAsync($"/exercises/{house.Exercise.Id}/hour", Cancel)).ShouldContain("for whom staff speak");
        await house.PostAsync(house.Control.Director, $"{Chat(house)}/say", ("kind", "Silent"));
        house.Exercise.ReadWatch(1).Flags.ShouldNotContain(flag => flag.Kind == WatchKind.Late);
    }

    private static string Chat(ActedHouse house) => $"/exercises/{house.Exercise.Id}/voices/1/{house.Interview.Handle}";

    private static List<string> Held(ActedHouse house) => house.Control.Desk("counsellor", desk =>
        desk.Facts.Select(held => house.Exercise.Edition.Scenario.Table<Fact>()[held.Fact].Name).Order(StringComparer.Ordinal).ToList());

    [Fact]
    public async Task Who_only_looks_on_is_led_beside_an_interview_and_not_to_its_voice()
    {
        await using var house = await ActedHouse.OpenAsync(VoiceMode.Engine);
        await house.BeginAsync();
        var voice = $"/exercises/{house.Exercise.Id}/voices/1/{house.Interview.Handle}";

        foreach (var (role, speaks) in new[] { (Role.Evaluator, false), (Role.Mentor, false), (Role.WhiteCell, true) })
        {
            var browser = await house.StaffAsync(role);
            var page = await browser.GetStringAsync(house.Beside, Cancel);
            page.ShouldContain(house.Href);
            page.Contains(voice, StringComparison.Ordinal).ShouldBe(speaks, role.ToString());
            (await browser.GetAsync(voice, Cancel)).IsSuccessStatusCode.ShouldBe(speaks, role.ToString());
        }
    }
}
