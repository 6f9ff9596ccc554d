using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>An entry in the append-only decision log of a seat. The facts it rests on are those the seat held at that moment.</summary>
/// <param name="Seat">Whose log.</param>
/// <param name="Decision">The entry.</param>
/// <param name="What">What was decided.</param>
/// <param name="Why">Why.</param>
/// <param name="Else">What else was considered, or none.</param>
/// <param name="Sure">How sure they were.</param>
/// <param name="By">The person who took it, or null.</param>
public sealed record DecisionRecorded(
    Id<Seat> Seat, Handle Decision, TextRef What, TextRef Why, TextRef Else, Sureness Sure, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Decide(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<KnowledgeDesk>().Decide(this, notice);
}
