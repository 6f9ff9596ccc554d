using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What became of a device: what its author put on it, what of it was copied, marked, lost and missed.</summary>
/// <param name="Device">Which.</param>
/// <param name="Taken">The event by which it was taken, or none.</param>
/// <param name="Wiped">The event by which it was wiped, or none.</param>
/// <param name="Looks">Every look through it by hand.</param>
/// <param name="Copies">Every copy that arrived.</param>
/// <param name="Items">What its author put on it, in the order of time.</param>
public sealed record DeviceStory(
    Id<Device> Device, EventId Taken, EventId Wiped, IReadOnlyList<EventId> Looks, IReadOnlyList<EventId> Copies, IReadOnlyList<PlantedStory> Items)
{
    /// <summary>The stories of all devices of a history.</summary>
    public static IReadOnlyList<DeviceStory> Of(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once<IReadOnlyList<DeviceStory>>(static whole => [.. whole.Scenario.Table<Device>().Ids.Select(device => Of(whole, device))]);
    }

    private static DeviceStory Of(History history, Id<Device> device)
    {
        var copies = history.All<CopyArrived>().Where(c => c.Event.Copy.Device == device).ToList();
        var (wiped, wipedAt) = First<DeviceWiped>(history, w => w.Device == device);
        return new DeviceStory(
            device,
            First<DeviceTaken>(history, t => t.Device == device).Id,
            wiped,
            [.. history.All<DeviceLookedThrough>().Where(l => l.Event.Device == device).Select(l => l.Id)],
            [.. copies.Select(c => c.Id)],
            [.. PlantedItems.On(history.Scenario, device).Select(item => Of(history, copies, item, wipedAt, history.Scenario.Table<Device>()[device]))]);
    }

    private static (EventId Id, SimTime At) First<T>(History history, Func<T, bool> wanted)
        where T : WorldEvent
    {
        foreach (var seen in history.All<T>())
        {
            if (wanted(seen.Event))
            {
                return (seen.Id, seen.At);
            }
        }

        return (EventId.None, SimTime.Never);
    }

    private static PlantedStory Of(History history, List<Seen<CopyArrived>> copies, PlantedItem item, SimTime wipedAt, Device device)
    {
        var held = copies.Where(c => CopyContent.Of(history.Scenario, c.Event.Copy).Find(item.Number) is not null).ToList();
        var handles = held.Select(c => c.Event.Copy.Handle).ToHashSet();
        var marked = First<ItemMarked>(history, m => m.Mark.Number == item.Number && handles.Contains(m.Mark.Copy)).Id;
        var planted = device.Planted.First(p => p.Name == item.Name);
        var vanished = planted.Disappears.Seconds > 0 && planted.At + planted.Disappears <= history.Until ? planted.At + planted.Disappears : SimTime.Never;
        var gone = vanished < wipedAt ? vanished : wipedAt;
        return new PlantedStory(
            item.Name, item.Number, planted.Says, item.Facts, held.Count > 0 ? held[0].Id : EventId.None, marked,
            gone, held.Count > 0 || gone == SimTime.Never ? Loss.None : gone == wipedAt ? Loss.Wiped : Loss.Vanished);
    }
}

/// <summary>What became of something an author put on a device.</summary>
/// <param name="Name">The author's id of it.</param>
/// <param name="Number">Its number on the device.</param>
/// <param name="Says">What it says.</param>
/// <param name="Facts">What whoever marks it learns.</param>
/// <param name="Copied">The first copy that held it, or none.</param>
/// <param name="Marked">The event by which it was marked, or none.</param>
/// <param name="GoneAt">When it was gone from the device, or never.</param>
/// <param name="Lost">How it was lost to everybody; none when a copy holds it or it is still there.</param>
public sealed record PlantedStory(
    string Name, int Number, TextRef Says, IReadOnlyList<Id<Fact>> Facts, EventId Copied, EventId Marked, SimTime GoneAt, Loss Lost);

/// <summary>How something was lost.</summary>
public enum Loss
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>It vanished by itself.</summary>
    Vanished,

    /// <summary>The device was wiped.</summary>
    Wiped,
}
