using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>All that is or was on a device, and in its backup: a pure function of the scenario. Immutable; safe for several threads.</summary>
/// <remarks>
/// It never stands in an event or in a world: a copy names the device and its limits, and what it holds is made again when it is looked
/// at. It is made once for as long as its scenario lives.
/// </remarks>
public sealed class PhoneContent
{
    private static readonly ConditionalWeakTable<Scenario, ConcurrentDictionary<int, PhoneContent>> Known = [];

    private readonly ConcurrentDictionary<string, PhoneIndex> indexes = new(StringComparer.Ordinal);

    internal PhoneContent(Scenario scenario, IReadOnlyList<PhoneContact> contacts, IReadOnlyList<PhoneItem> items) =>
        (Scenario, Contacts, Items) = (scenario, contacts, items);

    /// <summary>Everybody in the address book.</summary>
    public IReadOnlyList<PhoneContact> Contacts { get; }

    /// <summary>Everything, in the order of time; an item's number is its place, counted from 1.</summary>
    public IReadOnlyList<PhoneItem> Items { get; }

    internal Scenario Scenario { get; }

    /// <summary>What is on a device.</summary>
    public static PhoneContent Of(Scenario scenario, Id<Device> device)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Known.GetValue(scenario, _ => new()).GetOrAdd(device.Index, _ => PhoneMaker.Make(scenario, scenario.Table<Device>()[device]));
    }

    /// <summary>The words of everything on it, in a language one reads, ready to be searched.</summary>
    public PhoneIndex In(string language) => indexes.GetOrAdd(
        // What the author wrote is read in his package's languages; what was made, in those of its words.
        Scenario.Texts.SourceLanguage == language || Scenario.Texts.Languages.Contains(language, StringComparer.Ordinal) ? language : MadeWords.Nearest(language),
        tag => new PhoneIndex(this, tag));

    /// <summary>The item of a number, or null.</summary>
    public PhoneItem? Find(int number) => number >= 1 && number <= Items.Count ? Items[number - 1] : null;

    /// <summary>The item an author named so. Truth.</summary>
    internal PhoneItem? Find(string planted) => Items.FirstOrDefault(i => string.Equals(i.Name, planted, StringComparison.Ordinal));
}
