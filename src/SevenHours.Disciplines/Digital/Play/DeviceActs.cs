using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>What the acts of the catalogue bring when they are done to a device of the case: 62 takes it, 63 to 66 copy it, 68 translates.</summary>
internal static class DeviceActs
{
    public static void Begin(Cascade cascade, Act act)
    {
        if (CopyActs.KindOf(NumberOf(cascade.World, act)) is { } kind && Find(cascade.World, act) is { IsSome: true } device)
        {
            Copying.Begin(cascade, device, kind, act.Scene);
        }
    }

    public static void Follow(Cascade cascade, Act act)
    {
        if (Find(cascade.World, act) is { IsSome: true } device)
        {
            EffectOf(NumberOf(cascade.World, act), device)?.Do(cascade, act.Scene);
        }
    }

    private static Effect? EffectOf(int number, Id<Device> device) => number switch
    {
        CopyActs.Seizure => new SeizeDevice(device),
        CopyActs.Translation => new TranslateCopies(device),
        _ => CopyActs.KindOf(number) is { } kind ? new ExtractDevice(device, kind) : null,
    };

    private static int NumberOf(World world, Act act) => world.Scenario.Table<ActionDefinition>()[act.Plan.Action].Number;

    private static Id<Device> Find(World world, Act act) => Devices.Of(world.Scenario, act.Plan.Target);
}
