using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Seats came to hold a fact they did not hold. The addressees are the holders.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Source">Where they have it from.</param>
/// <param name="From">The seat they have it from, or none.</param>
/// <param name="Via">The item, act or record that brought it, or none.</param>
/// <param name="Since">Since when they hold it: earlier than the event when a conversation was recorded late.</param>
/// <param name="Admissible">How far a court would accept it, 0 to 1000 per mille. Taken out for seats.</param>
public sealed record FactLearned(
    Id<Fact> Fact, FactSource Source, Id<Seat> From, Handle Via, SimTime Since, int Admissible = 1000) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, Admissible = 0 };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Learn(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<KnowledgeDesk>().Learn(desk.Scenario, this, notice);
}
