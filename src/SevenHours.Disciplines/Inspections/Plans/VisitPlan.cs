using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>A visit as it was thought through beforehand. Those it names know it; nobody else does.</summary>
/// <param name="Handle">Its name.</param>
/// <param name="Seat">Who wrote it.</param>
/// <param name="Place">Where the visit goes: a place, or the company behind it.</param>
/// <param name="Where">The place in the writer's words.</param>
/// <param name="Members">Who goes, as what, and whether they said that they come.</param>
/// <param name="Order">The steps, in the order in which they are done. Leave to stay has a rule of its own.</param>
/// <param name="Status">What was agreed on papers of residence.</param>
/// <param name="Private">What is asked in private only.</param>
/// <param name="IsAsked">Whether those who sleep in the dormitory are asked before anybody goes in.</param>
/// <param name="Prepared">What was arranged beforehand for whoever needs it, victim or not. It comes in half the time.</param>
/// <param name="Note">Anything else, or none.</param>
/// <param name="At">When it was last written.</param>
public sealed record VisitPlan(
    Handle Handle, Id<Seat> Seat, Id<Subject> Place, TextRef Where, IReadOnlyList<PlannedMember> Members, IReadOnlyList<VisitStep> Order, StatusRule Status,
    IReadOnlyList<WorkTopic> Private, bool IsAsked, Needs Prepared, TextRef Note, SimTime At)
{
    /// <summary>Who comes to the visit with it: those who said so.</summary>
    public IEnumerable<PlannedMember> Coming => Members.Where(member => member.IsComing == true);

    /// <summary>A seat as it stands in the plan, or null.</summary>
    public PlannedMember? Member(Id<Seat> seat) => Members.FirstOrDefault(member => member.Seat == seat);
}

/// <summary>Somebody a plan names.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Role">As what.</param>
/// <param name="IsComing">Whether they come; null before they answered. Who has not answered is not there when the visit begins.</param>
public sealed record PlannedMember(Id<Seat> Seat, VisitRole Role, bool? IsComing);

/// <summary>What is agreed on papers of residence. The first is what the law of the region asks: people before papers.</summary>
public enum StatusRule
{
    /// <summary>Nobody checks them at this visit.</summary>
    NotAtAll,

    /// <summary>They are looked at when everybody was heard.</summary>
    AfterTalks,

    /// <summary>They are checked first.</summary>
    First,
}
