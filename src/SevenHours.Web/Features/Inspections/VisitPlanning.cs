using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.Planning;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Inspections.View;

namespace SevenHours.Web.Features.Inspections;

/// <summary><c>/wall/visit/plans</c>: thinking a visit through before anybody leaves the house, and saying whether one comes.</summary>
internal static class VisitPlanning
{
    private const string Form = "visitplan";
    private static readonly string[] s_boxes = ["where", "note"];

    public static void Map(RouteGroupBuilder visit)
    {
        visit.MapGet("/plans/new", InspectionsFeature.In((at, context) => ShowAsync(at, context)));
        visit.MapPost("/plans", InspectionsFeature.In(WriteAsync));
        visit.MapPost("/plans/{plan}/answer", InspectionsFeature.In(AnswerAsync));
    }

    /// <summary>The address under which the visit an act brings is planned; null for acts that bring none.</summary>
    public static string? For(AtDesk at, string action, string? target) => at.Read(desk => MayOpen(desk, action))
        ? $"{InspectionsFeature.Href(at)}/plans/new?where={Uri.EscapeDataString(target ?? "")}"
        : null;

    /// <summary>Whether a seat's calling makes visits in this case, or one act of the catalogue does.</summary>
    public static bool MayOpen(SeatReading desk, string? action = null)
    {
        var opened = desk.Scenario.Table<Workplace>().SelectMany(site => site.OpenedBy).Distinct().Select(id => desk.Scenario.Table<ActionDefinition>()[id]);
        return action is null
            ? opened.Any(one => one.Who.Contains(desk.Scenario.Agencies[desk.Agency].Profession))
            : opened.Any(one => one.Name == action);
    }

    private static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused = null)
    {
        var (view, of) = (at.Read(), (string?)context.Request.Query["of"]);
        var plan = at.Read(VisitPlanView.All).FirstOrDefault(one => one.Id == of && one is { IsOurs: true, IsFollowed: false });
        return Page.Of<VisitPlanPage>(refused,
            (nameof(VisitPlanPage.At), at), (nameof(VisitPlanPage.View), view), (nameof(VisitPlanPage.Plan), plan),
            (nameof(VisitPlanPage.Me), at.Read(desk => ContactRow.Of(desk, desk.Desk.Seat))),
            (nameof(VisitPlanPage.Typed), await Typed.ReadAsync(context, at, Form, s_boxes)));
    }

    private static async Task<IResult> WriteAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, Form);
        var (where, note) = (at.Say(typed["where"]), at.Say(typed["note"]));
        var seats = at.Scenario.Seats;
        var plan = new VisitPlan(
            Handle.TryParse(typed["of"], out var known) ? known : Handle.None, at.Seat, at.Typed(typed["where"]), Press.Ref(where),
            [.. seats.Ids.Select(seat => (Seat: seat, Role: Word<VisitRole>(typed[$"role.{seats[seat].Name}"]))).Where(one => one.Role is not null)
                .Select(one => new PlannedMember(one.Seat, one.Role!.Value, null))],
            [.. Enum.GetValues<VisitStep>().Select(step => (Step: step, Place: VisitForms.Number(typed[$"order.{step}"]))).Where(one => one.Place > 0).OrderBy(one => one.Place).Select(one => one.Step)],
            Word<StatusRule>(typed["status"]) ?? StatusRule.NotAtAll,
            [.. typed.All("private").Select(Word<WorkTopic>).OfType<WorkTopic>()], typed.Has("asked"),
            typed.All("prepared").Select(Word<Needs>).OfType<Needs>().Aggregate(Needs.None, (all, need) => all | need), Press.Ref(note), default);
        if (await at.DoAsync(new PlanVisit(at.Seat, plan), typed.Key, where, note) is { } refused)
            return await ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, s_boxes);
        return Results.Redirect($"{InspectionsFeature.Href(at)}?plans#plans");
    }

    private static async Task<IResult> AnswerAsync(AtDesk at, HttpContext context)
    {
        if (!Handle.TryParse((string?)context.Request.RouteValues["plan"], out var plan) || at.Read(desk => desk.Desk.Part<InspectionsDesk>().Plans.Find(plan)) is null)
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, Form);
        return await at.DoAsync(new AnswerVisitPlan(at.Seat, plan, typed["comes"] == "yes"), typed.Key) is { } refused
            ? InspectionsFeature.List(at, context, refused)
            : Results.Redirect($"{InspectionsFeature.Href(at)}?plans#plans");
    }

    private static T? Word<T>(string? typed)
        where T : struct, Enum => Enum.TryParse<T>(typed, ignoreCase: true, out var word) && Enum.IsDefined(word) ? word : null;
}
