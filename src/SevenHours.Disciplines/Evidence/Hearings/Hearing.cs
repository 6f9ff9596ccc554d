using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>A hearing as it really stands.</summary>
/// <param name="File">The file.</param>
/// <param name="SubmittedAt">When it came.</param>
/// <param name="Due">When policy rules.</param>
/// <param name="By">The event by which it came.</param>
public sealed record Hearing(HearingFile File, SimTime SubmittedAt, SimTime Due, EventId By)
{
    /// <summary>The ruling, or null while it is open.</summary>
    public HearingRuling? Ruling { get; init; }

    /// <summary>Whether a person at the court took it up: policy leaves it alone.</summary>
    public bool IsTaken { get; init; }
}

/// <summary>A hearing as a desk knows it.</summary>
/// <param name="File">The file.</param>
/// <param name="At">When it was submitted.</param>
public sealed record HearingOnDesk(HearingFile File, SimTime At)
{
    /// <summary>The ruling, or null while it is open.</summary>
    public HearingRuling? Ruling { get; init; }

    /// <summary>Who at the court took it up; none while nobody has.</summary>
    public Id<Seat> TakenBy { get; init; } = Id<Seat>.None;

    /// <summary>When it was ruled on, or never.</summary>
    public SimTime RuledAt { get; init; } = SimTime.Never;

    /// <summary>Who ruled; none for policy.</summary>
    public Id<Seat> RuledBy { get; init; } = Id<Seat>.None;
}

/// <summary>How files are submitted and ruled on.</summary>
public static class Bench
{
    /// <summary>The courts one can submit a file to, one's own country's first.</summary>
    public static IReadOnlyList<Id<Agency>> Courts(Scenario scenario, Id<Agency> from) =>
        [.. scenario.Agencies.Ids.Where(a => scenario.Agencies[a].Profession == "court")
            .OrderBy(a => scenario.Agencies[a].Country == scenario.Agencies[from].Country ? 0 : 1)];

    internal static bool IsHeardByPerson(World world, Id<Agency> court) => court.IsSome && world.Part<RequestsPart>().IsAnsweredByPerson(court);

    internal static void Rule(Cascade cascade, HearingFile file, Id<Seat> seat, HearingRuling ruling, string? by)
    {
        var world = cascade.World;
        cascade.Cause = cascade.Emit(new FileRuled(file.Handle, seat, ruling, by) { To = BothSides(world, file) }, world.Part<EvidencePart>().HearingOf(file.Handle)?.By);
        if (ruling.Outcome == HearingOutcome.Granted)
        {
            var offence = world.Scenario.Table<Offence>()[file.Offence];
            cascade.Do(offence.Granted, new Scene(file.Seat, Id<Subject>.None, file.Handle), cascade.Cause);
        }
    }

    internal static SeatSet BothSides(World world, HearingFile file) =>
        ActRun.Agency(world, file.Seat) | (file.To.IsSome ? world.Scenario.SeatsOf[file.To.Index] : SeatSet.Nobody);
}
