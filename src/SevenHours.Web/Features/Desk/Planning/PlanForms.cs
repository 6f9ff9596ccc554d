using System.Globalization;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Planning;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Desk.Planning;

/// <summary><c>…/plan</c>: the agency's plan and joint ones, writing into them, handing them over.</summary>
internal static class PlanForms
{
    private static readonly string[] s_boxes = ["what", "why"];

    public static void Map(RouteGroupBuilder desk)
    {
        desk.MapGet("/plan", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => Show(context, at, PlanView.Own)));
        desk.MapGet("/plan/{plan}", (string id, string plan, HttpContext context) => AtDesk.ServeAsync(context, id, at => Show(context, at, plan)));
        desk.MapGet("/plan/{plan}/entry", (string id, string plan, HttpContext context) => AtDesk.ServeAsync(context, id, at => EntryAsync(context, at, plan)));
        desk.MapPost("/plan/{plan}/entry", (string id, string plan, HttpContext context) => AtDesk.ServeAsync(context, id, at => WriteAsync(context, at, plan)));
        desk.MapGet("/plan/{plan}/hand", (string id, string plan, HttpContext context) => AtDesk.ServeAsync(context, id, at => HandAsync(context, at, plan)));
        desk.MapPost("/plan/{plan}/hand", (string id, string plan, HttpContext context) => AtDesk.ServeAsync(context, id, at => SendAsync(context, at, plan)));
        desk.MapGet("/plans/{message}", (string id, string message, HttpContext context) => AtDesk.ServeAsync(context, id, at => Handed(context, at, message)));
    }

    private static IResult Show(HttpContext context, AtDesk at, string plan)
    {
        var view = at.Read();
        return Find(view, plan) is { } found
            ? Page.Of<PlanPage>(null, (nameof(PlanPage.At), at), (nameof(PlanPage.View), view), (nameof(PlanPage.Plan), found))
            : Page.Missing(context);
    }

    private static async Task<IResult> EntryAsync(HttpContext context, AtDesk at, string plan, Refusal? refused = null)
    {
        var view = at.Read();
        var posted = await Typed.ReadAsync(context, at, "plan");
        var kind = KindOf(posted["kind"]);
        var number = Number(posted["number"]);
        var row = Find(view, plan)?.Entries.FirstOrDefault(entry => entry.Number == number);
        return Find(view, plan) is not { } found || number != 0 && row is null
            ? Page.Missing(context)
            : Page.Of<PlanEntryPage>(refused,
                (nameof(PlanEntryPage.At), at), (nameof(PlanEntryPage.View), view), (nameof(PlanEntryPage.Plan), found), (nameof(PlanEntryPage.Row), row),
                (nameof(PlanEntryPage.Kind), row?.Kind ?? kind), (nameof(PlanEntryPage.Acts), at.Read(PlanAct.All)),
                (nameof(PlanEntryPage.Typed), await Typed.ReadAsync(context, at, NameOf(plan, number, row?.Kind ?? kind), s_boxes)));
    }

    private static async Task<IResult> WriteAsync(HttpContext context, AtDesk at, string plan)
    {
        var view = at.Read();
        if (Find(view, plan) is not { } found)
            return Page.Missing(context);

        var posted = await Typed.ReadAsync(context, at, "plan");
        var (kind, number) = (KindOf(posted["kind"]), Number(posted["number"]));
        var typed = await Typed.ReadAsync(context, at, NameOf(plan, number, kind));
        var (what, why) = (at.Say(typed["what"]), at.Say(typed["why"]));
        var row = found.Entries.FirstOrDefault(entry => entry.Number == number);
        var command = new ChangePlan(at.Seat, kind, Press.Ref(what))
        {
            Meeting = MeetingOf(plan),
            Number = number,
            Was = Number(typed["was"]),
            Why = Press.Ref(why),
            State = Chosen(typed["state"], HypothesisState.Open),
            Sure = Chosen(typed["sure"], Sureness.Even),
            For = Cited(at, typed, "for"),
            Against = Cited(at, typed, "against"),
            Owner = Press.Seat(at, typed["owner"]),
            Due = DueOf(typed["due"], row),
            Progress = kind == PlanEntryKind.Enquiry ? Chosen(typed["progress"], DutyState.Open) : typed.Has("dropped") ? DutyState.Dropped : DutyState.Open,
            Acts = [.. typed.All("act").Select(act => Handle.TryParse(act, out var handle) ? handle : Handle.None)],
            Place = Number(typed["place"]),
        };
        if (await at.DoAsync(command, typed.Key, what, why) is { } refused)
            return await EntryAsync(context, at, plan, refused);

        await typed.SentAsync(context, at, s_boxes);
        return Results.Redirect($"{at.Base}/plan/{plan}");
    }

    private static async Task<IResult> HandAsync(HttpContext context, AtDesk at, string plan, Refusal? refused = null)
    {
        var view = at.Read();
        return Find(view, plan) is { } found
            ? Page.Of<PlanHandPage>(refused,
                (nameof(PlanHandPage.At), at), (nameof(PlanHandPage.View), view), (nameof(PlanHandPage.Plan), found),
                (nameof(PlanHandPage.Typed), await Typed.ReadAsync(context, at, $"plan.{plan}.hand", "text")))
            : Page.Missing(context);
    }

    private static async Task<IResult> SendAsync(HttpContext context, AtDesk at, string plan)
    {
        if (Find(at.Read(), plan) is null)
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, $"plan.{plan}.hand");
        var text = at.Say(typed["text"]);
        if (await at.DoAsync(new HandPlan(at.Seat, typed.Seats(at), Press.Ref(text)) { Meeting = MeetingOf(plan) }, typed.Key, text) is { } refused)
            return await HandAsync(context, at, plan, refused);

        await typed.SentAsync(context, at, "text");
        return Results.Redirect($"{at.Base}/plan/{plan}");
    }

    private static IResult Handed(HttpContext context, AtDesk at, string message)
    {
        var view = at.Read();
        return view.HandedPlans.FirstOrDefault(row => row.Id == message) is { } found
            ? Page.Of<HandedPlanPage>(null, (nameof(HandedPlanPage.At), at), (nameof(HandedPlanPage.View), view), (nameof(HandedPlanPage.Row), found))
            : Page.Missing(context);
    }

    private static PlanView? Find(DeskView view, string plan) => view.Plans.FirstOrDefault(one => one.Key == plan);

    private static Handle MeetingOf(string plan) => Handle.TryParse(plan, out var handle) ? handle : Handle.None;

    private static string NameOf(string plan, int number, PlanEntryKind kind) => $"plan.{plan}.{(number == 0 ? kind : number)}";

    private static PlanEntryKind KindOf(string? typed) => Chosen(typed, PlanEntryKind.Hypothesis);

    private static int Number(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static T Chosen<T>(string? typed, T otherwise)
        where T : struct, Enum => Enum.TryParse<T>(typed, out var said) && Enum.IsDefined(said) ? said : otherwise;

    private static IReadOnlyList<Id<Fact>> Cited(AtDesk at, Typed typed, string side) => at.Read(desk => (IReadOnlyList<Id<Fact>>)
        [.. desk.Knowledge.Facts.Select(held => held.Fact).Where(fact => typed[$"cite-{Token.Of(desk.Scenario, fact)}"] == side)]);

    // A time left as it stands on the page keeps its seconds.
    private static SimTime DueOf(string? typed, PlanRow? row) =>
        row?.Due is { } due && Times.Short(due) == typed?.Trim() ? new SimTime((int)due) : Times.TimeOf(typed) ?? SimTime.Never;
}
