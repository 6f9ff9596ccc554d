using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Interviews;

public class ActorInRoomTests
{
    [Fact]
    public void An_actor_ticks_what_was_said_and_those_in_the_room_know_it()
    {
        var made = RoomCase.Case().With("actors", """
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
        var room = RoomCase.Begin(made).Open();
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
}
