using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>Saved pages as something that stands on a wall and is shared: the copy goes with its custody, what it taught does not.</summary>
public sealed class CaptureOnWall : WallKind
{
    /// <summary>The name of the kind.</summary>
    public const string KindName = "capture";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override bool Has(Desk desk, Handle item)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<OnlineDesk>().Capture(item) is not null;
    }

    /// <inheritdoc />
    public override IEnumerable<Handle> Held(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<OnlineDesk>().Captures.Select(capture => capture.Handle);
    }

    /// <inheritdoc />
    public override void Give(Cascade cascade, Handle item, SeatSet to, Provenance how)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        ArgumentNullException.ThrowIfNull(how);
        var world = cascade.World;
        var receivers = SeatSet.Of(to.ToList().Where(seat => world.DeskOf(seat).Part<OnlineDesk>().Capture(item) is null));
        if (world.DeskOf(how.From).Part<OnlineDesk>().Capture(item) is { } capture && !receivers.IsEmpty)
        {
            cascade.Emit(new CaptureGiven(item, how.From, capture.Seat, capture.Page, capture.Look, capture.As, capture.IsHashed, capture.At) { To = receivers });
            Exhibits.Show(cascade, item, receivers, how.From);
        }
    }
}

/// <summary>A saved page was given to seats of another agency. They learn of it as the giver knows it.</summary>
/// <param name="Capture">Its name.</param>
/// <param name="From">Who gave it.</param>
/// <param name="Seat">Who saved it.</param>
/// <param name="Page">The address.</param>
/// <param name="Look">How the page stood.</param>
/// <param name="As">With which account it was saved.</param>
/// <param name="IsHashed">Whether it was hashed then.</param>
/// <param name="At">When it was saved.</param>
public sealed record CaptureGiven(
    Handle Capture, Id<Seat> From, Id<Seat> Seat, string Page, PageLook Look, WebAccount As, bool IsHashed, SimTime At) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<OnlineDesk>().Add(new CaptureOnDesk(Capture, Seat, Page, Look, As, IsHashed, At));
}
