namespace SevenHours.Web.Features.Days.Plan;

/// <summary>A line of the run sheet, as it stands on the sheet on which the next day is planned.</summary>
/// <param name="Name">The author's id of its rule.</param>
/// <param name="Icon">The icon of its channel.</param>
/// <param name="Channel">Its channel.</param>
/// <param name="Title">What it is called.</param>
/// <param name="At">When it is due, as a person types it; empty while only its condition says when.</param>
/// <param name="IsHeld">Whether it waits for release.</param>
/// <param name="HasCondition">Whether a condition drives it.</param>
/// <param name="To">The author's ids of the seats that receive it.</param>
/// <param name="Names">These seats in words.</param>
public sealed record PlanLine(
    string Name, string Icon, string Channel, string Title, string At, bool IsHeld, bool HasCondition, IReadOnlyList<string> To, string Names);

/// <summary>Lines that come at one time of the plan.</summary>
/// <param name="Id">The id of its heading.</param>
/// <param name="Lines">The lines.</param>
public sealed record PlanGroup(string Id, IReadOnlyList<PlanLine> Lines);

/// <summary>A seat that can receive.</summary>
/// <param name="Name">The author's id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Agency">Its agency.</param>
public sealed record PlanSeat(string Name, string Title, string Agency);
