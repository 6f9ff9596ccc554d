using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>A file was put before a court. Both sides learn of it.</summary>
/// <param name="File">The file.</param>
/// <param name="Due">When policy rules, unless a person sits there. Taken out for seats.</param>
public sealed record FileSubmitted(HearingFile File, SimTime Due) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new FileSubmitted(File, SimTime.Never);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<EvidencePart>().Submit(world, File, Due);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<EvidenceDesk>().Submit(File, notice.At);
}

/// <summary>A person at the court took a file up: policy leaves it alone. Both sides learn of it.</summary>
/// <param name="File">The file.</param>
/// <param name="Seat">Who took it up.</param>
/// <param name="By">The person at the seat, or null.</param>
public sealed record FileTaken(Handle File, Id<Seat> Seat, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<EvidencePart>().Take(File);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<EvidenceDesk>().Take(this);
}

/// <summary>A court ruled on a file. Both sides learn of it.</summary>
/// <param name="File">The file.</param>
/// <param name="Seat">Who ruled; none for policy.</param>
/// <param name="Ruling">The ruling.</param>
/// <param name="By">The person at the seat, or null.</param>
public sealed record FileRuled(Handle File, Id<Seat> Seat, HearingRuling Ruling, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<EvidencePart>().Rule(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<EvidenceDesk>().Rule(this, notice.At);
}

/// <summary>The time has come for policy to rule on a file. The tag is its place.</summary>
internal sealed class HearingWake : Wake
{
    public static readonly HearingWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var hearing = world.Part<EvidencePart>().Hearings[tag];
        if (hearing.Ruling is null && hearing.Due == world.Now && !hearing.IsTaken && !Bench.IsHeardByPerson(world, hearing.File.To)
            && !world.IsFrozen(hearing.File.Seat) && !world.HasEnded)
        {
            cascade.Cause = hearing.By;
            Bench.Rule(cascade, hearing.File, Id<Seat>.None, BenchPolicy.Judge(world, hearing.File), null);
        }
    }
}
