using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Digital;

/// <summary>What conditions can ask about devices.</summary>
internal static class DigitalFunctions
{
    public static void Describe(FunctionTable functions) => functions
        .Add("device_taken", ["device"], ValueKind.Truth, "Whether a device was taken.", (call, _) => Is(call, s => s.IsTaken))
        .Add("device_wiped", ["device"], ValueKind.Truth, "Whether a device was wiped.", (call, _) => Is(call, s => s.IsWiped))
        .Add("device_cut_off", ["device"], ValueKind.Truth, "Whether a device was taken and nothing reaches it any more.",
            (call, _) => Is(call, s => s.IsTaken && s.CutOffAt != SimTime.Never))
        .Add("device_copied", ["device"], ValueKind.Truth, "Whether a copy of a device arrived: in a playbook, with one's own agency.", (call, _) =>
            {
                var device = call.Id<Device>(0);
                return new Term((World world, in Scene _) => world.Part<DigitalPart>().Copies.Any(c => c.Copy.Device == device) ? 1 : 0, [DigitalPart.KeyOf(device)]);
            },
            (call, _) =>
            {
                var device = call.Id<Device>(0);
                return new DeskTerm(desk => desk.Part<DigitalDesk>().Copies.Any(c => c.Copy.Device == device) ? 1 : 0);
            });

    private static Term Is(BoundCall call, Func<DeviceState, bool> test)
    {
        var device = call.Id<Device>(0);
        return new Term((World world, in Scene _) => test(world.Part<DigitalPart>().Device(device)) ? 1 : 0, [DigitalPart.KeyOf(device)]);
    }
}
