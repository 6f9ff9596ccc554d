using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>Share things with other seats, under a handling code and graded. The receivers get a message and the things.</summary>
/// <param name="Seat">Who.</param>
/// <param name="To">With whom; an agency is meant by all its seats.</param>
/// <param name="Items">What; the desk must have it.</param>
/// <param name="Purpose">What for.</param>
public sealed record ShareItems(Id<Seat> Seat, SeatSet To, IReadOnlyList<WallItem> Items, TextRef Purpose) : SeatCommand(Seat)
{
    /// <summary>What the receivers may do with it. A thing of another's keeps that one's code where it is stricter.</summary>
    public HandlingCode Code { get; init; }

    /// <summary>Restrictions in words, for <see cref="HandlingCode.H3"/>.</summary>
    public TextRef Restriction { get; init; }

    /// <summary>How reliable the source is.</summary>
    public SourceGrade Source { get; init; } = SourceGrade.X;

    /// <summary>How sure the information is.</summary>
    public InformationGrade Information { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        Items.Count == 0 ? WallRefusals.NothingToShare
        : !Items.All(item => WallKinds.Has(desk, item)) ? WallRefusals.NotHad
        : !Purpose.IsSome ? WallRefusals.NoPurpose
        : Code == HandlingCode.H3 && !Restriction.IsSome ? WallRefusals.NoRestriction
        : Checks.Sharing(desk, To, []);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var desk = world.DeskOf(Seat).Part<WallDesk>();
        var receivers = To - SeatSet.Of(Seat);
        var colleagues = Pinning.Colleagues(world, Seat);
        IReadOnlyList<SharedItem> shared = [.. Items.Distinct().Select(item => Marked(desk, item))];
        IReadOnlyList<Breach> breaches =
        [
            .. shared.Where(item => !desk.May(world.Scenario, item.Item, ItemUse.Share, receivers - colleagues))
                .Select(item => new Breach(Seat, item.Item, item.Originator, desk.ControlOf(item.Item)!.Code, ItemUse.Share, receivers - colleagues)),
        ];
        var message = Knowing.Send(cascade, Seat, To, Purpose, [], By);
        var share = new Share(world.Part<WallPart>().NextShare(world, Seat), Seat, receivers, Purpose, shared, world.Now)
        {
            Code = Code, Restriction = Restriction, Message = message,
        };
        cascade.Cause = cascade.Emit(new WallShared(share, By) { To = colleagues });
        cascade.Emit(new WallReceived(share) { To = receivers });
        foreach (var item in shared)
        {
            Pinning.Give(cascade, item.Item, receivers, new Provenance(Seat, item.Code, item.Source, item.Information) { Via = message });
        }

        foreach (var breach in breaches)
        {
            cascade.Emit(new HandlingBreached(breach, share.Handle) { To = colleagues });
        }
    }

    private SharedItem Marked(WallDesk desk, WallItem item) => desk.ControlOf(item) is { } control
        ? new SharedItem(item, control.Originator, HandlingCodes.Stricter(Code, control.Code), Source, Information)
        : new SharedItem(item, Seat, Code, Source, Information);
}

/// <summary>Correct what one's agency shared, or take it back. What the receivers read they still know.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Share">Which share.</param>
/// <param name="Kind">Correct or take back.</param>
/// <param name="Says">What is not so, or why it is not to be used.</param>
public sealed record ReviseShare(Id<Seat> Seat, Handle Share, ShareNoticeKind Kind, TextRef Says) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        desk.Part<WallDesk>().SentBy(Share) is not { } share ? WallRefusals.NotYourShare
        : share.IsWithdrawn ? WallRefusals.WithdrawnAlready
        : !Says.IsSome ? WallRefusals.NothingSaid
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var share = world.DeskOf(Seat).Part<WallDesk>().SentBy(Share)!;
        cascade.Emit(new ShareRevised(Share, Seat, Kind, Says, By) { To = Pinning.Colleagues(world, Seat) | share.Receivers });
    }
}
