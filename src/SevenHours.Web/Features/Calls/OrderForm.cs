using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Telephony;
using SevenHours.Kernel;
using SevenHours.Web.Features.Calls.View;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.Planning;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Calls;

/// <summary><c>…/wall/calls/ask</c>: asking an operator for records, with numbers or a place and a window.</summary>
internal static class OrderForm
{
    private const string Name = "records.ask";

    private static readonly string[] s_boxes = ["target", "why"];

    public static void Map(RouteGroupBuilder calls)
    {
        calls.MapGet("/ask", CallsFeature.In(ShowAsync));
        calls.MapPost("/ask", CallsFeature.In(AskAsync));
    }

    private static Task<IResult> ShowAsync(AtDesk at, HttpContext context) => ShowAsync(at, context, null);

    private static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused)
    {
        var typed = await Typed.ReadAsync(context, at, Name, s_boxes);
        var kind = KindOf(typed);
        var act = RecordsNumbers.ActOf(at.Scenario, kind);
        var (law, grounds, row) = at.Read(desk => (
            act.IsSome ? Authorisation.For(desk.Scenario, act, desk.Agency) : null, LegalGrounds.For(desk), act.IsSome ? CatalogueRow.Of(desk, act) : null));
        return Page.Of<OrderPage>(refused,
            (nameof(OrderPage.At), at), (nameof(OrderPage.View), at.Read()), (nameof(OrderPage.Calls), CallsView.Read(at)), (nameof(OrderPage.Typed), typed),
            (nameof(OrderPage.Kind), kind), (nameof(OrderPage.Act), row), (nameof(OrderPage.Action), act.IsSome ? at.Scenario.Table<ActionDefinition>()[act].Name : null),
            (nameof(OrderPage.Authority), law is null ? "" : at.Texts.Words[$"authority.{law.From.ToString().ToLowerInvariant()}"]),
            (nameof(OrderPage.Grounds), law is { IsUrgent: true } ? grounds : []));
    }

    private static async Task<IResult> AskAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, Name);
        var (target, why) = (at.Say(typed["target"]), at.Say(typed["why"]));
        var dates = CallsView.Read(at).Dates;
        var kind = KindOf(typed);
        var words = (typed["target"] ?? "").Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var start = new StartAction(at.Seat, RecordsNumbers.ActOf(at.Scenario, kind), at.Typed(words.FirstOrDefault()), target?.Reference ?? TextRef.None)
        {
            Options = kind == RecordsKind.Subscriber ? ["subscriber_only"] : [],
            Cites = typed.Facts(at),
            UrgentGround = at.Scenario.Table<Ground>().TryFind(typed["ground"], out var ground) ? ground : Id<Ground>.None,
            Why = Press.Ref(why),
        };
        start = start with { Options = [.. start.Options.Where(option => start.Action.IsSome && at.Scenario.Table<ActionDefinition>()[start.Action].Option(option) is not null)] };
        var wanted = new RecordsScope(
            kind, kind == RecordsKind.TowerDump ? [] : words, [], new SimTime(dates.Seconds(typed["from"]) ?? 0), new SimTime(dates.Seconds(typed["until"]) ?? 0));
        if (await at.DoAsync(new OrderRecords(start, wanted), typed.Key, target, why) is { } refused)
            return await ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, s_boxes);
        return Results.Redirect(CallsFeature.Href(at));
    }

    private static RecordsKind KindOf(Typed typed) => Enum.TryParse<RecordsKind>(typed["kind"], true, out var kind) && Enum.IsDefined(kind) ? kind : RecordsKind.Calls;
}
