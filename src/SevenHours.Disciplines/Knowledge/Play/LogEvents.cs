using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>An entry in the staff log: by an effect of the scenario or by staff. For staff only.</summary>
/// <param name="Says">The words.</param>
/// <param name="By">The member of staff; null for the scenario.</param>
public sealed record Noted(TextRef Says, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }
}

/// <summary>A seat put a person, place or thing on its own list of names: it may act upon whatever it can name.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Subject">What it named.</param>
/// <param name="By">The person at the seat, or null.</param>
public sealed record NameMentioned(Id<Seat> Seat, Id<Subject> Subject, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<KnowledgeDesk>().Mention(Subject);
}
