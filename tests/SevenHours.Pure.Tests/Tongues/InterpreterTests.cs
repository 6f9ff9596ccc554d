using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Tongues;

/// <summary>An interpreter of the case, sent for: he may be the wrong one, and a check beforehand finds it.</summary>
public class InterpreterTests
{
    private static PlayedWorld Play() => RussianCall.Case().With("interpreters", """
        interpreters:
          varga: { name: D. Varga, languages: [ru], tied: "elapsed > 2m", takes: [20m, 20m, 20m], finds: He is the cousin of the man., talks: [ flag: warned ] }
          roth: { name: E. Roth, languages: [ar], takes: [20m, 20m, 20m] }
        """).With("arabic", "injects: { other: { channel: email, at: 9h, language: ar, from: A, to: [police], title: T, text: X } }").Begin().Until("5m");

    [Fact]
    public void An_interpreter_comes_when_sent_for_relays_all_of_it_and_when_tied_talks()
    {
        var play = Play();
        play.Do(new AskRelay(play.Seat("chief"), play.Call().Handle, RelayWay.Interpreter, Id<Seat>.None) { Who = play.Id<Interpreter>("varga") });

        play.Until("25m").World.IsSet(play.Id<Flag>("warned")).ShouldBeFalse();
        play.Until("26m");

        var relayed = play.Call().Relays.ShouldHaveSingleItem();
        (relayed.Who, relayed.By, relayed.Claims).ShouldBe((play.Id<Interpreter>("varga"), Id<Seat>.None, RelayHow.Faithful));
        play.Desk<KnowledgeDesk>("chief").Holds(play.Id<Fact>("door")).ShouldBeTrue();
        play.World.IsSet(play.Id<Flag>("warned")).ShouldBeTrue();
        play.ShouldRefold();
    }

    [Fact]
    public void A_check_beforehand_finds_the_ties_and_only_whoever_asked_learns_of_it()
    {
        var play = Play();
        var varga = play.Id<Interpreter>("varga");
        play.Do(new CheckInterpreter(play.Seat("chief"), varga));
        play.Try(new CheckInterpreter(play.Seat("chief"), varga)).ShouldBe(TongueRefusals.CheckedAlready);
        play.Until("44m").Desk<TonguesDesk>("chief").CheckOf(varga)!.Found.ShouldBeNull();

        play.Until("45m");

        var found = play.Desk<TonguesDesk>("chief").CheckOf(varga)!.Found.ShouldNotBeNull();
        (found.IsTied, found.Finds.Key).ShouldBe((true, "interpreters.varga.finds"));
        play.Desk<TonguesDesk>("officer").CheckOf(varga).ShouldBeNull();
        play.ShouldRefold();
    }

    [Fact]
    public void An_interpreter_of_another_language_says_so_at_once()
    {
        var play = Play();
        play.Do(new AskRelay(play.Seat("chief"), play.Call().Handle, RelayWay.Interpreter, Id<Seat>.None) { Who = play.Id<Interpreter>("roth") });

        play.Desk<TonguesDesk>("chief").Asked.ShouldHaveSingleItem().Declined.ShouldNotBeNull().IsForeign.ShouldBeTrue();
        play.Until("2h").Call().Relays.ShouldBeEmpty();
    }
}
