using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>Which of the things on a device are its author's. Truth: for staff, measures and tests; no page of a seat may ask.</summary>
public static class PlantedItems
{
    /// <summary>What the author put on a device, in the order of time.</summary>
    public static IReadOnlyList<PlantedItem> On(Scenario scenario, Id<Device> device) =>
        [.. PhoneContent.Of(scenario, device).Items.Where(i => i.Name is not null).Select(i => new PlantedItem(i.Name!, i.Number, i.Facts))];
}

/// <summary>Something the author put on a device.</summary>
/// <param name="Name">The author's id of it.</param>
/// <param name="Number">Its number on the device.</param>
/// <param name="Facts">What whoever marks it learns.</param>
public sealed record PlantedItem(string Name, int Number, IReadOnlyList<Id<Fact>> Facts);
