using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>What a copy holds of a device: nothing that its limits leave out, nothing that had vanished.</summary>
public sealed class CopyContent
{
    private CopyContent(PhoneContent phone, IReadOnlyList<PhoneItem> items) => (Phone, Items) = (phone, items);

    /// <summary>The device's address book, and the words of all that is on it.</summary>
    public PhoneContent Phone { get; }

    /// <summary>What the copy holds, in the order of time.</summary>
    public IReadOnlyList<PhoneItem> Items { get; }

    /// <summary>Makes what a copy holds: a pure function of the scenario and of the copy.</summary>
    public static CopyContent Of(Scenario scenario, DeviceCopy copy)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(copy);
        var phone = PhoneContent.Of(scenario, copy.Device);
        var device = scenario.Table<Device>()[copy.Device];
        var items = phone.Items.Where(i => Holds(device, phone, copy, i)).ToArray();
        return new CopyContent(phone, copy.Most == 0 || items.Length <= copy.Most ? items : items[^copy.Most..]);
    }

    /// <summary>The item of a number, or null when the copy does not hold it.</summary>
    public PhoneItem? Find(int number)
    {
        var (low, high) = (0, Items.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Items[middle].Number == number)
            {
                return Items[middle];
            }

            (low, high) = Items[middle].Number < number ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    private static bool Holds(Device device, PhoneContent phone, DeviceCopy copy, PhoneItem item) =>
        IsThere(device, copy, item)
        && (copy.Scope.From is not { } from || item.At >= from)
        && (copy.Scope.Until is not { } until || item.At <= until)
        && (copy.Scope.Kinds.Count == 0 || copy.Scope.Kinds.Contains(item.Kind))
        && (copy.Contacts.Count == 0 || item.Contact < 0 || copy.Contacts.Contains(item.Contact))
        && (!copy.Scope.IsSealed || item.Contact < 0 || phone.Contacts[item.Contact].Kind != ContactKind.Lawyer)
        && (copy.Most == 0 || item.Kind == PhoneKind.Message);

    private static bool IsThere(Device device, DeviceCopy copy, PhoneItem item)
    {
        if (copy.Kind == CopyKind.Cloud)
        {
            return item.At <= device.BackupAt && !item.IsDeleted;
        }

        var hasVanished = item.Disappears.Seconds > 0 && item.At + item.Disappears <= copy.At;
        return !item.IsCloudOnly && !hasVanished && item.At <= copy.HeardUntil
            && (!item.IsDeleted || copy.Kind is CopyKind.Full or CopyKind.ChipOff);
    }
}
