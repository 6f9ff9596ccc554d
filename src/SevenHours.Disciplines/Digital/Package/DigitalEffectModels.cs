using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Digital;

/// <summary><c>extract: { device: his_phone }</c></summary>
[Variant("extract", "Whoever acts receives a copy of a device, as far as it can be read. It becomes an exhibit of the act.")]
public sealed class ExtractEffectModel : EffectModel
{
    /// <summary>Which device.</summary>
    [Doc("The device."), Shorthand]
    public required Reference<DeviceModel> Device { get; init; }

    /// <summary>Of what kind.</summary>
    [Doc("What kind of copy: triage, logical, full, limited, chip_off or cloud.")]
    public CopyKind Kind { get; init; } = CopyKind.Full;

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => new ExtractDevice(build.Id<Device>(Device), Kind);
}

/// <summary><c>seize_device: { device: his_phone }</c></summary>
[Variant("seize_device", "Whoever acts takes a device, with the care the options of the act name.")]
public sealed class SeizeEffectModel : EffectModel
{
    /// <summary>Which device.</summary>
    [Doc("The device."), Shorthand]
    public required Reference<DeviceModel> Device { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => new SeizeDevice(build.Id<Device>(Device));
}

/// <summary><c>wipe_device: { device: his_phone, says: ... }</c></summary>
[Variant("wipe_device", "Wipes a device from afar, if it is connected. Whoever holds it sees it; what was copied before stays.")]
public sealed class WipeEffectModel : EffectModel
{
    /// <summary>Which device.</summary>
    [Doc("The device."), Shorthand]
    public required Reference<DeviceModel> Device { get; init; }

    /// <summary>What is seen.</summary>
    [Doc("What whoever holds it sees.")]
    public Text? Says { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => new WipeDevice(build.Id<Device>(Device), build.Text(Says));
}
