using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>Members of an agency from abroad at an act here, or an agency that acts in another country by itself: as it really is, or as one desk knows it.</summary>
/// <param name="Act">The act.</param>
/// <param name="Seat">Who acts.</param>
/// <param name="Agency">The agency from abroad; the actor's own where it acts abroad by itself.</param>
/// <param name="AsksQuestions">Whether it puts questions itself.</param>
/// <param name="Flaws">What the law of the place lacks for it; taken out for seats.</param>
/// <param name="At">When.</param>
public sealed record Presence(Handle Act, Id<Seat> Seat, Id<Agency> Agency, bool AsksQuestions, IReadOnlyList<PresenceFlaw> Flaws, SimTime At)
{
    /// <summary>What an act with flaws is worth in court at most, per mille: presence alone halves it, questions put without leave take it all.</summary>
    public int Worth => Flaws.Count == 0 ? 1000 : AsksQuestions || Flaws.Contains(PresenceFlaw.Alone) ? 0 : 500;
}

/// <summary>What may be lacking for officers from abroad to be at an act.</summary>
public enum PresenceFlaw
{
    /// <summary>No joint team in force joins the two agencies.</summary>
    NoTeam,

    /// <summary>Its agreement does not let members be present in the other country, or the law of the place does not.</summary>
    NoPresence,

    /// <summary>Its agreement does not let that agency put questions.</summary>
    NoQuestions,

    /// <summary>The act may only be led by an authority of the country itself.</summary>
    Alone,
}
