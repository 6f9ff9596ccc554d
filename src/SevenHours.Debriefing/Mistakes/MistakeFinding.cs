using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A suggestion that one of the thirty classic mistakes was made. A person judges it: a rule sees signs, not reasons.</summary>
/// <param name="Mistake">Its number in the practice model, section H, 1 to 30.</param>
/// <param name="At">When, in exercise time.</param>
/// <param name="Agency">The agency it concerns, or none when the record names nobody.</param>
/// <param name="Seat">The seat it concerns, or none.</param>
/// <param name="About">The person or thing it is about, or none.</param>
/// <param name="Events">The events it rests on, the one it is about first; never empty.</param>
public sealed record MistakeFinding(int Mistake, SimTime At, Id<Agency> Agency, Id<Seat> Seat, Id<Subject> About, IReadOnlyList<EventId> Events)
{
    /// <summary>The event it is about. With the number of the mistake it names the suggestion.</summary>
    public EventId Event => Events[0];
}
