using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Money;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Calls.View;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.Planning;
using SevenHours.Web.Features.Money.View;

namespace SevenHours.Web.Features.Money.Papers;

/// <summary><c>…/wall/money/papers/ask</c>: asking for a paper about an account by its number.</summary>
internal static class OrderForm
{
    private const string Name = "money.ask";

    private static readonly string[] s_boxes = ["of", "why"];

    /// <summary>What can be asked for by the number of an account.</summary>
    public static IReadOnlyList<PaperKind> Kinds { get; } = [PaperKind.Statement, PaperKind.Report, PaperKind.Register, PaperKind.Chain, PaperKind.Identity];

    public static void Map(RouteGroupBuilder papers)
    {
        papers.MapGet("/ask", MoneyFeature.In((at, context) => ShowAsync(at, context, null)));
        papers.MapPost("/ask", MoneyFeature.In(AskAsync));
    }

    private static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused)
    {
        var typed = await Typed.ReadAsync(context, at, Name, s_boxes);
        var kind = KindOf(typed);
        var act = PaperActs.ActOf(at.Scenario, kind);
        var (law, grounds, numbers) = at.Read(desk => (
            act.IsSome ? Authorisation.For(desk.Scenario, act, desk.Agency) : null, LegalGrounds.For(desk), NumbersOf(MoneyMaterial.Of(desk.Desk), kind)));
        return Page.Of<OrderPage>(refused,
            (nameof(OrderPage.At), at), (nameof(OrderPage.View), at.Read()), (nameof(OrderPage.Typed), typed), (nameof(OrderPage.Kind), kind), (nameof(OrderPage.Dates), DatesOf(at)),
            (nameof(OrderPage.Now), at.Read(desk => desk.Desk.Now.Seconds)), (nameof(OrderPage.Numbers), numbers),
            (nameof(OrderPage.Action), act.IsSome ? at.Scenario.Table<ActionDefinition>()[act].Name : null),
            (nameof(OrderPage.Authority), law is null ? "" : at.Texts.Words[$"authority.{law.From.ToString().ToLowerInvariant()}"]),
            (nameof(OrderPage.Grounds), law is { IsUrgent: true } ? grounds : []));
    }

    private static async Task<IResult> AskAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, Name);
        var (of, why, kind, dates) = (at.Say(typed["of"]), at.Say(typed["why"]), KindOf(typed), DatesOf(at));
        var number = string.Concat((typed["of"] ?? "").Where(sign => !char.IsWhiteSpace(sign)));
        var start = new StartAction(at.Seat, PaperActs.ActOf(at.Scenario, kind), Id<Subject>.None, of?.Reference ?? TextRef.None)
        {
            Options = typed.Has("quiet") ? ["no_client_notice"] : [],
            Cites = typed.Facts(at),
            UrgentGround = at.Scenario.Table<Ground>().TryFind(typed["ground"], out var ground) ? ground : Id<Ground>.None,
            Why = Press.Ref(why),
        };
        start = start with { Options = [.. start.Options.Where(option => start.Action.IsSome && at.Scenario.Table<ActionDefinition>()[start.Action].Option(option) is not null)] };
        var now = at.Read(desk => desk.Desk.Now.Seconds);
        var wanted = new PaperScope(kind, number, new SimTime(dates.Seconds(typed["from"]) ?? now - PaperScope.Usual.Seconds), new SimTime(dates.Seconds(typed["until"]) ?? now));
        if (await at.DoAsync(new OrderPaper(start, wanted), typed.Key, of, why) is { } refused)
            return await ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, s_boxes);
        return Results.Redirect(MoneyFeature.Href(at, "/papers"));
    }

    private static IReadOnlyList<string> NumbersOf(MoneyMaterial material, PaperKind kind) =>
        [.. material.Book.Accounts.Where(account => account.Kind != MoneyMaterial.Unseen && (kind is PaperKind.Chain or PaperKind.Identity) == (account.Kind == "address")).Select(account => account.Id)
            .Order(StringComparer.Ordinal).Take(500)];

    private static CallDates DatesOf(AtDesk at) => CallDates.Of(at.Visit.Exercise.Edition.Package?.Manifest.Begins, at.Texts.Language.Tag);

    private static PaperKind KindOf(Typed typed) => Kinds.FirstOrDefault(kind => SnakeCase.Of(kind) == typed["kind"]);
}
