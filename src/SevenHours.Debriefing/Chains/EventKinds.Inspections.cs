namespace SevenHours.Debriefing;

/// <content>Labour inspections.</content>
public static partial class EventKinds
{
    /// <summary>A visit came to a place of work.</summary>
    public const string VisitOpened = "visit_opened";

    /// <summary>Others were brought along.</summary>
    public const string VisitJoined = "visit_joined";

    /// <summary>Somebody took a role.</summary>
    public const string VisitRole = "visit_role";

    /// <summary>A step of a visit began.</summary>
    public const string VisitStepBegan = "visit_step_began";

    /// <summary>A step of a visit was done.</summary>
    public const string VisitStepDone = "visit_step_done";

    /// <summary>Papers were secured, or registers read.</summary>
    public const string VisitPapers = "visit_papers";

    /// <summary>The employer heard of it.</summary>
    public const string VisitWarned = "visit_warned";

    /// <summary>A visit was planned, or a plan answered.</summary>
    public const string VisitPlan = "visit_plan";

    /// <summary>Workers were looked up in a database during a visit.</summary>
    public const string VisitLookup = "visit_lookup";

    /// <summary>Papers of residence were asked for before people were heard.</summary>
    public const string VisitRule = "visit_rule";

    /// <summary>The second book was taken away.</summary>
    public const string VisitBook = "visit_book";

    /// <summary>Something of the case hangs on a moment of the visit.</summary>
    public const string VisitMoment = "visit_moment";

    /// <summary>What a count, a check or a look showed.</summary>
    public const string VisitSeen = "visit_seen";

    /// <summary>People left, or were not there.</summary>
    public const string VisitLeft = "visit_left";

    /// <summary>Somebody told in own words.</summary>
    public const string VisitTold = "visit_told";

    /// <summary>Somebody said only what was taught, or was not understood.</summary>
    public const string VisitTaught = "visit_taught";

    /// <summary>What people told was given on.</summary>
    public const string VisitGiven = "visit_given";

    /// <summary>A difference was marked.</summary>
    public const string VisitMarked = "visit_marked";

    /// <summary>A form was filed.</summary>
    public const string VisitForm = "visit_form";

    /// <summary>A form was answered.</summary>
    public const string VisitAnswer = "visit_answer";

    /// <summary>The visit was closed.</summary>
    public const string VisitClosed = "visit_closed";
}
