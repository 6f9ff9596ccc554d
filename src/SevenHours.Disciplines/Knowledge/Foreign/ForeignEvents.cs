using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>
/// Something arrived that its addressees cannot understand: they learn that something was said or written, by whom and how long, and
/// nothing of what it says. Its title, text and facts, and which inject it is, are not in the event.
/// </summary>
/// <param name="Item">The item it became on the desks it reached.</param>
/// <param name="Channel">How it came.</param>
/// <param name="From">From whom, as the receiver reads it.</param>
/// <param name="Language">The tag of its language; empty when only <paramref name="HeardAs"/> can be told.</param>
/// <param name="HeardAs">What it sounds or looks like, in the author's words, or none.</param>
/// <param name="Extent">How long it is.</param>
public sealed record ForeignItemArrived(Handle Item, Channel Channel, TextRef From, string Language, TextRef HeardAs, Extent Extent) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Reach(this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<KnowledgeDesk>().Arrive(this, notice);
}

/// <summary>A seat looked at something it does not understand.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Item">What.</param>
/// <param name="By">The person at the seat, or null.</param>
public sealed record ForeignItemSeen(Id<Seat> Seat, Handle Item, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<KnowledgeDesk>().See(this, notice);
}
