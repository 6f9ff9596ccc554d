using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>Under what things are shared.</summary>
/// <param name="Code">What the receivers may do with them. A thing of another's keeps that one's code where it is stricter.</param>
internal sealed record SharingTerms(HandlingCode Code)
{
    /// <summary>Restrictions in words, for <see cref="HandlingCode.H3"/>.</summary>
    public TextRef Restriction { get; init; }

    /// <summary>How reliable the source is.</summary>
    public SourceGrade Source { get; init; } = SourceGrade.X;

    /// <summary>How sure the information is.</summary>
    public InformationGrade Information { get; init; }

    /// <summary>Originators who agreed beforehand that their codes do not hold here.</summary>
    public SeatSet Lifts { get; init; }
}

/// <summary>Shares things, whatever the way: the receivers get a message and the things; what goes on against a code is a breach.</summary>
internal static class Sharing
{
    /// <returns>The name of the act of sharing.</returns>
    public static Handle Share(Cascade cascade, Id<Seat> seat, SeatSet to, IReadOnlyList<WallItem> items, TextRef purpose, SharingTerms terms, string? by)
    {
        var world = cascade.World;
        var desk = world.DeskOf(seat).Part<WallDesk>();
        var receivers = to - SeatSet.Of(seat);
        var colleagues = Pinning.Colleagues(world, seat);
        IReadOnlyList<SharedItem> shared = [.. items.Distinct().Select(item => Marked(desk, seat, item, terms))];
        IReadOnlyList<Breach> breaches =
        [
            .. shared.Where(item => !terms.Lifts.Has(item.Originator) && !desk.May(world.Scenario, item.Item, ItemUse.Share, receivers - colleagues))
                .Select(item => new Breach(seat, item.Item, item.Originator, desk.ControlOf(item.Item)!.Code, ItemUse.Share, receivers - colleagues)),
        ];
        var message = Knowing.Send(cascade, seat, to, purpose, [], by);
        var share = new Share(world.Part<WallPart>().NextShare(world, seat), seat, receivers, purpose, shared, world.Now)
        {
            Code = terms.Code, Restriction = terms.Restriction, Message = message,
        };
        cascade.Cause = cascade.Emit(new WallShared(share, by) { To = colleagues });
        cascade.Emit(new WallReceived(share) { To = receivers });
        foreach (var item in shared)
        {
            Pinning.Give(cascade, item.Item, receivers, new Provenance(seat, item.Code, item.Source, item.Information) { Via = message });
        }

        foreach (var breach in breaches)
        {
            cascade.Emit(new HandlingBreached(breach, share.Handle) { To = colleagues });
        }

        return share.Handle;
    }

    private static SharedItem Marked(WallDesk desk, Id<Seat> seat, WallItem item, SharingTerms terms) => desk.ControlOf(item) switch
    {
        null => new SharedItem(item, seat, terms.Code, terms.Source, terms.Information),
        var control when terms.Lifts.Has(control.Originator) => new SharedItem(item, control.Originator, terms.Code, terms.Source, terms.Information),
        var control => new SharedItem(item, control.Originator, HandlingCodes.Stricter(terms.Code, control.Code), terms.Source, terms.Information),
    };
}
