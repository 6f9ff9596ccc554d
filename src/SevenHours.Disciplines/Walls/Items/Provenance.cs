using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>From whom something is, how sure it is, and what may be done with it.</summary>
/// <param name="From">The seat that gives it.</param>
/// <param name="Code">What the receiver may do with it.</param>
/// <param name="Source">How reliable its source is.</param>
/// <param name="Information">How sure the information is.</param>
public sealed record Provenance(Id<Seat> From, HandlingCode Code, SourceGrade Source, InformationGrade Information)
{
    /// <summary>The share or pin by which it is given; what it brings names it as its way.</summary>
    public Handle Via { get; init; }
}
