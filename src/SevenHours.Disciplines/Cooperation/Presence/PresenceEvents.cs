using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>Members of an agency from abroad are at an act. Both agencies see it; what the law lacks for it only staff and the court.</summary>
/// <param name="Presence">Who is where.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record AbroadBrought(Presence Presence, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new AbroadBrought(Presence with { Flaws = [] }, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CooperationPart>().Put(world, Presence);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CooperationDesk>().Add(Presence);
}

/// <summary>An agency acts in another country without what the law of the place asks. Those who speak for that country learn of it, and itself.</summary>
/// <param name="Presence">Who acts where.</param>
/// <param name="Action">What is done.</param>
/// <param name="Country">In which country.</param>
public sealed record ActedAbroad(Presence Presence, Id<ActionDefinition> Action, Id<Country> Country) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, Presence = Presence with { Flaws = [] } };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CooperationPart>().Put(world, Presence);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CooperationDesk>().Add(this, notice.At);
}
