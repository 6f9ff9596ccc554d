using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Interviews;

public class ActorInRoomTests
{
    private static SmallCase Acted => RoomCase.Case().With("actors", """
            seats:
              actress:
                agency: ngo
                title: Girl
                kind: role_player
                role:
                  persona: girl_voice
                  who: You are Ana.
                  manner: Quiet.
                  says: [ { to: Anybody, say: My name., layers: [name] } ]
                  red_lines: [No details.]
                  limits: [No touch.]
                  stop_word: Red.
            """);

    [Fact]
    public void An_actor_ticks_what_was_said_and_those_in_the_room_know_it()
    {
        var room = RoomCase.Begin(Acted).Open();
        room.Play.Do(new SetVoice(room.Persona, VoiceMode.Acted));
        var actress = room.Play.Seat("actress");
        room.DeskOf("actress").IsHere.ShouldBeTrue();

        room.Play.Do(new CodeQuestion(actress, room.Interview.Handle, QuestionStyle.Open, "name"));
        room.Play.Do(new TellInRoom(actress, room.Interview.Handle, "name", ["bus"], AnswerKind.Tells));

        (room.Holds("counsellor", "her_name"), room.Holds("counsellor", "her_bus")).ShouldBe((true, true));
        room.Play.Do(new TellInRoom(actress, room.Interview.Handle, null, [], AnswerKind.Cries));
        room.Interview.Answers[^1].Kind.ShouldBe(AnswerKind.Cries);
        room.Play.Try(new TellInRoom(room.Play.Seat("counsellor"), room.Interview.Handle, "name", [], AnswerKind.Tells))
            .ShouldNotBeNull().Code.ShouldBe("interview.not_actor");
        room.Play.ShouldRefold();
    }

    [Fact]
    public void A_detail_alone_brings_its_facts_and_not_those_of_the_core_and_as_it_drifted_none()
    {
        var room = RoomCase.Begin(Acted).Open();
        room.Play.Do(new SetVoice(room.Persona, VoiceMode.Acted));
        var actress = room.Play.Seat("actress");

        room.Play.Do(new TellInRoom(actress, room.Interview.Handle, "name", ["bus"], AnswerKind.Tells) { WithoutCore = true, Drifted = ["bus"] });
        (room.Holds("counsellor", "her_name"), room.Holds("counsellor", "her_bus")).ShouldBe((false, false));
        room.Interview.Answers[^1].Drifted.ShouldBe(["bus"]);

        room.Play.Do(new TellInRoom(actress, room.Interview.Handle, "name", ["bus"], AnswerKind.Tells) { WithoutCore = true });
        (room.Holds("counsellor", "her_name"), room.Holds("counsellor", "her_bus")).ShouldBe((false, true));
        room.Play.Try(new TellInRoom(actress, room.Interview.Handle, "name", [], AnswerKind.Tells) { WithoutCore = true }).ShouldNotBeNull();
        room.Play.Try(new TellInRoom(actress, room.Interview.Handle, "name", [], AnswerKind.Tells) { Drifted = ["bus"] }).ShouldNotBeNull();
    }

    [Fact]
    public void To_go_on_with_a_detail_costs_no_trust_and_to_say_the_core_again_does()
    {
        var room = RoomCase.Begin(Acted).Open();
        room.Play.Do(new SetVoice(room.Persona, VoiceMode.Acted));
        var actress = room.Play.Seat("actress");
        room.Play.Do(new TellInRoom(actress, room.Interview.Handle, "name", [], AnswerKind.Tells));
        var before = room.Level("trust");

        room.Play.Do(new TellInRoom(actress, room.Interview.Handle, "name", ["bus"], AnswerKind.Tells) { WithoutCore = true });
        room.Level("trust").ShouldBe(before);
        room.Play.Do(new TellInRoom(actress, room.Interview.Handle, "name", [], AnswerKind.Tells));
        room.Level("trust").ShouldBeLessThan(before);
    }

    [Fact]
    public void A_topic_is_added_to_what_was_coded_and_moves_no_level()
    {
        var room = RoomCase.Begin(Acted).Open();
        room.Play.Do(new SetVoice(room.Persona, VoiceMode.Acted));
        var question = new CodeQuestionForSeats(room.Interview.Handle, QuestionStyle.Rapport, null);
        room.Play.Do(question);
        var (before, last) = (room.Level("trust"), room.Interview.Questions[^1].Question);

        room.Play.Do(new RecodeQuestionForSeats(last, QuestionStyle.Rapport) { Topic = "name" });

        var coded = room.Interview.Questions[^1];
        (coded.Topic, coded.IsCorrected, room.Level("trust")).ShouldBe(("name", false, before));
        room.DeskOf("counsellor").Line(last)!.Topic.ShouldBe("name");
        room.Play.ShouldRefold();
    }

    [Fact]
    public void What_is_taken_back_leaves_the_levels_as_they_were_and_what_was_answered_stays()
    {
        var room = RoomCase.Begin(Acted).Open();
        room.Play.Do(new SetVoice(room.Persona, VoiceMode.Acted));
        var before = (room.Level("trust"), room.Level("distress"));
        room.Play.Do(new CodeQuestionForSeats(room.Interview.Handle, QuestionStyle.Accusing, null));
        (room.Level("trust"), room.Level("distress")).ShouldNotBe(before);
        var question = room.Interview.Questions[^1].Question;

        room.Play.Do(new WithdrawQuestionForSeats(question));

        (room.Level("trust"), room.Level("distress")).ShouldBe(before);
        (room.Interview.Questions.Count, room.DeskOf("counsellor").Line(question)).ShouldBe((0, null));
        room.Play.Do(new CodeQuestion(room.Play.Seat("actress"), room.Interview.Handle, QuestionStyle.Open, null));
        room.Play.Do(new TellInRoom(room.Play.Seat("actress"), room.Interview.Handle, null, [], AnswerKind.Responds));
        room.Play.Try(new WithdrawQuestionForSeats(room.Interview.Questions[^1].Question)).ShouldNotBeNull().Code.ShouldBe("interview.not_last");
        room.Play.ShouldRefold();
    }
}
