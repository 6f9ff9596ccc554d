using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Interviews;

public class RoomTests
{
    [Fact]
    public void An_interview_opens_hears_and_closes()
    {
        var room = RoomCase.Begin(RoomCase.Case(trust: 25)).Open().Ask(QuestionStyle.Open, "name");

        (room.Answer.Kind, room.Answer.Layer, room.Answer.Interview).ShouldBe((AnswerKind.Tells, "name", room.Interview.Handle));
        room.Holds("counsellor", "her_name").ShouldBeTrue();
        room.DeskOf("counsellor").Lines.Select(l => l.Kind).ShouldBe([RoomLineKind.Question, RoomLineKind.Answer]);

        room.Close(Closing.Thanked | Closing.NextSteps);

        (room.Interview.IsOpen, room.Interview.End, room.DeskOf("counsellor").IsHere).ShouldBe((false, InterviewEnd.Closed, false));
        room.Play.ShouldRefold();
    }

    [Fact]
    public void Nothing_beyond_the_ceiling_of_the_purpose_is_told()
    {
        var room = RoomCase.Begin(RoomCase.Case(trust: 100)).Open(InterviewPurpose.Needs).Ask(QuestionStyle.Open, "place");
        room.Answer.Kind.ShouldBe(AnswerKind.Deflects);

        room.Close(Closing.Thanked | Closing.NextSteps).Open(InterviewPurpose.Protection).Ask(QuestionStyle.Open, "place");

        (room.Answer.Layer, room.Answer.IsLate).ShouldBe(("door", true));
    }

    [Fact]
    public void Leaving_without_a_closing_leaves_distress()
    {
        var room = RoomCase.Begin().Open();
        var before = room.Level("distress");

        room.Close(Closing.None);

        room.Level("distress").ShouldBe(before + 150);
    }

    [Fact]
    public void A_corrected_coding_stands_and_moves_the_person_by_the_difference()
    {
        var room = RoomCase.Begin().Open().Ask(QuestionStyle.Accusing, "name", with: a => a with { Suggested = QuestionStyle.Accusing });
        var (trust, distress) = (room.Level("trust"), room.Level("distress"));
        var question = room.Interview.Questions[0].Question;

        room.Play.Do(new RecodeQuestion(room.Play.Seat("counsellor"), question, QuestionStyle.Rapport));

        var kept = room.Interview.Questions[0];
        (kept.Style, kept.First, kept.Suggested, kept.IsCorrected).ShouldBe((QuestionStyle.Rapport, QuestionStyle.Accusing, QuestionStyle.Accusing, true));
        (room.Level("trust"), room.Level("distress")).ShouldBe((trust + 230, distress - 150));
        room.DeskOf("counsellor").Lines[0].Style.ShouldBe(QuestionStyle.Rapport);
        room.Play.ShouldRefold();
    }

    [Fact]
    public void Abusive_words_end_the_interview_and_staff_have_a_word()
    {
        var room = RoomCase.Begin().Open().Ask(QuestionStyle.Abusive);

        room.Interview.End.ShouldBe(InterviewEnd.Abuse);
        room.Play.World.Part<InterviewsPart>().Abuses.ShouldHaveSingleItem().Seat.ShouldBe(room.Play.Seat("counsellor"));
        room.Play.All<InterviewEndedForAbuse>()[0].To.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_person_is_in_one_interview_at_a_time()
    {
        var room = RoomCase.Begin().Open().Open(seat: "chief");

        room.Play.World.Part<InterviewsPart>().Interviews.Count.ShouldBe(1);
        room.Play.Desk<InterviewsDesk>("chief").Contacts[0].Lines[^1].Kind.ShouldBe(TalkKind.Busy);
    }

    [Fact]
    public void Whoever_is_brought_in_hears_from_then_on_and_can_leave()
    {
        var room = RoomCase.Begin(RoomCase.Case("[en, ru]", trust: 30)).Open();
        var (play, officer) = (room.Play, room.Play.Seat("officer"));
        play.Do(new JoinInterview(play.Seat("counsellor"), room.Interview.Handle) { Brings = SeatSet.Of(officer) });

        room.Ask(QuestionStyle.Open, "name", with: a => a with { Spoken = "en" });

        room.DeskOf("officer").Lines.Select(l => l.Kind).ShouldBe([RoomLineKind.Joined, RoomLineKind.Question, RoomLineKind.Answer]);
        room.Holds("officer", "her_name").ShouldBeTrue();
        play.Do(new LeaveInterview(officer, room.Interview.Handle));
        room.Ask(QuestionStyle.Open, "place");
        room.DeskOf("officer").Lines.Count.ShouldBe(4);
        play.ShouldRefold();
    }

    [Fact]
    public void A_seat_without_the_language_hears_only_that_something_was_said_until_it_is_relayed()
    {
        // A counsellor is no mediator: in this play nothing is lost on the way.
        var room = RoomCase.Begin(RoomCase.Case(trust: 30), seed: 3).Open(with: s => s with { Present = SeatSet.Of(new Id<Seat>(0)) });
        room.Ask(QuestionStyle.Open, "name");
        var line = room.DeskOf("chief").Lines[^1];
        (line.Kind, line.Language, line.Words.Count, line.Facts.Count).ShouldBe((RoomLineKind.Missed, "ru", 0, 0));
        room.Holds("chief", "her_name").ShouldBeFalse();

        room.Play.Do(new RelayWords(room.Play.Seat("counsellor"), line.Line, RelayedHow.Faithful, TextRef.None, TextRef.Typed("02")));

        room.Holds("chief", "her_name").ShouldBeTrue();
        line = room.DeskOf("chief").Line(line.Line)!;
        (line.Kind, line.RelayedBy, line.Words[0]).ShouldBe((RoomLineKind.Answer, room.Play.Seat("counsellor"), room.Answer.Says));
        ((WordsRelayed)room.Play.All<WordsRelayed>()[0].ForSeats()).How.ShouldBeNull();
        room.Play.ShouldRefold();
    }

    [Fact]
    public void A_question_in_a_foreign_language_reaches_the_person_when_the_mediator_relays_it()
    {
        var room = RoomCase.Begin(RoomCase.Case(trust: 30));
        room.Open(seat: "chief", with: s => s with { Interpreting = Interpreting.By(room.Play.Seat("counsellor")) }).Ask(QuestionStyle.Open, "name", "chief");
        room.Interview.Answers.ShouldBeEmpty();

        room.Play.Do(new RelayWords(room.Play.Seat("counsellor"), room.Interview.Questions[0].Question, RelayedHow.Faithful, TextRef.None, TextRef.None));

        room.Answer.Layer.ShouldBe("name");
        room.Holds("counsellor", "her_name").ShouldBeTrue();
        room.Holds("chief", "her_name").ShouldBeFalse();
    }

    [Fact]
    public void Staff_speak_for_a_person_and_the_facts_of_what_they_chose_come_out()
    {
        var room = RoomCase.Begin().Open();
        room.Play.Do(new SetVoice(room.Persona, VoiceMode.Staffed));
        room.Ask(QuestionStyle.Open, "name");
        room.Interview.Answers.ShouldBeEmpty();

        room.Play.Do(new SpeakForPersona(room.Interview.Handle, AnswerKind.Tells, "name", ["bus"], TextRef.Typed("03")));

        (room.Holds("counsellor", "her_name"), room.Holds("counsellor", "her_bus")).ShouldBe((true, true));
        room.DeskOf("counsellor").Lines[^1].Words.ShouldBe([TextRef.Typed("03")]);
        room.Play.Try(new SpeakForPersona(room.Interview.Handle, AnswerKind.Tells, "name", ["no_such"], TextRef.None)).ShouldNotBeNull();
        room.Play.ShouldRefold();
    }

    [Fact]
    public void An_observer_codes_a_question_put_aloud()
    {
        var room = RoomCase.Begin().Open();
        room.Play.Do(new SetVoice(room.Persona, VoiceMode.Acted));

        room.Play.Do(new CodeQuestionForSeats(room.Interview.Handle, QuestionStyle.Open, "name") { By = "observer" });

        room.Interview.Questions.ShouldHaveSingleItem().Seat.ShouldBe(room.Play.Seat("counsellor"));
        room.Level("trust").ShouldBe(160); // half of it: nobody had explained or built rapport
    }

    [Fact]
    public void What_an_actor_may_say_and_how_the_person_feels_is_told_at_once()
    {
        var room = RoomCase.Begin(RoomCase.Case(trust: 30)).Open(InterviewPurpose.Needs);
        var mood = PersonaMood.Of(room.Play.World, room.Persona);
        (mood.Ceiling, mood.Levels[0].Kind, mood.Levels[0].Permille).ShouldBe((1, "trust", 300));
        mood.Layers.Select(l => (l.IsOpen, l.IsWithinCeiling)).ShouldBe([(true, true), (false, false), (false, false), (false, false)]);

        room.Ask(QuestionStyle.Open, "name");

        PersonaMood.Of(room.Play.World, room.Persona).Layers[0].ToldTo.Has(room.Play.Seat("counsellor")).ShouldBeTrue();
    }

    [Fact]
    public void What_was_amiss_in_the_setup_is_kept_for_staff()
    {
        var room = RoomCase.Begin(RoomCase.Case(persona: "age: 15")).Open(with: s => s with { Room = RoomKind.PoliceRoom, Recording = Recording.None });

        room.Interview.Flaws.ShouldContain(SetupFlaw.NoGuardian);
        room.Interview.Flaws.ShouldContain(SetupFlaw.NoChildRoom);
        room.Interview.Flaws.ShouldContain(SetupFlaw.ChildNotRecorded);
        ((InterviewOpened)room.Play.All<InterviewOpened>()[0].ForSeats()).Flaws.ShouldBeEmpty();
    }
}
