using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>A meeting was called as a coordination meeting. Whoever is invited sees what is to be decided.</summary>
/// <param name="Coordination">The issues and who interprets.</param>
public sealed record CoordinationCalled(Coordination Coordination) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CooperationPart>().Coordinations.Put(Coordination);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CooperationDesk>().Coordinations.Put(Coordination);
}

/// <summary>Somebody in the room wrote what was decided on an issue. Confirmations of what stood there before fall. Those present see it.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Entry">The decision.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record IssueDecided(Handle Meeting, MinuteEntry Entry, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CooperationPart>().Coordinations.Change(Meeting, With);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CooperationDesk>().Coordinations.Change(Meeting, With);

    private Coordination With(Coordination table) => table with
    {
        Minutes = [.. table.Minutes.Where(entry => entry.Issue != Entry.Issue).Append(Entry).OrderBy(entry => entry.Issue)], Confirmations = [], Version = table.Version + 1,
    };
}

/// <summary>Things were put on the table under a code. Those present see that; they have the things by events of their own.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Seat">Who.</param>
/// <param name="Items">What.</param>
/// <param name="Code">Under which code.</param>
/// <param name="Share">The act of sharing that brought them.</param>
public sealed record TabledUnderCode(Handle Meeting, Id<Seat> Seat, IReadOnlyList<WallItem> Items, HandlingCode Code, Handle Share) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CooperationDesk>().Add(this, notice.At);
}

/// <summary>Somebody came in late, or was there when the minutes changed: this is how they stand.</summary>
/// <param name="Coordination">The minutes as they stand.</param>
public sealed record CoordinationShown(Coordination Coordination) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CooperationDesk>().Coordinations.Put(Coordination);
}

/// <summary>A country confirmed the minutes. Whoever was at the table sees it.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Confirmation">The confirmation.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record MinutesConfirmed(Handle Meeting, MinuteConfirmation Confirmation, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CooperationPart>().Coordinations.Change(Meeting, With);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CooperationDesk>().Coordinations.Change(Meeting, With);

    private Coordination With(Coordination table) => table with { Confirmations = [.. table.Confirmations, Confirmation] };
}

/// <summary>All countries at the table have confirmed: all seats of the agencies that were there know what was decided, the day of action among it.</summary>
/// <param name="Coordination">The minutes as they are settled.</param>
public sealed record MinutesSettled(Coordination Coordination) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CooperationPart>().Coordinations.Put(Coordination);
        world.Touch(CooperationPart.CoordinationKey);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CooperationDesk>().Coordinations.Put(Coordination);
}
