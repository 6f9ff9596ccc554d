using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Inspections.View;

/// <summary>A plan of a visit, as those it names read it.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="Where">The place in the writer's words.</param>
/// <param name="Writer">Whose it is.</param>
/// <param name="At">When it was last written, in exercise seconds.</param>
/// <param name="IsOurs">Whether the reader's agency may write it anew.</param>
/// <param name="IsFollowed">Whether the visit has come by it.</param>
/// <param name="Members">Who goes, as what.</param>
/// <param name="Order">The steps, in order.</param>
/// <param name="Status">What was agreed on papers of residence.</param>
/// <param name="Private">What is asked in private only.</param>
/// <param name="IsAsked">Whether those who sleep in the dormitory are asked first.</param>
/// <param name="Prepared">What was arranged beforehand.</param>
/// <param name="Note">Anything else; null for nothing.</param>
public sealed record VisitPlanView(
    string Id, string Where, string Writer, long At, bool IsOurs, bool IsFollowed, Listed<PlannedRow> Members, Listed<VisitStep> Order, StatusRule Status,
    Listed<WorkTopic> Private, bool IsAsked, Needs Prepared, string? Note)
{
    /// <summary>The reader as the plan names him; null when it does not.</summary>
    public PlannedRow? Me => Members.FirstOrDefault(member => member.IsMe);

    /// <summary>The plans a desk knows, the latest first.</summary>
    internal static Listed<VisitPlanView> All(SeatReading desk) => [.. desk.Desk.Part<InspectionsDesk>().Plans.All.Reverse().Select(plan => Of(desk, plan))];

    internal static VisitPlanView Of(SeatReading desk, VisitPlan plan) => new(
        plan.Handle.ToString(), desk.Texts.Find(plan.Where) ?? desk.Of(desk.Scenario.Subjects[plan.Place].Title), desk.SeatTitle(plan.Seat), plan.At.Seconds,
        desk.Scenario.Seats[plan.Seat].Agency == desk.Agency, desk.Desk.Part<InspectionsDesk>().Plans.IsFollowed(plan.Handle),
        [.. plan.Members.Select(member => new PlannedRow(
            desk.Scenario.Seats[member.Seat].Name, desk.SeatTitle(member.Seat), member.Role, member.IsComing, member.Seat == desk.Desk.Seat))],
        [.. plan.Order], plan.Status, [.. plan.Private], plan.IsAsked, plan.Prepared, desk.Texts.Find(plan.Note));
}

/// <summary>Somebody a plan names.</summary>
/// <param name="Name">The author's id of the seat, which everybody knows.</param>
/// <param name="Seat">What it is called.</param>
/// <param name="Role">As what.</param>
/// <param name="IsComing">Whether they come; null before they answered.</param>
/// <param name="IsMe">Whether it is the reader.</param>
public sealed record PlannedRow(string Name, string Seat, VisitRole Role, bool? IsComing, bool IsMe);
