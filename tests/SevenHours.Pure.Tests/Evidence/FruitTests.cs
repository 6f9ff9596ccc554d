using SevenHours.Debriefing;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Pure.Tests.Debriefing;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Evidence;

/// <summary>What is made from an exhibit is worth no more than that exhibit, in the measure as before the court.</summary>
public sealed class FruitTests
{
    [Theory, InlineData(true, 0), InlineData(false, 100)]
    public void What_is_made_from_a_fallen_exhibit_counts_as_nothing_in_the_measure(bool isFruit, int expected)
    {
        var (play, ratio) = Played((p, ledger) => p.Do(new MakeForTest(p.Seat("counsellor"), isFruit ? [ledger] : [], p.Id<Fact>("diary"))));
        EvidencePart.AdmissibilityOf(play.World, play.World.Part<EvidencePart>().Exhibits[^1]).ShouldBe(10 * expected);
        var row = ratio.Details.Single(d => d.About == "diary");
        row.Value.ShouldBe(expected);
        row.Evidence.Count.ShouldBe(isFruit ? 2 : 1, "what made it fall is cited with it");
    }

    [Fact]
    public void A_source_of_its_own_for_all_that_the_fallen_one_proves_lifts_the_fruit()
    {
        var (_, ratio) = Played((play, ledger) => play
            .Do(new MakeForTest(play.Seat("counsellor"), [ledger], play.Id<Fact>("diary")))
            .Do(new MakeForTest(play.Seat("counsellor"), [], play.Id<Fact>("ledger"))));
        ratio.Details.Single(d => d.About == "diary").Value.ShouldBe(100);
    }

    /// <summary>An entry without leave takes the ledger; the ratio at the end.</summary>
    private static (PlayedWorld Play, MeasureResult Ratio) Played(Action<PlayedWorld, Handle> then)
    {
        var small = RaidCase.New();
        var play = small.Begin();
        play.Do(play.Start("chief", "entry", "house")).Until("1h");
        then(play, play.Desk<EvidenceDesk>("chief").Exhibits[0].Handle);
        return (play, new History(play.Scenario, DebriefFrame.Compile(small.Compile()), play.Events).Measure("admissible_ratio"));
    }

    private sealed record MakeForTest(Id<Seat> Seat, IReadOnlyList<Handle> From, Id<Fact> Proves) : SeatCommand(Seat)
    {
        public override Refusal? Check(Desk desk) => null;

        protected override void Run(Cascade cascade) =>
            Exhibits.Derive(cascade, Seat, From, new NewExhibit(ExhibitKind.Object, TextRef.None) { Facts = [Proves] });
    }
}
