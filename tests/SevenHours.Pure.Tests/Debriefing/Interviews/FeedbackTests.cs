using SevenHours.Debriefing;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Pure.Tests.Interviews;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing.Interviews;

/// <summary>Feedback on an interview: figures from events, quotes, and two scores kept apart.</summary>
public class FeedbackTests
{
    [Fact]
    public void The_shape_counts_ways_of_asking_and_a_correction_wins()
    {
        var room = RoomCase.Begin(RoomCase.Case(trust: 30)).Open().Ask(QuestionStyle.Explain).Ask(QuestionStyle.Open, "name").Ask(QuestionStyle.Leading, "place");
        room.Ask(QuestionStyle.Closed, "people");
        room.Play.Do(new RecodeQuestion(room.Play.Seat("counsellor"), room.Interview.Questions[^1].Question, QuestionStyle.Open));

        var shape = FeedbackOf(room).Shape;

        shape.Styles.Select(style => (style.Style, style.Count)).ShouldBe([(QuestionStyle.Open, 2), (QuestionStyle.Leading, 1), (QuestionStyle.Explain, 1)]);
        (shape.Said, shape.Asked, shape.OpenPercent, shape.RecommendedPercent).ShouldBe((4, 3, 67, 75));
    }

    [Fact]
    public void What_was_taken_back_counts_nowhere_and_a_correction_counts_in_the_measure_too()
    {
        var room = RoomCase.Begin(RoomCase.Case(trust: 30)).Open().Ask(QuestionStyle.Open, "name").Ask(QuestionStyle.Closed, "people");
        room.Play.Do(new RecodeQuestion(room.Play.Seat("counsellor"), room.Interview.Questions[^1].Question, QuestionStyle.Open));
        Ratio().ShouldBe(100);
        room.Play.Do(new SetVoice(room.Persona, VoiceMode.Acted));
        room.Play.Do(new CodeQuestionForSeats(room.Interview.Handle, QuestionStyle.Leading, null));
        Ratio().ShouldBe(66.7m);

        room.Play.Do(new WithdrawQuestionForSeats(room.Interview.Questions[^1].Question));

        Ratio().ShouldBe(100);
        FeedbackOf(room).Shape.Asked.ShouldBe(2);

        decimal? Ratio() => new OpenRatio().Compute(HistoryOf(room)).Value;
    }

    [Fact]
    public void Who_understood_nothing_says_so_and_praises_no_question()
    {
        var room = RoomCase.Begin(RoomCase.Case(languages: "[sq]")).Open().Ask(QuestionStyle.Open, "name").Ask(QuestionStyle.Accusing, "name");

        FeedbackOf(room).Voice.Select(phrase => phrase.Id).ShouldBe(["voice.not_told", "voice.no_words"], ignoreOrder: true);
    }

    [Fact]
    public void Layers_say_what_was_told_and_which_gate_was_shut_and_nothing_of_what_lies_beyond_the_purpose()
    {
        var room = RoomCase.Begin(RoomCase.Case(trust: 45)).Open(InterviewPurpose.Protection).Ask(QuestionStyle.Open, "name").Ask(QuestionStyle.Accusing, "name");

        var layers = FeedbackOf(room).Layers;

        layers.Select(layer => (layer.Layer, layer.State)).ShouldBe([("name", LayerState.Told), ("door", LayerState.Shut)]);
        layers[0].Words!.ShouldContain("said");
        layers[1].Shut.ShouldHaveSingleItem().Kind.ShouldBe(GateKind.Trust);
        (layers[1].Shut[0].Now < layers[1].Shut[0].Opens).ShouldBeTrue();
    }

    [Fact]
    public void Trust_moved_is_told_with_the_words_that_moved_it()
    {
        var room = RoomCase.Begin(RoomCase.Case(trust: 50)).Open().Ask(QuestionStyle.Rapport).Ask(QuestionStyle.Accusing, "name");

        var feedback = FeedbackOf(room);

        var worst = feedback.Trust[0];
        (worst.Style, worst.Points < -10, worst.Words).ShouldBe((QuestionStyle.Accusing, true, "typed 01"));
        feedback.Worst.ShouldHaveSingleItem().Better!.Id.ShouldStartWith("better.accusing");
        feedback.Feelings.Count.ShouldBe(3);
        (feedback.Feelings[2].Trust < feedback.Feelings[1].Trust).ShouldBeTrue();
    }

    [Fact]
    public void Every_figure_cites_events_of_the_history()
    {
        var room = RoomCase.Begin(RoomCase.Case(trust: 60)).Open().Ask(QuestionStyle.Explain).Ask(QuestionStyle.Open, "name").Ask(QuestionStyle.Leading, "place").Close(Closing.Thanked | Closing.NextSteps);
        var feedback = FeedbackOf(room);

        IReadOnlyList<IReadOnlyList<EventId>> cited =
        [
            .. feedback.Shape.Styles.Select(one => one.Events), .. feedback.Trust.Select(one => one.Events), .. feedback.Best.Select(one => one.Events),
            .. feedback.Worst.Select(one => one.Events), .. feedback.Layers.Where(one => one.State == LayerState.Told).Select(one => one.Events),
            .. feedback.Phases.Where(one => one.IsKept == true).Select(one => one.Events), .. feedback.Outcome.Parts.Where(one => one.Points > 0).Select(one => one.Events),
        ];
        cited.ShouldAllBe(events => events.Count > 0);
        cited.SelectMany(events => events).ShouldAllBe(id => id.Value > 0 && id.Value < room.Play.Events.Count);
    }

    [Fact]
    public void How_it_was_led_and_what_came_of_it_are_scored_apart()
    {
        var pushed = RoomCase.Begin(RoomCase.Case(trust: 60)).Open().Ask(QuestionStyle.Leading, "name").Close(Closing.Thanked | Closing.NextSteps);
        var asked = RoomCase.Begin(RoomCase.Case(trust: 15)).Open().Ask(QuestionStyle.Explain).Ask(QuestionStyle.Rights).Ask(QuestionStyle.Open, "place").Close(Closing.Thanked | Closing.NextSteps | Closing.HerQuestions);

        (FeedbackOf(pushed), FeedbackOf(asked)).ShouldSatisfyAllConditions(
            both => (both.Item1.Process.Percent < both.Item2.Process.Percent).ShouldBeTrue(),
            both => (both.Item2.Outcome.Percent < 60).ShouldBeTrue("nothing was told"));
    }

    [Fact]
    public void A_refusal_respected_a_stop_in_time_and_a_warm_referral_score_in_full_and_going_on_does_not()
    {
        var good = RoomCase.Begin(RoomCase.Case(persona: "")).Open().Ask(QuestionStyle.Explain).Ask(QuestionStyle.Rights).Ask(QuestionStyle.Open, "name");
        Refuse(good);
        good.Ask(QuestionStyle.Normalise).Close(Closing.Thanked | Closing.NextSteps | Closing.HerQuestions | Closing.Referred);

        var full = FeedbackOf(good);
        full.Respect.IsFull.ShouldBeTrue();
        (full.Process.Percent, full.Outcome.Percent).ShouldBe((100, 100));
        full.Voice.ShouldContain(new Phrase("voice.no_was_no"));

        var bad = RoomCase.Begin().Open().Ask(QuestionStyle.Explain).Ask(QuestionStyle.Rights).Ask(QuestionStyle.Open, "name");
        Refuse(bad);
        bad.Ask(QuestionStyle.Closed, "name").Close(Closing.Thanked | Closing.NextSteps | Closing.HerQuestions | Closing.Referred);

        var pressed = FeedbackOf(bad);
        (pressed.Respect.IsFull, pressed.Respect.Kept).ShouldBe((false, 0));
        pressed.Worst[0].Better!.Id.ShouldStartWith("better.limit");
        pressed.Next[0].Id.ShouldBe("next.limits");
    }

    [Fact]
    public void Interviews_of_one_person_are_told_apart_and_an_addition_is_no_contradiction()
    {
        var room = RoomCase.Begin(RoomCase.Case(trust: 30)).Open().Ask(QuestionStyle.Open, "name").Close(Closing.Thanked | Closing.NextSteps)
            .Open().Ask(QuestionStyle.Open, "name");

        var all = InterviewFeedback.All(HistoryOf(room), Words);

        all.Select(one => one.Number).ShouldBe([1, 2]);
        all[1].Layers[0].State.ShouldBe(LayerState.ToldBefore);
        all[1].Contradictions.ShouldBeEmpty();
    }

    [Fact]
    public void As_json_it_names_events_by_number_and_brings_its_sentences()
    {
        var room = RoomCase.Begin(RoomCase.Case(trust: 30)).Open().Ask(QuestionStyle.Leading, "work").Close(Closing.None);

        var json = FeedbackJson.Write(FeedbackOf(room), "en", Words);

        json["shape"]!["styles"]![0]!["style"]!.GetValue<string>().ShouldBe("leading");
        json["worst"]![0]!["better"]!["text"]!.GetValue<string>().ShouldContain("Tell me about the work.");
        json["worst"]![0]!["event"]!.GetValue<int>().ShouldBeGreaterThan(0);
        json["process"]!["percent"]!.GetValue<int>().ShouldBeInRange(0, 100);
    }

    private static void Refuse(RoomCase room)
    {
        room.Play.Do(new SetVoice(room.Persona, VoiceMode.Staffed));
        room.Play.Do(new SpeakForPersona(room.Interview.Handle, AnswerKind.Refuses, null, [], TextRef.None));
    }

    private static InterviewFeedback FeedbackOf(RoomCase room) => InterviewFeedback.Of(HistoryOf(room), room.Interview.Handle, Words).ShouldNotBeNull();

    private static History HistoryOf(RoomCase room) =>
        new(room.Play.Scenario, new DebriefFrame(new PlayFrame(null, SimTime.Start, SimTime.Never, []), Yardstick.None, TextRef.None), room.Play.Events);

    private static string? Words(TextRef text) => text.IsAuthored ? "what the person said" : $"typed {text.Key}";
}
