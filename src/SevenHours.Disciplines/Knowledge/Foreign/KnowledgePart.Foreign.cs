using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <content>What came in a language its receivers do not have.</content>
public sealed partial class KnowledgePart
{
    internal void Reach(ForeignItemArrived arrived) => items.Reach(arrived.Item, arrived.To);

    /// <summary>What an item says reached a seat by a relay: as far as conditions ask, it has read it.</summary>
    internal void ReadByRelay(World world, Handle item, Id<Seat> seat)
    {
        if (items.Find(item) is { } found && !found.OpenedBy.Has(seat))
        {
            Opened(world, seat, items.Open(item, seat));
        }
    }
}
