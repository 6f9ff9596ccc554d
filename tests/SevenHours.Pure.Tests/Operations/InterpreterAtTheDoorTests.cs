using SevenHours.Disciplines.Operations;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Operations;

/// <summary>Whoever is booked to interpret at a door: fit, speaking another language, or tied to those inside.</summary>
public sealed class InterpreterAtTheDoorTests
{
    private const string Interpreters = """
        interpreters:
          sworn: { name: N. P., languages: [ru, en] }
          cousin: { name: Z. B., languages: [ru, en], tied: "true", talks: [ { flag: cousin_rang } ] }
          other: { name: L. M., languages: [fr] }
        """;

    [Theory]
    [InlineData("sworn", null)]
    [InlineData("other", LackReason.Unfit)]
    [InlineData("cousin", LackReason.Tied)]
    public void Whoever_is_booked_is_weighed_by_what_he_speaks_and_by_whom_he_knows(string booked, LackReason? why)
    {
        var play = Entered(booked);

        play.Entered("a").Lacks.Where(lack => lack.Need == SiteNeed.Interpreter).Select(lack => (LackReason?)lack.Why).ShouldBe(why is null ? [] : [why]);
        play.Flag("cousin_rang").ShouldBe(why == LackReason.Tied);
        play.ShouldRefold();
    }

    [Fact]
    public void Who_is_tied_warns_the_next_door_and_those_at_the_first_see_only_that_nobody_answers_him()
    {
        var play = Entered("cousin");

        play.Flag("back_warned").ShouldBeTrue();
        var seen = play.Plan("chief").Run("a")!.Lacks.Single(lack => lack.Need == SiteNeed.Interpreter);
        seen.Why.ShouldBe(LackReason.Unfit);
        seen.Says.ShouldBe(play.Scenario.Table<ForgottenCost>()[play.Id<ForgottenCost>("interpreter")].UnfitSays);
        play.StreamOf("chief").ShouldNotContain(line => line.Contains("tied", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_language_that_was_asked_for_does_not_make_whoever_is_named_speak_it()
    {
        var play = Entered("other", OperationCase.Write("p2", OperationField.Language, "ru"));

        play.Entered("a").Lacks.ShouldContain(lack => lack.Need == SiteNeed.Interpreter && lack.Why == LackReason.Unfit);
    }

    private static PlayedWorld Entered(string booked, params OperationChange[] more)
    {
        var play = RaidCase.New().With("sites", OperationCase.Sites.Replace("says: Nobody speaks her language.", "says: Nobody speaks her language., unfit_says: Nobody answers him.", StringComparison.Ordinal)
            + "\nrules: { guns: { when: \"elapsed > 90h\", do: [ { flag: guns } ] } }").With("interpreters", Interpreters).Begin();
        play.Do(new OpenOperation(play.Seat("chief"), RaidCase.Words("tulip"), play.Seats("counsellor"),
        [
            .. OperationCase.Site("a", "house", "1h"), .. OperationCase.Site("b", "other_house", "2h"),
            .. OperationCase.Post("p2", "a", "mediator", PostTask.Interpreter).Where(change => change.Field != OperationField.Seat),
            OperationCase.Write("p2", OperationField.Interpreter, booked), OperationCase.Write("a", OperationField.Basis, "urgent:danger"), .. more,
        ]));
        return play.Do(new LaunchOperation(play.Seat("chief"), play.Plan().Handle)).Until("1h");
    }
}
