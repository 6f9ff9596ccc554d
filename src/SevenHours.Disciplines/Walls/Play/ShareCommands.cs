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
    protected override void Run(Cascade cascade) => Sharing.Share(
        cascade, Seat, To, Items, Purpose, new SharingTerms(Code) { Restriction = Restriction, Source = Source, Information = Information }, By);
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
