using System.Text;
using SevenHours.Disciplines.Money;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.Planning;
using SevenHours.Web.Features.Money.Papers.View;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Money.Papers;

/// <summary><c>/exercises/{id}/wall/money/papers</c>: what banks, registers, the intelligence unit and notebooks say, line by line.</summary>
public sealed class PapersFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var papers = routes.MapGroup("/exercises/{id}/wall/money/papers").Needing(Permission.PlaySeat);
        papers.MapGet("", MoneyFeature.In((at, _) => Task.FromResult(Overview(at))));
        OrderForm.Map(papers);
        papers.MapGet("/{paper}", MoneyFeature.In((at, context) => Task.FromResult(One(at, context))));
        papers.MapGet("/{paper}/file.csv", MoneyFeature.In((at, context) => Task.FromResult(File(at, context))));
        papers.MapPost("/{paper}/note", MoneyFeature.In(NoteAsync));
        papers.MapPost("/{paper}/key", MoneyFeature.In(KeyAsync));
    }

    internal static IResult Overview(AtDesk at) =>
        Page.Of<PapersPage>(null, (nameof(PapersPage.At), at), (nameof(PapersPage.View), at.Read()), (nameof(PapersPage.Rows), at.Read(PaperRow.All)), (nameof(PapersPage.Notes), at.Read(NoteRow.All)),
            (nameof(PapersPage.Wanted), at.Read(WantedRow.All)));

    private static IResult One(AtDesk at, HttpContext context, Refusal? refused = null) =>
        PaperLines.Read(at, PaperOf(context), context.Request.Query["find"], context.Request.Query["page"]) is { } lines
            ? Page.Of<PaperPage>(refused, (nameof(PaperPage.At), at), (nameof(PaperPage.View), at.Read()), (nameof(PaperPage.Lines), lines))
            : Page.Missing(context);

    private static IResult File(AtDesk at, HttpContext context) => PaperLines.Read(at, PaperOf(context)) is { } lines
        ? Results.File(Encoding.UTF8.GetBytes(PaperFile.Of(lines.Book)), "text/csv; charset=utf-8", $"EXERCISE-{lines.Row.Kind}.csv")
        : Page.Missing(context);

    private static async Task<IResult> NoteAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, "money.note");
        var words = at.Say(typed["words"]);
        var note = Enum.TryParse<NotedKind>(typed["kind"], true, out var kind) ? kind : NotedKind.Line;
        return await Done(at, context, new NoteMoney(at.Seat, note, typed.All("of")) { Note = Press.Ref(words) }, typed, words);
    }

    private static async Task<IResult> KeyAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, "money.key");
        var paper = at.Read(desk => desk.Desk.Part<MoneyDesk>().Papers.All.FirstOrDefault(one => one.Handle.ToString() == PaperOf(context)));
        return paper is null ? Page.Missing(context) : await Done(at, context, new TryLedgerKey(at.Seat, paper.Handle, (typed["word"] ?? "").Trim()), typed);
    }

    private static async Task<IResult> Done(AtDesk at, HttpContext context, SeatCommand command, Typed typed, params Words?[] words) =>
        await at.DoAsync(command, typed.Key, words) is { } refused
            ? One(at, context, refused)
            : Results.Redirect(MoneyFeature.Href(at, $"/papers/{PaperOf(context)}"));

    private static string PaperOf(HttpContext context) => (string?)context.Request.RouteValues["paper"] ?? "";
}
