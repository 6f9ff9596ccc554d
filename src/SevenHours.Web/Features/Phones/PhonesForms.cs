using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Digital;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Phones.View;

namespace SevenHours.Web.Features.Phones;

/// <summary>What is done with devices and copies.</summary>
internal static class PhonesForms
{
    private const int Day = 86_400;

    public static void Map(RouteGroupBuilder phones)
    {
        phones.MapPost("/{device}/cut-off", PhonesFeature.In((at, context) => OnDeviceAsync(at, context, device => new CutDeviceOff(at.Seat, device))));
        phones.MapPost("/{device}/look", PhonesFeature.In((at, context) => OnDeviceAsync(at, context, device => new LookThroughDevice(at.Seat, device))));
        phones.MapPost("/{device}/ask-code", PhonesFeature.In((at, context) => OnDeviceAsync(at, context, device => new TryCode(at.Seat, device, AsksOwner: true))));
        phones.MapPost("/{device}/guess", PhonesFeature.In((at, context) => OnDeviceAsync(at, context, device => new TryCode(at.Seat, device, AsksOwner: false))));
        phones.MapPost("/{device}/order", PhonesFeature.In(OrderAsync));
        phones.MapPost("/copies/{copy}/translate", PhonesFeature.In(TranslateAsync));
        phones.MapPost("/copies/{copy}/items/{number}", PhonesFeature.In(MarkAsync));
    }

    private static async Task<IResult> OnDeviceAsync(AtDesk at, HttpContext context, Func<Id<Device>, SeatCommand> command)
    {
        if (PhonesFeature.DeviceOf(at, context) is not { IsSome: true } device)
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, "phone");
        return await at.DoAsync(command(device), typed.Key) is { } refused
            ? await PhonesFeature.DeviceAsync(at, context, refused)
            : Results.Redirect(PhonesFeature.Href(at, PhonesFeature.Said(context, "device")));
    }

    private static async Task<IResult> OrderAsync(AtDesk at, HttpContext context)
    {
        if (PhonesFeature.DeviceOf(at, context) is not { IsSome: true } device)
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, $"phone.{PhonesFeature.Said(context, "device")}");
        var (why, names) = (at.Say(typed["why"]), at.Say(typed["who"]));
        // A limit in days counts back from the moment of asking; nobody types it as text.
        SimTime? since = int.TryParse(typed["days"], out var days) && days is > 0 and <= 1_000
            ? new SimTime(at.Live.Read(at.Seat, desk => desk.Now).Seconds - (days * Day)) : null;
        var scope = new CopyScope(
            since, null, [.. typed.All("kinds").Select(name => Enum.TryParse<PhoneKind>(name, out var kind) && Enum.IsDefined(kind) ? kind : (PhoneKind?)null).OfType<PhoneKind>()],
            [.. (typed["who"] ?? "").Split([',', '،', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(at.Typed)], typed.Has("sealed"));
        var command = new OrderCopy(at.Seat, device, Enum.TryParse<CopyKind>(typed["kind"], out var kind) && Enum.IsDefined(kind) ? kind : CopyKind.Full, scope)
        {
            Names = names?.Reference ?? TextRef.None,
            Why = why?.Reference ?? TextRef.None,
            Cites = typed.Facts(at),
            UrgentGround = at.Scenario.Table<Ground>().TryFind(typed["ground"], out var ground) ? ground : Id<Ground>.None,
        };
        if (await at.DoAsync(command, typed.Key, why, names) is { } refused)
            return await PhonesFeature.DeviceAsync(at, context, refused);

        await typed.SentAsync(context, at, "why", "who");
        return Results.Redirect(PhonesFeature.Href(at));
    }

    private static async Task<IResult> TranslateAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, "translate");
        if (!Handle.TryParse(PhonesFeature.Said(context, "copy"), out var copy))
            return Page.Missing(context);

        var contact = int.TryParse(typed["contact"], out var chosen) ? chosen : -1;
        var of = at.Scenario.Seats.TryFind(typed["of"] ?? "", out var seat) ? seat : Id<Seat>.None;
        return await at.DoAsync(new AskTranslation(at.Seat, copy, contact) { Of = of }, typed.Key) is { } refused
            ? PhonesFeature.Copy(at, context, refused)
            : Results.Redirect(PhonesFeature.Href(at, $"copies/{copy}{(contact < 0 ? "" : $"?who={contact}")}"));
    }

    private static async Task<IResult> MarkAsync(AtDesk at, HttpContext context)
    {
        var number = PhonesFeature.NumberOf(context);
        if (!Handle.TryParse(PhonesFeature.Said(context, "copy"), out var copy))
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, $"mark.{copy}.{number}");
        var note = at.Say(typed["note"]);
        var command = new MarkItem(at.Seat, copy, number) { Note = note?.Reference ?? TextRef.None, Grade = (typed["grade"] ?? "").Trim().ToUpperInvariant() };
        if (await at.DoAsync(command, typed.Key, note) is { } refused)
            return await PhonesFeature.ItemAsync(at, context, refused);

        await typed.SentAsync(context, at, "note");
        return Results.Redirect($"{PhonesFeature.Href(at, $"copies/{copy}")}{CopyQuery.Of(context.Request).Href()}#i-{number}");
    }
}
