using SevenHours.Debriefing;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Pure.Tests.Interviews;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing.Interviews;

/// <summary>Talks with people of the case as a debriefer reads them: who asked what, what was answered, what went against the method.</summary>
public class InterviewStoryTests
{
    [Fact]
    public void A_prepared_interview_has_its_lines_its_flaws_and_the_questions_that_went_astray()
    {
        var room = RoomCase.Begin(RoomCase.Case(trust: 30)).Open(with: setup => setup with { Topics = [] })
            .Ask(QuestionStyle.Open, "name").Ask(QuestionStyle.Leading, "place").Close(Closing.None);

        var story = InterviewStory.All(HistoryOf(room.Play)).ShouldHaveSingleItem();

        (story.Kind, story.Setup!.Purpose, story.Seats[0]).ShouldBe((InterviewKind.Room, InterviewPurpose.Evidence, room.Play.Seat("counsellor")));
        story.Lines.Select(line => line.Style).ShouldBe([QuestionStyle.Open, QuestionStyle.Leading]);
        story.Lines[0].Answers.ShouldHaveSingleItem().Facts.ShouldContain(room.Play.Id<Fact>("her_name"));
        story.Astray.ShouldHaveSingleItem().Style.ShouldBe(QuestionStyle.Leading);
        story.Flaws.ShouldContain(SetupFlaw.NoPlan);
        story.End.ShouldNotBeNull();
    }

    [Fact]
    public void What_is_coded_anew_stands_as_it_is_coded_now()
    {
        var room = RoomCase.Begin(RoomCase.Case(trust: 30)).Open().Ask(QuestionStyle.Leading, "name");
        InterviewStory.All(HistoryOf(room.Play))[0].Astray.ShouldHaveSingleItem();

        room.Play.Do(new RecodeQuestion(room.Play.Seat("counsellor"), room.Interview.Questions[^1].Question, QuestionStyle.Open));

        InterviewStory.All(HistoryOf(room.Play))[0].Astray.ShouldBeEmpty();
    }

    [Fact]
    public void What_whoever_asked_could_not_follow_is_marked_with_what_was_relayed_instead()
    {
        var room = RoomCase.Begin(RoomCase.Case(trust: 60)).Open(seat: "chief", with: setup => setup with { Interpreting = Interpreting.By(Counsellor()) });
        room.Ask(QuestionStyle.Open, "name", "chief");
        var asked = room.Interview.Questions[^1].Question;
        room.Play.Do(new RelayWords(room.Play.Seat("counsellor"), asked, RelayedHow.Faithful, TextRef.None, TextRef.None));
        room.Play.Do(new RelayWords(room.Play.Seat("counsellor"), room.Answer.Line, RelayedHow.Shortened, TextRef.Typed("02"), TextRef.None));

        var line = InterviewStory.All(HistoryOf(room.Play))[0].Lines.ShouldHaveSingleItem();

        line.Relays.ShouldHaveSingleItem().How.ShouldBe(RelayedHow.Faithful);
        var answer = line.Answers.ShouldHaveSingleItem();
        answer.IsMissed.ShouldBeTrue();
        (answer.Relays.ShouldHaveSingleItem().How, answer.Relays[0].Words[0].Key).ShouldBe((RelayedHow.Shortened, "02"));
    }

    [Fact]
    public void What_one_seat_says_without_preparation_is_one_talk_until_an_hour_passes()
    {
        var room = RoomCase.Begin();
        room.Ask(QuestionStyle.Rapport).Ask(QuestionStyle.Open, "name");
        room.Play.Until("3h");
        room.Ask(QuestionStyle.Open, "name").Ask(QuestionStyle.Open, "name", "chief");

        var stories = InterviewStory.All(HistoryOf(room.Play));

        stories.Select(story => (story.Kind, story.Seats[0], story.Lines.Count)).ShouldBe(
            [(InterviewKind.Talk, room.Play.Seat("counsellor"), 2), (InterviewKind.Talk, room.Play.Seat("counsellor"), 1), (InterviewKind.Talk, room.Play.Seat("chief"), 1)]);
    }

    [Fact]
    public void A_decision_of_one_of_its_seats_leads_to_the_talk_and_nobody_elses_does()
    {
        var room = RoomCase.Begin(RoomCase.Case(trust: 30)).Open().Ask(QuestionStyle.Open, "name");
        Decide("counsellor");
        Decide("officer");

        var history = HistoryOf(room.Play);

        var story = InterviewStory.All(history).ShouldHaveSingleItem();
        var decisions = history.All<DecisionRecorded>();
        story.Decisions.ShouldBe([decisions[0].Id]);
        InterviewStory.Holding(history, decisions[0].Id).ShouldBe(story);
        InterviewStory.Holding(history, decisions[1].Id).ShouldBeNull();
        InterviewStory.Holding(history, story.Lines[0].Answers[0].Event).ShouldBe(story);

        void Decide(string seat) => room.Play.Do(new RecordDecision(room.Play.Seat(seat), TextRef.Typed("03"), TextRef.None, TextRef.None, default));
    }

    [Fact]
    public void An_interview_held_as_one_act_shows_what_it_brought_and_the_right_it_broke()
    {
        var history = Harbour.Play(("{ start: { action: nrm_referral, target: mira } }", "{ start: { action: first_account, target: mira } }"));

        var story = InterviewStory.All(history).First(one => one.Kind == InterviewKind.Act);

        history.Scenario.Subjects[story.Person].Name.ShouldBe("mira");
        story.Lines.ShouldBeEmpty();
        story.Brought.ShouldNotBeEmpty();
        history[story.Breaches.ShouldHaveSingleItem()].Event.ShouldBeOfType<SevenHours.Disciplines.Protection.RightBreached>();
        InterviewStory.Holding(history, story.Act!.Ended).ShouldBe(story);
    }

    private static Id<Seat> Counsellor() => RoomCase.Case().Build().Seats["counsellor"];

    private static History HistoryOf(PlayedWorld play) =>
        new(play.Scenario, new DebriefFrame(new PlayFrame(null, SimTime.Start, SimTime.Never, []), Yardstick.None, TextRef.None), play.Events);
}
