using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>Finds what is wrong with the legal basis on which an exhibit was taken.</summary>
public static class LawCheck
{
    /// <summary>What a basis lacks, as its papers say.</summary>
    public static IEnumerable<BreakKind> Of(LegalBasis basis, bool isBeyondScope)
    {
        ArgumentNullException.ThrowIfNull(basis);
        if (!basis.IsInMandate)
        {
            yield return BreakKind.OutsideMandate;
        }

        switch (basis.Kind)
        {
            case BasisKind.None:
                yield return BreakKind.NoBasis;
                break;
            case BasisKind.Unvalidated:
                yield return BreakKind.NotValidated;
                break;
            case BasisKind.Urgent:
                yield return BreakKind.AwaitsValidation;
                break;
            case BasisKind.Order or BasisKind.Consent when basis.IsOverrun:
                yield return BreakKind.AfterExpiry;
                break;
        }

        if (isBeyondScope)
        {
            yield return BreakKind.OutsideScope;
        }

        if (!basis.IsNecessityNoted && basis.Kind is BasisKind.Order or BasisKind.Urgent)
        {
            yield return BreakKind.NoNecessityNote;
        }
    }

    /// <summary>What an agency finds in its own papers: it cannot know what a court will make of the rest.</summary>
    public static IReadOnlyList<BreakKind> OnDesk(Desk desk, Exhibit exhibit)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(exhibit);
        var basis = BasisReading.Of(desk, exhibit);
        var kinds = Of(basis, exhibit.Item.IsBeyondScope).ToList();
        if (IsFoundedOnFallen(desk, exhibit.Act, []))
        {
            kinds.Add(BreakKind.FoundedOnFallen);
        }

        return kinds;
    }

    /// <summary>What the court finds: the papers, and how the act really stands before the law.</summary>
    public static IReadOnlyList<BreakKind> InTruth(World world, Exhibit exhibit)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(exhibit);
        var act = world.Part<ActionsPart>().Find(exhibit.Act);
        var basis = act is null ? exhibit.Item.Basis : BasisReading.Of(world.DeskOf(act.Plan.Seat), exhibit);
        var kinds = Of(basis, exhibit.Item.IsBeyondScope).ToList();
        if (world.Part<ActionsPart>().CapOf(exhibit.Act) is var most and < Lawfulness.Full)
        {
            kinds.Add(most == 0 ? BreakKind.ForeignHand : BreakKind.ForeignPresence);
        }

        var share = act is null ? Lawfulness.Full : world.Part<ActionsPart>().AdmissibilityOf(act.Plan.Handle);
        if (share < kinds.Select(k => BreakCost.Of(k).LeavesLawful).DefaultIfEmpty(Lawfulness.Full).Min())
        {
            kinds.Add(BreakKind.FoundedOnFallen);
        }

        return kinds;
    }

    /// <summary>Whether an act, or its order, cites a fact of which every exhibit on this desk has fallen.</summary>
    private static bool IsFoundedOnFallen(Desk desk, Handle handle, HashSet<Handle> seen)
    {
        if (!seen.Add(handle) || desk.Part<ActionsDesk>().Find(handle) is not { } act)
        {
            return false;
        }

        var order = desk.Part<RequestsDesk>().OrdersHeld.FirstOrDefault(o => o.Handle == act.ReliesOn);
        return act.Plan.Cites.Concat(order?.Cites ?? []).Distinct().Any(fact => HasFallen(desk, fact, handle, seen));
    }

    private static bool HasFallen(Desk desk, Id<Fact> fact, Handle citing, HashSet<Handle> seen)
    {
        var proofs = desk.Part<EvidenceDesk>().Exhibits.Where(e => e.Proves(fact) && e.Act != citing).ToList();
        return proofs.Count > 0 && proofs.TrueForAll(e =>
            e.IsSpoiled
            || Of(BasisReading.Of(desk, e), e.Item.IsBeyondScope).Any(k => BreakCost.Of(k).LeavesLawful == 0)
            || IsFoundedOnFallen(desk, e.Act, seen));
    }
}
