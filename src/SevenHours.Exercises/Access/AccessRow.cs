using System.Collections.Immutable;

namespace SevenHours.Exercises;

/// <summary>Who has one permission.</summary>
/// <param name="Permission">What may be done.</param>
/// <param name="Server">The roles on the server that have it everywhere.</param>
/// <param name="Roles">The roles in an exercise that have it there, once they are in.</param>
/// <param name="IsAudited">Whether each use is written into the audit log: acts of staff over others.</param>
public sealed record AccessRow(Permission Permission, ServerRoles Server, ImmutableHashSet<Role> Roles, bool IsAudited)
{
    /// <summary>Whether also those have it who wait to be let in, or went of their own accord and may come back.</summary>
    public bool AlsoOutside { get; init; }

    /// <summary>Whether also looking is written into the audit log, because of what is seen; otherwise only doing is.</summary>
    public bool AuditsReading { get; init; }

    /// <summary>What an account must be in a programme to have it there; empty for what belongs to no programme.</summary>
    public ImmutableHashSet<ProgrammeRole> Programme { get; init; } = [];

    /// <summary>Whether those have it who are trained in a programme and came by their own link.</summary>
    public bool ForLearners { get; init; }
}
