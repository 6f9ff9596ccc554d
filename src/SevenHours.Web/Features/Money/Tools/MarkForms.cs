using System.Globalization;
using SevenHours.Analysis.Finance;
using SevenHours.Disciplines.Money;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.Planning;
using SevenHours.Web.Features.Money.Tools.View;

namespace SevenHours.Web.Features.Money.Tools;

/// <summary><c>…/wall/money/flow/marks</c> and <c>…/flags</c>: what an agency holds for the flow, and what it makes of flags.</summary>
internal static class MarkForms
{
    public static void Map(RouteGroupBuilder money)
    {
        money.MapPost("/flow/marks", MoneyFeature.In(MarkAsync));
        money.MapPost("/flow/marks/{mark}/back", MoneyFeature.In(TakeBackAsync));
        money.MapPost("/flags", MoneyFeature.In(JudgeAsync));
    }

    private static async Task<IResult> MarkAsync(AtDesk at, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (sight, note) = (MoneySight.Read(at), at.Say(form["note"]));
        var query = FlowQuery.Of(sight, name => form[name]);
        var lines = form["what"] == "all" && FlowPicture.Of(sight, query, false) is { } picture
            ? [.. picture.Lines.Select(sight.Material.KeyOf)]
            : (IReadOnlyList<int>)[.. form["line"].Select(line => int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? key : -1).Distinct()];
        return await at.DoAsync(new MarkFlow(at.Seat, lines, Press.Ref(note)), form["key"], note) is { } refused
            ? MoneyTools.Flow(at, query, refused)
            : Results.Redirect(MoneyFeature.Href(at, $"/flow{query.Address(sight.Dates)}#marks"));
    }

    private static async Task<IResult> TakeBackAsync(AtDesk at, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var query = FlowQuery.Of(MoneySight.Read(at), name => form[name]);
        var refused = Handle.TryParse((string?)context.Request.RouteValues["mark"], out var mark)
            ? await at.DoAsync(new TakeBackMark(at.Seat, mark), form["key"])
            : Refusal.NoSuchThing;
        return refused is null
            ? Results.Redirect(MoneyFeature.Href(at, $"/flow{query.Address(MoneySight.Read(at).Dates)}#marks"))
            : MoneyTools.Flow(at, query, refused);
    }

    private static async Task<IResult> JudgeAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, "money.flag");
        var note = at.Say(typed["note"]);
        var judge = new JudgeFlag(
            at.Seat, Word<RedFlagKind>(typed["flag"]), typed["account"] ?? "", Word<FlagVerdict>(typed["verdict"]), Press.Ref(note));
        return await at.DoAsync(judge, typed.Key, note) is { } refused
            ? MoneyTools.Flags(at, refused)
            : Results.Redirect(MoneyFeature.Href(at, $"/flags#{FlagRow.IdOf(judge.Kind, judge.Account)}"));
    }

    private static T Word<T>(string? typed)
        where T : struct, Enum => Enum.TryParse<T>(typed, true, out var word) && Enum.IsDefined(word) ? word : (T)Enum.ToObject(typeof(T), -1);
}
