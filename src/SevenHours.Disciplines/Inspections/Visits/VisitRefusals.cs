using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>Why something cannot be done at a visit: only what is impossible.</summary>
public static class VisitRefusals
{
    /// <summary>No such visit on this desk.</summary>
    public static readonly Refusal NotKnown = new("visit.unknown", "You know of no such visit.", "Choose a visit that your agency made or was brought along to.");

    /// <summary>Not there.</summary>
    public static readonly Refusal NotThere = new("visit.not_there", "You did not come along to this visit.", "Ask whoever leads it to bring you along.");

    /// <summary>Busy with another step.</summary>
    public static readonly Refusal Busy = new("visit.busy", "You are busy with another step of the visit.", "Wait until it is done, or let a colleague do this.");

    /// <summary>No dormitory.</summary>
    public static readonly Refusal NoDormitory = new("visit.no_dormitory", "Nobody here knows of a place where workers sleep.", "Ask those who work there.");

    /// <summary>Over.</summary>
    public static readonly Refusal Over = new("visit.over", "The visit is closed.", "Forms can still be filed.");

    /// <summary>Nobody of that number.</summary>
    public static readonly Refusal NoSuchWorker = new("visit.no_worker", "Nobody of that number works there.", "Choose somebody from the list.");

    /// <summary>A form about nobody.</summary>
    public static readonly Refusal ForNobody = new("visit.for_nobody", "The form names nobody.", "Choose whom it is for.");

    /// <summary>A plan that goes nowhere.</summary>
    public static readonly Refusal NoPlace = new("visit.no_place", "The plan names no place that anybody could find.", "Write the place or the company as you know it.");

    /// <summary>No such plan.</summary>
    public static readonly Refusal NoPlan = new("visit.no_plan", "Your agency has no such plan.", "Choose one from the list, or write a new one.");

    /// <summary>A plan by which the visit came.</summary>
    public static readonly Refusal PlanDone = new("visit.plan_done", "The visit has come by this plan.", "What is to change now is said at the visit.");

    /// <summary>Nothing to give on.</summary>
    public static readonly Refusal NothingTold = new("visit.nothing_told", "Nobody has told you anything that you could give on.", "Speak with those who work there first.");
}
