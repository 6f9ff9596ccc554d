using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <content>What came in a language the seat does not have, and what was relayed of it.</content>
public sealed partial class KnowledgeDesk
{
    internal void Arrive(ForeignItemArrived arrived, Notice notice) =>
        Add(new InboxItem(
            arrived.Item, notice.Number, notice.At, ItemKind.Inject, arrived.Channel, Id<Inject>.None, Id<Seat>.None, SeatSet.Nobody,
            arrived.From, TextRef.None, TextRef.None, TextRef.None, [], null)
        {
            Language = arrived.Language, HeardAs = arrived.HeardAs, Extent = arrived.Extent, IsForeign = true,
        });

    internal void See(ForeignItemSeen seen, Notice notice)
    {
        var place = itemPlaces[seen.Item];
        if (items[place].OpenedAt is null)
        {
            items[place] = items[place] with { OpenedAt = notice.At };
            Unread--;
        }
    }

    internal void Relay(Handle item, Id<Inject> inject, RelayedWords relayed, Notice notice)
    {
        if (!itemPlaces.TryGetValue(item, out var place))
        {
            return;
        }

        Unread -= items[place].OpenedAt is null ? 1 : 0;
        items[place] = items[place] with { OpenedAt = items[place].OpenedAt ?? notice.At, Relays = [.. items[place].Relays, relayed] };
        if (inject.IsSome && !relayedInjects.Contains(inject))
        {
            relayedInjects.Add(inject);
        }
    }
}
