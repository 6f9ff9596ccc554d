using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>Something was written into a plan. Those whose plan it is learn of it.</summary>
/// <param name="Agency">Whose plan; none for the joint plan of a meeting.</param>
/// <param name="Meeting">The meeting whose joint plan it is; none for an agency's own.</param>
/// <param name="Seat">Who wrote.</param>
/// <param name="Entry">The entry as it stands now.</param>
/// <param name="By">The person who wrote, or null. Taken out of joint plans for seats.</param>
public sealed record PlanChanged(Id<Agency> Agency, Handle Meeting, Id<Seat> Seat, PlanEntry Entry, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = Meeting.IsSome ? null : By };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var part = world.Part<PlanningPart>();
        part.Plans.Write(this, new PlanVersion(world.Now, Seat, By, Entry));
        if (Entry.Duty.IsSome)
        {
            part.Put(world, DutyOf(part.Duties, world.Now));
        }
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var part = desk.Part<PlanningDesk>();
        part.Plans.Write(this, new PlanVersion(notice.At, Seat, By, Entry));
        if (Entry.Duty.IsSome)
        {
            part.Duties.Put(DutyOf(part.Duties, notice.At));
        }
    }

    private Duty DutyOf(DutyBook duties, SimTime now)
    {
        var known = duties.Find(Entry.Duty) ?? new Duty(Entry.Duty, Entry.Owner, Seat, Entry.What, now, Entry.Due, Meeting) { Entry = Entry.Number };
        return known with
        {
            Owner = Entry.Owner, What = Entry.What, Due = Entry.Due, State = Entry.Progress,
            SetAt = known.State == Entry.Progress ? known.SetAt : now, IsOverdue = known.IsOverdue && Entry.Due <= now,
        };
    }
}

/// <summary>Who came to a meeting for the first time sees its joint plan.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Entries">The entries as they stand.</param>
/// <param name="Versions">What was written so far, without the persons.</param>
public sealed record PlanShown(Handle Meeting, IReadOnlyList<PlanEntry> Entries, IReadOnlyList<PlanVersion> Versions) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<PlanningDesk>().Plans.Put(new Plan(Id<Agency>.None, Meeting) { Entries = Entries, Versions = Versions });
}

/// <summary>A plan was handed over: as it stood, to others, with the facts it cites in the message. The receivers learn of it.</summary>
/// <param name="From">Who handed it over.</param>
/// <param name="Message">The message it went with.</param>
/// <param name="Agency">Whose plan it is; none for a joint plan.</param>
/// <param name="Meeting">The meeting whose joint plan it is, or none. Taken out for seats.</param>
/// <param name="Entries">The entries. Facts and acts are taken out for seats.</param>
public sealed record PlanHanded(Id<Seat> From, Handle Message, Id<Agency> Agency, Handle Meeting, IReadOnlyList<PlanEntry> Entries) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with
    {
        To = SeatSet.Nobody,
        Meeting = Handle.None,
        Entries = [.. Entries.Select(e => e with { For = [], Against = [], Acts = [], Duty = Handle.None })],
    };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<PlanningDesk>().Receive(this, notice);
}
