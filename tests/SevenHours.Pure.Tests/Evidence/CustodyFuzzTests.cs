using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Evidence;

/// <summary>The engine finds every break that was put into a history, and none in a clean one.</summary>
public sealed class CustodyFuzzTests
{
    /// <summary>What an act was founded on, and who from abroad was at it, stands in no sheet; <see cref="ChainTests"/> and the tests of presence play it.</summary>
    private static readonly BreakKind[] NotOnASheet = [BreakKind.FoundedOnFallen, BreakKind.ForeignPresence, BreakKind.ForeignHand];

    public static TheoryData<BreakKind> Kinds => [.. Enum.GetValues<BreakKind>().Except(NotOnASheet)];

    [Fact]
    public void A_clean_history_has_no_break() => Seeds.ForAll(400, seeds =>
    {
        var clean = CustodyStory.Clean(seeds);
        Found([clean], CustodyStory.After(clean, seeds)).ShouldBeEmpty();
    });

    [Theory, MemberData(nameof(Kinds))]
    public void An_injected_break_is_found_and_nothing_else_is_claimed(BreakKind kind) => Seeds.ForAll(120, seeds =>
    {
        var (file, now) = Injection.Of(kind, seeds);
        Found(file, now).Distinct().ShouldBe([kind]);
    });

    [Fact]
    public void Two_breaks_at_once_are_both_found() => Seeds.ForAll(300, seeds =>
    {
        BreakKind[] law = [BreakKind.OutsideMandate, BreakKind.NoBasis, BreakKind.NotValidated, BreakKind.AfterExpiry, BreakKind.NoNecessityNote];
        BreakKind[] custody =
        [
            BreakKind.Spoiled, BreakKind.HashDiffers, BreakKind.Gap, BreakKind.NotReceived, BreakKind.WorkedUnreceived, BreakKind.Unsealed,
            BreakKind.OpenedUnlogged, BreakKind.WorkedUnhashed, BreakKind.Unlogged, BreakKind.LoggedLate, BreakKind.PrivilegedKept,
        ];
        var (first, second) = (seeds.Pick(law), seeds.Pick(custody));
        var (file, now) = Injection.Of(second, seeds);
        var basis = Injection.Of(first, new Seeds(seeds.Next())).File[^1].Item.Basis;
        Found([file[^1] with { Item = file[^1].Item with { Basis = basis } }], now).Distinct().ShouldBe([first, second], ignoreOrder: true);
    });

    [Fact]
    public void A_break_names_when_and_whose_hands_and_is_told_in_the_order_it_came_about() => Seeds.ForAll(100, seeds =>
    {
        var (file, now) = Injection.Of(BreakKind.Unsealed, seeds);
        var found = CaseFile.OfSheets(file, now).Of(file[^1]).Breaks.ShouldHaveSingleItem();
        var line = file[^1].Lines.Last(l => l.Step == CustodyStep.HandedOver);
        (found.At, found.Seat, found.Exhibit).ShouldBe((line.At, line.Seat, file[^1].Handle));
    });

    [Fact]
    public void What_is_derived_is_never_better_than_its_worst_ancestor_unless_a_source_of_its_own_stands_in() => Seeds.ForAll(300, seeds =>
    {
        var file = RandomFile(seeds, facts: 6);
        var weighed = CaseFile.OfSheets(file, new SimTime(10_000_000));
        foreach (var exhibit in file)
        {
            foreach (var ancestor in exhibit.Item.Parents.Select(p => file.First(e => e.Handle == p)))
            {
                var standIns = file.Where(e => ancestor.Item.Facts.Count > 0 && ancestor.Item.Facts.All(e.Proves) && !SharesRoot(file, e, ancestor)).ToList();
                var best = standIns.Select(e => weighed.Of(e)).Append(weighed.Of(ancestor)).ToList();
                weighed.Of(exhibit).Lawful.ShouldBeLessThanOrEqualTo(best.Max(a => a.Lawful));
                weighed.Of(exhibit).Integrity.ShouldBeLessThanOrEqualTo(best.Max(a => a.Integrity));
            }
        }
    });

    [Fact]
    public void Weight_never_falls_when_a_factor_rises_and_never_leaves_its_bounds() => Seeds.ForAll(2000, seeds =>
    {
        int[] factors = [seeds.Below(101), seeds.Below(101), seeds.Below(101), seeds.Below(101)];
        var before = Weight.Of(factors[0], factors[1], factors[2], factors[3]);
        before.ShouldBeInRange(0, factors.Min());
        var raised = seeds.Below(4);
        factors[raised] = Math.Min(100, factors[raised] + 1 + seeds.Below(30));
        Weight.Of(factors[0], factors[1], factors[2], factors[3]).ShouldBeGreaterThanOrEqualTo(before);
    });

    [Fact]
    public void One_more_break_never_makes_an_exhibit_weigh_more() => Seeds.ForAll(200, seeds =>
    {
        var kind = seeds.Pick(Enum.GetValues<BreakKind>().Except([.. NotOnASheet, BreakKind.UnswornTranslation, BreakKind.BadAncestor, BreakKind.AncestorUnseen]).ToList());
        var (file, now) = Injection.Of(kind, seeds);
        var broken = CaseFile.OfSheets(file, now).Of(file[^1]);
        broken.WeightFor(100).ShouldBeLessThanOrEqualTo(60, "a clean exhibit on its own weighs this much");
        (broken.Lawful < 1000 || broken.Integrity < 100 || kind == BreakKind.AwaitsValidation).ShouldBeTrue(kind.ToString());
    });

    private static IReadOnlyList<BreakKind> Found(IReadOnlyList<Exhibit> file, SimTime now) => [.. CaseFile.OfSheets(file, now).Of(file[^1]).Breaks.Select(b => b.Kind)];

    private static bool SharesRoot(IReadOnlyList<Exhibit> file, Exhibit one, Exhibit other) => Roots(file, one).Intersect(Roots(file, other)).Any();

    private static IEnumerable<Handle> Roots(IReadOnlyList<Exhibit> file, Exhibit exhibit) =>
        exhibit.Item.Parents.Count == 0 ? [exhibit.Handle] : exhibit.Item.Parents.SelectMany(p => Roots(file, file.First(e => e.Handle == p)));

    private static IReadOnlyList<Exhibit> RandomFile(Seeds seeds, int facts)
    {
        var file = new List<Exhibit>();
        for (var name = 1ul; name <= 12; name++)
        {
            var exhibit = CustodyStory.Clean(seeds, name: name);
            var kinds = Enum.GetValues<BasisKind>();
            file.Add(exhibit with
            {
                Item = exhibit.Item with
                {
                    Parents = file.Count == 0 ? [] : [.. file.Where(_ => seeds.Below(5) == 0).Select(e => e.Handle)],
                    Basis = new LegalBasis { Kind = seeds.Pick(kinds), IsNecessityNoted = seeds.Below(3) > 0 },
                    Facts = [.. Enumerable.Range(0, facts).Where(_ => seeds.Below(4) == 0).Select(f => new Id<Fact>(f))],
                },
                IsSpoiled = seeds.Below(6) == 0,
            });
        }

        return file;
    }
}
