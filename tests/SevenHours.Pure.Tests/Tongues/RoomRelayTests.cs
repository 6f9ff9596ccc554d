using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Pure.Tests.Interviews;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Tongues;

/// <summary>An interview between somebody without Russian and somebody with nothing else: all goes through the mediator's mouth.</summary>
public class RoomRelayTests
{
    private const string Mediation = """
        agencies: { mediation: { name: Mediation service, profession: mediator, country: verania } }
        seats: { mediator: { agency: mediation, title: Mediator, languages: [en, ru] } }
        """;

    [Fact]
    public void A_softened_leading_question_loses_its_lead_and_what_it_put_into_the_persons_mouth()
    {
        var put = new InterviewQuestion(
            new Handle(1), new Id<Seat>(0), SimTime.Start, QuestionStyle.Leading, QuestionStyle.Leading, null, false, "place", TextRef.None, "en", new Id<Fact>(3),
            SimSpan.Zero, null);

        var heard = RelayedQuestion.As(put, RelayedHow.Softened, isQualified: true);
        (heard.Style, heard.Suggests, heard.Topic).ShouldBe((QuestionStyle.Closed, Id<Fact>.None, "place"));
        RelayedQuestion.As(put, RelayedHow.Faithful, isQualified: true).ShouldBe(put);
    }

    [Fact]
    public void A_question_shortened_by_somebody_who_has_not_learnt_it_loses_its_topic()
    {
        Asked(RelayedHow.Shortened, "mediator").Answer.Layer.ShouldBe("door");
        Asked(RelayedHow.Shortened, "counsellor").Answer.Layer.ShouldBe("name");
    }

    [Fact]
    public void What_a_shortened_answer_leaves_out_does_not_arrive_and_its_words_neither()
    {
        var room = Asked(RelayedHow.Faithful, "mediator");
        var play = room.Play;
        play.Do(new RelayWords(play.Seat("mediator"), room.Answer.Line, RelayedHow.Shortened, TextRef.None, TextRef.None) { Leaves = [play.Id<Fact>("blue_door")] });

        var line = play.Desk<InterviewsDesk>("chief").Interviews[^1].Line(room.Answer.Line).ShouldNotBeNull();
        (line.Kind, line.Words.Count, line.Facts.Count, line.RelayedBy).ShouldBe((RoomLineKind.Answer, 0, 0, play.Seat("mediator")));
        play.Desk<KnowledgeDesk>("chief").Holds(play.Id<Fact>("blue_door")).ShouldBeFalse();
        play.Desk<KnowledgeDesk>("mediator").Holds(play.Id<Fact>("blue_door")).ShouldBeTrue();
    }

    [Fact]
    public void What_is_relayed_as_a_whole_is_known_second_hand()
    {
        var room = Asked(RelayedHow.Faithful, "mediator");
        var play = room.Play;
        play.Do(new RelayWords(play.Seat("mediator"), room.Answer.Line, RelayedHow.Faithful, TextRef.None, TextRef.None));

        var held = play.Desk<KnowledgeDesk>("chief").Fact(play.Id<Fact>("blue_door")).ShouldNotBeNull();
        (held.Source, held.From).ShouldBe((FactSource.Relay, play.Seat("mediator")));
        play.World.Part<KnowledgePart>().HoldingOf(play.Seat("chief"), play.Id<Fact>("blue_door"))!.Value.Admissible.ShouldBe(900);
        play.ShouldRefold();
    }

    private static RoomCase Asked(RelayedHow how, string mediator)
    {
        var room = RoomCase.Begin(RoomCase.Case(trust: 60).With("mediation", Mediation));
        room.Open(seat: "chief", with: setup => setup with { Interpreting = Interpreting.By(room.Play.Seat(mediator)) });
        room.Ask(QuestionStyle.Open, "place", "chief");
        room.Play.Do(new RelayWords(room.Play.Seat(mediator), room.Interview.Questions[^1].Question, how, TextRef.None, TextRef.None));
        return room;
    }
}
