using SevenHours.Web.Features.Phones.Parts;
using SevenHours.Web.Features.Phones.View;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.Phones;

/// <summary>The live parts of the telephones: devices and copies. What one reads or orders is never drawn again under one's hands.</summary>
internal static class PhonesParts
{
    public static async Task DrawAsync(WallLive live)
    {
        var href = PhonesFeature.Href(live.At);
        var (devices, copies, jobs) = live.At.Read(desk => (DeviceRow.All(desk), CopyRow.All(desk), JobRow.All(desk)));
        await live.SendAsync<DeviceList>("phones-devices", ("Rows", devices), ("Base", href), ("Wall", WallFeature.Href(live.At)), ("Desk", live.At.Base), ("Clock", live.At.Frame().Clock));
        await live.SendAsync<JobList>("phones-jobs-list", ("Rows", jobs), ("Base", href));
        await live.SendAsync<CopyList>("phones-copies-list", ("Rows", copies), ("Base", href));
    }
}
