using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>Agencies received a mixed group. It names the group alone: what anybody sees of its people follows from the scenario.</summary>
/// <param name="Group">Which.</param>
/// <param name="LeavesAt">When its people move on; never when they stay.</param>
public sealed record GroupOpened(Id<ScreenedGroup> Group, SimTime LeavesAt) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<IdentificationPart>().Receive(world, Group, To, LeavesAt);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var book = desk.Part<IdentificationDesk>().Book(Group);
        (book.OpenedAt, book.LeavesAt) = (notice.At, LeavesAt);
    }
}

/// <summary>The people of a group moved on: whoever was not screened is not screened any more.</summary>
/// <param name="Group">Which.</param>
public sealed record GroupLeft(Id<ScreenedGroup> Group) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<IdentificationDesk>().Book(Group).HasLeft = true;
}

/// <summary>Somebody takes a person on, or lets go. The agency learns of it, so that nobody screens twice.</summary>
/// <param name="Who">The person.</param>
/// <param name="Seat">Who.</param>
/// <param name="IsOn">Whether it is taking on.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record PersonClaimed(GroupMember Who, Id<Seat> Seat, bool IsOn, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<IdentificationDesk>().Book(Who.Group).Change(Who.Number, sheet => sheet with { Claimed = IsOn ? Seat : Id<Seat>.None });
}

/// <summary>A screening began, or stands in the queue of whoever leads it. The agency learns of it.</summary>
/// <param name="Who">The person.</param>
/// <param name="Seat">Who leads it.</param>
/// <param name="Setting">How.</param>
/// <param name="From">From when.</param>
/// <param name="Until">Until when.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record TalkBegan(GroupMember Who, Id<Seat> Seat, ScreeningSetting Setting, SimTime From, SimTime Until, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<IdentificationPart>().Begin(world, Who, Seat, Setting, Until);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<IdentificationDesk>().Book(Who.Group).Change(Who.Number, sheet => sheet with
    {
        Claimed = Seat, Talks = [.. sheet.Talks, new TalkOnSheet(Seat, Setting, From, Until, false)],
    });
}

/// <summary>An observation: what a person showed in a screening. The agency learns of it.</summary>
/// <param name="Who">The person.</param>
/// <param name="Seat">Who led the talk.</param>
/// <param name="Signs">What came to light that the agency had not seen before, by name.</param>
public sealed record PersonShowed(GroupMember Who, Id<Seat> Seat, IReadOnlyList<string> Signs) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<IdentificationDesk>().Book(Who.Group).Change(Who.Number, sheet => sheet with
    {
        Talks = [.. sheet.Talks.Select(talk => talk.Seat == Seat ? talk with { IsOver = true } : talk)],
        Shown = [.. sheet.Shown.Concat(Signs).Distinct()],
    });
}

/// <summary>Indicators were ticked on a sheet, or taken off it. The agency learns of it.</summary>
/// <param name="Who">The person.</param>
/// <param name="Seat">Who ticked.</param>
/// <param name="Ticks">What.</param>
/// <param name="IsOn">Whether they were ticked; else they were taken off.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record IndicatorTicked(GroupMember Who, Id<Seat> Seat, IReadOnlyList<Tick> Ticks, bool IsOn, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<IdentificationDesk>().Book(Who.Group).Change(Who.Number, sheet => sheet with
    {
        Ticks = [.. sheet.Ticks.Where(tick => !Ticks.Any(one => one.Indicator == tick.Indicator)), .. IsOn ? Ticks : []],
    });
}

/// <summary>A screening was concluded. The agency learns of it; what it is worth is for the debrief.</summary>
/// <param name="Who">The person.</param>
/// <param name="Seat">Who concluded.</param>
/// <param name="Conclusion">What it came to.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record ScreeningConcluded(GroupMember Who, Id<Seat> Seat, Conclusion Conclusion, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<IdentificationPart>().Change(world, Who, state => state with { IsConcluded = true });

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<IdentificationDesk>().Book(Who.Group).Change(Who.Number, sheet => sheet with { Conclusion = Conclusion });
}
