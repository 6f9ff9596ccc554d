using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Evidence;

/// <summary>Custody as people keep it in play.</summary>
public sealed class ChainTests
{
    [Fact]
    public void Who_keeps_a_chain_hands_over_and_has_it_confirmed_has_no_break()
    {
        var play = Entered(RaidCase.New());
        var exhibit = Held(play, "officer");
        foreach (var step in (CustodyStep[])[CustodyStep.Logged, CustodyStep.Sealed])
        {
            play.Do(new KeepCustody(play.Seat("officer"), exhibit, step) { Note = RaidCase.Words("seal 7") });
        }

        play.Do(new KeepCustody(play.Seat("officer"), exhibit, CustodyStep.HandedOver) { To = play.Id<Agency>("prosecution") });
        play.Try(new KeepCustody(play.Seat("officer"), exhibit, CustodyStep.Opened)).ShouldBe(CustodyRefusals.NotHere);
        play.Do(new KeepCustody(play.Seat("prosecutor"), exhibit, CustodyStep.Received));
        play.Try(new KeepCustody(play.Seat("prosecutor"), exhibit, CustodyStep.Received)).ShouldBe(CustodyRefusals.NothingToConfirm);

        Breaks(play, "prosecutor").ShouldBeEmpty();
        Breaks(play, "officer").ShouldBeEmpty();
        play.Desk<EvidenceDesk>("chief").Find(exhibit)!.Lines.Select(l => l.Step).ShouldBe(
            [CustodyStep.Seized, CustodyStep.Logged, CustodyStep.Sealed, CustodyStep.HandedOver, CustodyStep.Received]);
        play.Desk<EvidenceDesk>("counsellor").Exhibits.ShouldBeEmpty("nobody showed it to her");
        play.ShouldRefold();
    }

    [Fact]
    public void An_agency_without_seats_confirms_by_itself()
    {
        var play = Entered(RaidCase.New());
        play.Do(new KeepCustody(play.Seat("officer"), Held(play, "officer"), CustodyStep.HandedOver) { To = play.Id<Agency>("bench") });
        play.Until("10h");
        play.Desk<EvidenceDesk>("officer").Exhibits[0].Where.Holder.ShouldBe(play.Id<Agency>("bench"));
    }

    [Fact]
    public void What_was_altered_unseen_shows_when_somebody_verifies_the_hash_and_not_before()
    {
        var play = Entered(RaidCase.New());
        var exhibit = Held(play, "officer");
        play.Do(new KeepCustody(play.Seat("officer"), exhibit, CustodyStep.Logged)).Do(new KeepCustody(play.Seat("officer"), exhibit, CustodyStep.Hashed));
        play.Do(new AlterForTest(exhibit));
        Breaks(play, "officer").ShouldBeEmpty();

        play.Do(new KeepCustody(play.Seat("officer"), exhibit, CustodyStep.Verified));

        Breaks(play, "officer").ShouldBe([BreakKind.HashDiffers]);
    }

    [Fact]
    public void An_act_founded_on_what_has_fallen_taints_its_fruit_on_the_agencys_own_desk()
    {
        var play = RaidCase.Begin();
        play.Do(play.Start("chief", "entry", "house")).Until("2h");
        play.Do(new ShareToTest(play.Seat("chief"), play.Id<Fact>("ledger")));
        play.Do(play.AskFor("chief", "entry", "house") with { Cites = [play.Id<Fact>("door_seen"), play.Id<Fact>("girl_called"), play.Id<Fact>("ledger")] }).Until("4h");
        play.Do(play.Start("chief", "entry", "house")).Until("6h");

        var second = play.Desk<EvidenceDesk>("chief").Exhibits[^1];
        LawCheck.OnDesk(play.World.DeskOf(play.Seat("chief")), second).ShouldContain(BreakKind.FoundedOnFallen);
        LawCheck.InTruth(play.World, second).ShouldContain(BreakKind.FoundedOnFallen);
    }

    [Fact]
    public void A_copy_falls_with_its_original_and_whoever_gets_the_copy_gets_the_sheets_it_comes_from()
    {
        var play = RaidCase.Begin();
        play.Do(play.Start("chief", "entry", "house")).Until("2h");
        play.Do(new KeepCustody(play.Seat("chief"), Held(play, "chief"), CustodyStep.Copied) { Note = RaidCase.Words("for the file") });
        var copy = play.Desk<EvidenceDesk>("chief").Exhibits[^1];
        EvidencePart.AdmissibilityOf(play.World, copy).ShouldBe(0);

        play.Do(new KeepCustody(play.Seat("chief"), copy.Handle, CustodyStep.HandedOver) { To = play.Id<Agency>("prosecution") });

        play.Desk<EvidenceDesk>("prosecutor").Exhibits.Count.ShouldBe(2);
        var file = CaseFile.On(play.World.DeskOf(play.Seat("prosecutor")));
        file.Of(file.Exhibits[^1]).Breaks.Select(b => b.Kind).ShouldContain(BreakKind.BadAncestor);
    }

    [Theory, InlineData("weight: 40, is_true: false"), InlineData("weight: 40, decoy: true"), InlineData("weight: 0")]
    public void Whether_a_fact_is_true_or_heavy_never_shows_in_what_a_seat_can_weigh(string otherwise) =>
        Weighed(Cellar(otherwise)).ShouldBe(Weighed(Cellar("weight: 40")));

    private static SmallCase Cellar(string fact) => RaidCase.New().With("cellar", $$"""
        facts: { cellar: { statement: There is a cellar., about: house, {{fact}} } }
        outcomes: { e_cellar: { on: entry, target: house, do: [ { reveal: { fact: cellar, to: actor } }, { exhibit: { fact: cellar } } ] } }
        """);

    private static string Weighed(SmallCase small)
    {
        var play = Entered(small);
        var file = CaseFile.On(play.World.DeskOf(play.Seat("chief")));
        return string.Join(";", file.Exhibits.Select(e => $"{file.Of(e).WeightFor(Relevance.Best(play.Scenario, file, e))} {string.Join(",", file.Of(e).Breaks.Select(b => b.Kind))}"));
    }

    private static PlayedWorld Entered(SmallCase small)
    {
        var play = small.Begin();
        play.Do(play.AskFor("chief", "entry", "house")).Until("1h");
        return play.Do(play.Start("chief", "entry", "house")).Until("2h5m");
    }

    private static Handle Held(PlayedWorld play, string seat) => play.Desk<EvidenceDesk>(seat).Exhibits[0].Handle;

    private static IEnumerable<BreakKind> Breaks(PlayedWorld play, string seat)
    {
        var file = CaseFile.On(play.World.DeskOf(play.Seat(seat)));
        return file.Exhibits.SelectMany(e => file.Of(e).Breaks).Select(b => b.Kind);
    }

    private sealed record AlterForTest(Handle Exhibit) : StaffCommand
    {
        protected override void Run(Cascade cascade) => Exhibits.Alter(cascade, Exhibit, TextRef.None);
    }

    private sealed record ShareToTest(Id<Seat> Seat, Id<Fact> Fact) : SeatCommand(Seat)
    {
        public override Refusal? Check(Desk desk) => null;

        protected override void Run(Cascade cascade) => Knowing.Learn(cascade, Fact, SeatSet.Of(Seat), FactSource.Act);
    }
}
