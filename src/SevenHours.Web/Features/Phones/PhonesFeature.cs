using System.Globalization;
using SevenHours.Disciplines.Digital;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Phones.View;
using SevenHours.Web.Features.Wall;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Phones;

/// <summary><c>/exercises/{id}/wall/phones</c>: the devices an agency holds, and what it copied from them.</summary>
public sealed class PhonesFeature : IFeature
{
    /// <summary>The tab of the wall it stands behind.</summary>
    internal const string Tab = "phones";

    public void Map(IEndpointRouteBuilder routes)
    {
        var phones = routes.MapGroup("/exercises/{id}/wall/phones").Needing(Permission.PlaySeat);
        phones.MapGet("", In((at, _) => Task.FromResult(Show(at, null))));
        phones.MapGet("/copies/{copy}", In((at, context) => Task.FromResult(Copy(at, context, null))));
        phones.MapGet("/copies/{copy}/items/{number}", In((at, context) => ItemAsync(at, context, null)));
        phones.MapGet("/{device}", In((at, context) => DeviceAsync(at, context, null)));
        PhonesForms.Map(phones);
        JobForms.Map(phones);
    }

    /// <summary>The address of the telephones, or of something among them.</summary>
    internal static string Href(AtDesk at, string path = "") => WallFeature.Href(at, path.Length == 0 ? Tab : $"{Tab}/{path}");

    /// <summary>A handler for somebody at his desk.</summary>
    internal static RequestDelegate In(Func<AtDesk, HttpContext, Task<IResult>> serve) => Served.By(context =>
        AtDesk.ServeAsync(context, (string?)context.Request.RouteValues["id"] ?? "", at => serve(at, context)));

    /// <summary>A part of the address.</summary>
    internal static string Said(HttpContext context, string name) => (string?)context.Request.RouteValues[name] ?? "";

    /// <summary>The device an address names, as far as the desk knows it; none otherwise.</summary>
    internal static Id<Device> DeviceOf(AtDesk at, HttpContext context) => at.Read(desk =>
        Token.Find(desk.Scenario, desk.Desk.Part<DigitalDesk>().Devices.Select(held => held.Device), Said(context, "device")));

    /// <summary>The number of an item an address names; 0 for none.</summary>
    internal static int NumberOf(HttpContext context) =>
        int.TryParse(Said(context, "number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>A copy as a wall shows it; null when the desk does not have it.</summary>
    internal static WallThing? FaceOf(SeatReading desk, Handle handle)
    {
        if (desk.Desk.Part<DigitalDesk>().Find(handle) is not { } copy)
            return null;

        var row = CopyRow.Of(desk, copy);
        return new WallThing(row.Device, $"{row.Kind}, {row.Limits}", row.At) { IsSensitive = true };
    }

    /// <summary>The copies a desk has, the newest first.</summary>
    internal static IEnumerable<Handle> OnWall(SeatReading desk) => desk.Desk.Part<DigitalDesk>().Copies.Reverse().Select(copy => copy.Copy.Handle);

    internal static IResult Show(AtDesk at, Refusal? refused) => Page.Of<PhonesPage>(refused, (nameof(PhonesPage.At), at), (nameof(PhonesPage.View), at.Read()));

    internal static async Task<IResult> DeviceAsync(AtDesk at, HttpContext context, Refusal? refused)
    {
        if (DeviceOf(at, context) is not { IsSome: true } device)
            return Page.Missing(context);

        var (row, grounds, acts) = at.Read(desk => (DeviceRow.Of(desk, desk.Desk.Part<DigitalDesk>().Find(device)!), LegalGrounds.For(desk), ActsOf(desk)));
        return Page.Of<DevicePage>(refused,
            (nameof(DevicePage.At), at), (nameof(DevicePage.View), at.Read()), (nameof(DevicePage.Row), row), (nameof(DevicePage.Grounds), grounds), (nameof(DevicePage.Acts), acts),
            (nameof(DevicePage.Typed), await Typed.ReadAsync(context, at, $"phone.{row.Token}", "why", "who")));
    }

    private static Dictionary<CopyKind, CatalogueRow> ActsOf(SeatReading desk) => Enum.GetValues<CopyKind>()
        .Select(kind => (Kind: kind, Act: CopyActs.Of(desk.Scenario, kind))).Where(one => one.Act.IsSome)
        .ToDictionary(one => one.Kind, one => CatalogueRow.Of(desk, one.Act));

    internal static IResult Copy(AtDesk at, HttpContext context, Refusal? refused)
    {
        var query = CopyQuery.Of(context.Request);
        return at.Read(desk => CopyView.Of(desk, Said(context, "copy"), query)) is { } view
            ? Page.Of<CopyPage>(refused, (nameof(CopyPage.At), at), (nameof(CopyPage.View), at.Read()), (nameof(CopyPage.Copy), view), (nameof(CopyPage.Query), query))
            : Page.Missing(context);
    }

    internal static async Task<IResult> ItemAsync(AtDesk at, HttpContext context, Refusal? refused) =>
        at.Read(desk => CopyView.Around(desk, Said(context, "copy"), NumberOf(context))) is { } found
            ? Page.Of<MarkPage>(refused,
                (nameof(MarkPage.At), at), (nameof(MarkPage.View), at.Read()), (nameof(MarkPage.Head), found.Head), (nameof(MarkPage.Item), found.Item),
                (nameof(MarkPage.Around), found.Around), (nameof(MarkPage.Back), CopyQuery.Of(context.Request).Href()),
                (nameof(MarkPage.Typed), await Typed.ReadAsync(context, at, $"mark.{found.Head.Id}.{found.Item.Number}", "note")))
            : Page.Missing(context);
}
