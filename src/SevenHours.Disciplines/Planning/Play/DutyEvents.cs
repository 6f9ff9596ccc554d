using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>A task stands otherwise. Its owner and who gave it learn of it, and those who sit at the meeting where it was given.</summary>
/// <param name="Duty">The task.</param>
/// <param name="Seat">Who says so.</param>
/// <param name="State">How it stands.</param>
/// <param name="Note">In words, or none.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record DutySet(Handle Duty, Id<Seat> Seat, DutyState State, TextRef Note, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<PlanningPart>().Duties.Change(Duty, d => Changed(d, world.Now));

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<PlanningDesk>().Duties.Change(Duty, d => Changed(d, at));
    }

    private Duty Changed(Duty duty, SimTime at) => duty with { State = State, Note = Note, SetAt = at };
}

/// <summary>The time of a task passed while it was open. Its owner and who gave it learn of it.</summary>
/// <param name="Duty">The task.</param>
public sealed record DutyOverdue(Handle Duty) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<PlanningPart>().Duties.Change(Duty, d => d with { IsOverdue = true });

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<PlanningDesk>().Duties.Change(Duty, d => d with { IsOverdue = true });
}
