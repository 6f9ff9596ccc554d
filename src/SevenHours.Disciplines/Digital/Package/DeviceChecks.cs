using System.Globalization;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Digital;

/// <summary>Whether what an author put on a device fits together.</summary>
internal static class DeviceChecks
{
    public static void Run(ScenarioBuild build, DeviceModel device)
    {
        foreach (var (name, planted) in device.Planted)
        {
            Check(build, device, name, planted);
        }

        var messages = device.Planted.Values.Count(p => p.Kind == PhoneKind.Message);
        if (messages > device.Messages)
        {
            build.Diagnostics.Report(DigitalRules.MoreThanFits, device.WrittenAt, device.Id, Shown(messages), Shown(device.Messages));
        }

        if (!string.Equals(device.Thing.Target.Kind, "device", StringComparison.Ordinal))
        {
            build.Diagnostics.Report(DigitalRules.NotADevice, device.WrittenAt, device.Id, device.Thing.Id, device.Thing.Target.Kind);
        }

        var shares = device.Contacts.Values.Sum(c => c.Share);
        if (shares > 90)
        {
            build.Diagnostics.Report(DigitalRules.NothingElse, device.WrittenAt, device.Id, Shown(shares));
        }
    }

    private static void Check(ScenarioBuild build, DeviceModel device, string name, PlantedModel planted)
    {
        if (planted.Kind == PhoneKind.Message && (planted.With is null || !device.Contacts.ContainsKey(planted.With)))
        {
            build.Diagnostics.Report(DigitalRules.NoSuchContact, planted.WrittenAt, name, planted.With ?? "");
        }

        if (planted.Ago is { } ago && ago.Seconds > device.Days * 86_400)
        {
            build.Diagnostics.Report(DigitalRules.OlderThanAll, planted.WrittenAt, name, ago.ToString(), Shown(device.Days));
        }

        var gone = planted.Disappears ?? (planted.With is { } with && device.Contacts.TryGetValue(with, out var contact) ? contact.Disappears : null);
        if (gone is { } span && planted is { Ago: { } since, CloudOnly: false, Facts.Count: > 0 } && span <= since)
        {
            build.Diagnostics.Report(DigitalRules.GoneBefore, planted.WrittenAt, name, span.ToString());
        }

        if (planted.CloudOnly && device.Cloud is null)
        {
            build.Diagnostics.Report(DigitalRules.NoCloud, planted.WrittenAt, name, device.Id);
        }
    }

    private static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);
}
