using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>A copy of a device on the wall. Whoever is given it reads it with the marks and translations it had at that moment.</summary>
public sealed class CopyOnWall : WallKind
{
    /// <summary>The name of the kind.</summary>
    public const string KindName = "download";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override bool Has(Desk desk, Handle item)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<DigitalDesk>().Find(item) is not null;
    }

    /// <inheritdoc />
    public override IEnumerable<Handle> Held(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<DigitalDesk>().Copies.Select(copy => copy.Copy.Handle);
    }

    /// <inheritdoc />
    public override void Give(Cascade cascade, Handle item, SeatSet to, Provenance how)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        ArgumentNullException.ThrowIfNull(how);
        var world = cascade.World;
        if (to.IsEmpty || world.DeskOf(how.From).Part<DigitalDesk>().Find(item) is not { } copy)
        {
            return;
        }

        var before = cascade.Cause;
        cascade.Cause = cascade.Emit(
            new CopyGiven(
                copy.Copy, how.From, [.. copy.Marks.Select(m => m.Mark)], [.. copy.Marks.Select(m => m.Seat)],
                [.. copy.Translations.Where(t => t.HasCome).Select(t => t.Contact)])
            {
                To = to,
            },
            world.Part<DigitalPart>().Copy(item)?.By);
        Exhibits.Show(cascade, copy.Copy.Exhibit, to, how.From);
        cascade.Cause = before;
    }
}

/// <summary>A copy was passed on. Who receives it reads what whoever gave it could read.</summary>
/// <param name="Copy">The copy.</param>
/// <param name="From">Who gave it.</param>
/// <param name="Marks">What was marked in it.</param>
/// <param name="Markers">Who made each mark.</param>
/// <param name="Translated">The contacts of which a translation goes with it; -1 for everything.</param>
public sealed record CopyGiven(DeviceCopy Copy, Id<Seat> From, IReadOnlyList<CopyMark> Marks, IReadOnlyList<Id<Seat>> Markers, IReadOnlyList<int> Translated) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<DigitalDesk>().Give(new CopyOnDesk(Copy, at)
        {
            From = From,
            Marks = [.. Marks.Zip(Markers, (mark, seat) => new MarkOnDesk(seat, mark, at))],
            Translations = [.. Translated.Select(contact => new TranslationOnDesk(contact, 0, at, at, true))],
        });
    }
}
