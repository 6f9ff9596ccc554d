using System.Globalization;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Money;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Evidence.View;
using SevenHours.Web.Features.Money.View;

namespace SevenHours.Web.Features.Money;

/// <summary><c>…/wall/money/confiscation</c>: what is held, what it is worth, who else claims it, and what a court makes of it.</summary>
internal static class ConfiscationForms
{
    private const string Form = "money.confiscation";
    private static readonly string[] s_boxes = ["says", "ruling", "why"];

    public static void Map(RouteGroupBuilder money)
    {
        money.MapGet("/confiscation", MoneyFeature.In((at, context) => ShowAsync(at, context, null)));
        money.MapPost("/confiscation/value", MoneyFeature.In((at, context) => DoAsync(at, context, (seat, asset, _) => new ValueAsset(seat, asset))));
        money.MapPost("/confiscation/sell", MoneyFeature.In((at, context) => DoAsync(at, context, (seat, asset, _) => new SellAsset(seat, asset))));
        money.MapPost("/confiscation/ask", MoneyFeature.In(AskAsync));
        money.MapPost("/confiscation/pay", MoneyFeature.In(PayAsync));
        money.MapPost("/confiscation/{petition}", MoneyFeature.In(RuleAsync));
        money.MapPost("/confiscation/{petition}/take", MoneyFeature.In(TakeAsync));
    }

    private static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused) => Page.Of<ConfiscationPage>(refused,
        (nameof(ConfiscationPage.At), at), (nameof(ConfiscationPage.View), at.Read()), (nameof(ConfiscationPage.Held), at.Read(HeldCard.All)),
        (nameof(ConfiscationPage.Hearings), at.Read(PetitionCard.All)), (nameof(ConfiscationPage.Courts), at.Read(desk => (Desk.View.Listed<Receiver>)[.. Bench.Courts(desk.Scenario, desk.Agency)
            .Select(a => new Receiver(desk.Scenario.Agencies[a].Name, desk.AgencyTitle(a), desk.CountryTitle(a)))])),
        (nameof(ConfiscationPage.Pool), at.Read(desk => desk.Desk.Part<MoneyDesk>().Proceeds.Pool)),
        (nameof(ConfiscationPage.Paid), at.Read(PaidLine.All)),
        (nameof(ConfiscationPage.IsCourt), at.Read(desk => desk.Scenario.Agencies[desk.Agency].Profession == "court")),
        (nameof(ConfiscationPage.MayPay), at.Read(desk => desk.Scenario.Agencies[desk.Agency].Profession is "court" or "prosecutor")),
        (nameof(ConfiscationPage.Typed), await Typed.ReadAsync(context, at, Form, s_boxes)));

    private static async Task<IResult> DoAsync(AtDesk at, HttpContext context, Func<Id<Seat>, Id<Asset>, Typed, SeatCommand> command)
    {
        var typed = await Typed.ReadAsync(context, at, Form);
        return await at.DoAsync(command(at.Seat, at.Read(desk => HeldCard.Find(desk, typed["asset"])), typed), typed.Key) is { } refused
            ? await ShowAsync(at, context, refused)
            : Back(at);
    }

    private static async Task<IResult> AskAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, Form);
        var says = at.Say(typed["says"]);
        var command = new AskConfiscation(
            at.Seat, at.Scenario.Agencies.TryFind(typed["court"], out var court) ? court : Id<Kernel.Agency>.None, at.Read(desk => HeldCard.Find(desk, typed["asset"])),
            Chosen<ConfiscationKind>(typed["kind"]))
        {
            Cites = typed.Facts(at), Says = says?.Reference ?? TextRef.None,
        };
        if (await at.DoAsync(command, typed.Key, says) is { } refused)
            return await ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, "says");
        return Back(at);
    }

    private static async Task<IResult> TakeAsync(AtDesk at, HttpContext context)
    {
        if (!Handle.TryParse((string?)context.Request.RouteValues["petition"], out var petition))
            return Page.Missing(context);

        return await at.DoAsync(new TakePetition(at.Seat, petition), $"take.{petition}") is { } refused ? await ShowAsync(at, context, refused) : Back(at);
    }

    private static async Task<IResult> RuleAsync(AtDesk at, HttpContext context)
    {
        if (!Handle.TryParse((string?)context.Request.RouteValues["petition"], out var petition))
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, Form);
        var says = at.Say(typed["ruling"]);
        var ruling = new ConfiscationRuling(Chosen<HearingOutcome>(typed["outcome"]), [.. typed.All("gap").Where(ConfiscationGaps.All.Contains)], typed.All("upheld"), says?.Reference ?? TextRef.None);
        if (await at.DoAsync(new RuleOnConfiscation(at.Seat, petition, ruling), typed.Key, says) is { } refused)
            return await ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, "ruling");
        return Back(at);
    }

    private static async Task<IResult> PayAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, Form);
        var why = at.Say(typed["why"]);
        var command = new PayCompensation(at.Seat, at.Typed(typed["person"]), long.TryParse(typed["amount"], NumberStyles.None, CultureInfo.InvariantCulture, out var amount) ? amount : 0)
        {
            Says = why?.Reference ?? TextRef.None,
        };
        if (await at.DoAsync(command, typed.Key, why) is { } refused)
            return await ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, "why");
        return Back(at);
    }

    private static IResult Back(AtDesk at) => Results.Redirect(MoneyFeature.Href(at, "/confiscation"));

    private static T Chosen<T>(string? value)
        where T : struct, Enum => SnakeCase.Find<T>(value) ?? default;
}
