using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Digital;

/// <summary><c>mark: { device: his_phone, item: arrivals }</c></summary>
[Variant("mark", "Marks what an author put on a device, in the first copy the seat has that holds it.")]
public sealed class MarkDo : DoModel
{
    /// <summary>The device.</summary>
    [Doc("The device.")]
    public required Reference<DeviceModel> Device { get; init; }

    /// <summary>What.</summary>
    [Doc("What is marked, by its id under `planted`."), Identifier]
    public required string Item { get; init; }

    /// <summary>Why.</summary>
    [Doc("Why it matters.")]
    public Text? Why { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat)
    {
        if (!Device.Target.Planted.ContainsKey(Item))
        {
            build.Diagnostics.Report(DigitalRules.NoSuchItem, WrittenAt, Item, Device.Id);
            return null;
        }

        return new MarkAct(seat, build.Id<Device>(Device), Item, build.Text(Why));
    }
}

/// <summary>A stand-in marks something in a copy its agency has: it finds it where anybody would who read that far.</summary>
internal sealed class MarkAct(Id<Seat> seat, Id<Device> device, string item, TextRef why) : StandInAct
{
    public override ActMeaning Meaning(Scenario scenario) => new("mark")
    {
        What = [scenario.Table<Device>()[device].Planted.FirstOrDefault(planted => planted.Name == item)?.Says ?? TextRef.None],
        About = scenario.Table<Device>()[device].Thing,
    };

    public override SeatCommand? ToCommand(Desk desk) =>
        PhoneContent.Of(desk.Scenario, device).Find(item) is { } found
        && desk.Part<DigitalDesk>().Copies.FirstOrDefault(c => c.Copy.Device == device && CopyContent.Of(desk.Scenario, c.Copy).Find(found.Number) is not null) is { } copy
            ? new MarkItem(seat, copy.Copy.Handle, found.Number) { Note = why }
            : null;

    public override bool IsDoneOn(Desk desk) =>
        PhoneContent.Of(desk.Scenario, device).Find(item) is { } found
        && desk.Part<DigitalDesk>().Copies.Any(c => c.Copy.Device == device && c.MarkOn(found.Number) is not null);
}
