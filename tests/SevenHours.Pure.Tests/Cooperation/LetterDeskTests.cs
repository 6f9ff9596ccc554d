using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Cooperation;

/// <summary>A letter to an agency abroad in which nobody sits waits for white cell, and policy answers where nobody does.</summary>
public class LetterDeskTests
{
    private const string Post = """
        channels:
          wire: { title: Wire, kind: police, essentials: [about], after: 1h }
        letters:
          keeper_there: { to: far_office, about: keeper, tells: [diary], says: He is known here. }
        """;

    [Fact]
    public void It_stands_in_the_queue_until_it_is_answered_and_what_staff_tell_is_learnt_by_those_who_asked()
    {
        var play = Begin();
        var waits = Queue(play).ShouldHaveSingleItem();
        (waits.Kind, waits.From, waits.To, waits.IsPolicyNext).ShouldBe((DeskItemKind.Letter, play.Seat("chief"), play.Id<Agency>("far_office"), true));

        play.Do(new AnswerLetterAsDesk(waits.Handle, LetterOutcome.Answered, RaidCase.Words("A house by the river.")) { Tells = [play.Id<Fact>("far_house")], By = "w1" });

        Queue(play).ShouldBeEmpty();
        play.Desk<KnowledgeDesk>("chief").Holds(play.Id<Fact>("far_house")).ShouldBeTrue();
        play.Desk<KnowledgeDesk>("chief").Holds(play.Id<Fact>("diary")).ShouldBeFalse("staff chose what to tell");
        play.Until("3h").All<LetterAnswered>().Count.ShouldBe(1, "policy is silent about what was answered");
        DeskFigures.Of(play.Events).ShouldSatisfyAllConditions(figures => figures.InTime.ShouldBe(1), figures => figures.ByPolicy.ShouldBe(0), figures => figures.Open.ShouldBe(0));
        play.Try(new AnswerLetterAsDesk(waits.Handle, LetterOutcome.Refused, TextRef.None)).ShouldBe(CooperationRefusals.AnsweredAlready);
        play.ShouldRefold();
    }

    [Fact]
    public void Put_off_policy_answers_later_and_left_alone_it_answers_in_time()
    {
        var play = Begin();
        play.Do(new PutOffLetter(Queue(play)[0].Handle, PlayedWorld.Time("4h"))).Until("3h").All<LetterAnswered>().ShouldBeEmpty();
        play.Until("5h").All<LetterAnswered>().ShouldHaveSingleItem();
        DeskFigures.Of(play.Events).ByPolicy.ShouldBe(1);

        var held = Begin();
        held.Do(new PutOffLetter(Queue(held)[0].Handle, PlayedWorld.Time("10m")) { IsHold = true }).Until("2h").All<LetterAnswered>().ShouldHaveSingleItem("what is later anyway stays so");
    }

    [Fact]
    public void Where_somebody_sits_the_letter_is_theirs_until_it_is_late()
    {
        var play = Begin("far_police");
        Queue(play, "far_officer").ShouldBeEmpty();
        Queue(play).ShouldHaveSingleItem();
    }

    private static PlayedWorld Begin(string to = "far_office") => RiverCase.New().With("post", Post).Begin().Then(play => new SendLetter(play.Seat("chief"), new Letter(
        Handle.None, play.Seat("chief"), play.Id<Agency>(to), play.Id<CooperationChannel>("wire"), RaidCase.Words("Who is he?"), default)
    {
        About = play.Id<Subject>("keeper"), AboutText = play.NameOf("keeper"), Code = HandlingCode.H1, Information = InformationGrade.KnownToSource,
    }));

    private static IReadOnlyList<DeskItem> Queue(PlayedWorld play, params string[] played) =>
        [.. DeskItem.All(play.World, seat => played.Contains(play.Scenario.Seats[seat].Name), _ => play.World.Now).Where(item => item.Kind == DeskItemKind.Letter)];
}
