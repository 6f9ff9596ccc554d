using SevenHours.Debriefing;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Inspections;
using SevenHours.Disciplines.Operations;
using SevenHours.Disciplines.Press;
using SevenHours.Disciplines.Protection;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Techniques;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Compass;

/// <summary>The ways into the compass from what happened.</summary>
internal static class CompassLinks
{
    /// <summary>The compass of an exercise, for staff and debrief.</summary>
    public static string Of(string exercise) => $"/exercises/{exercise}/compass";

    /// <summary>What the law says on what an event is about: an act or a principle; null when it is about neither.</summary>
    public static string? Of(string exercise, History history, EventId id) => history[id].Event switch
    {
        ActionStarted e => Act(exercise, history, e.Plan.Action),
        ActionBegan e => Act(exercise, history, e.Handle),
        ActionFinished e => Act(exercise, history, e.Handle),
        OutcomeFollowed e => Act(exercise, history, e.Handle),
        MandateOverstepped e => Act(exercise, history, e.Act),
        LawfulnessChanged e => Act(exercise, history, e.Handle),
        RequestMade { Petition.Action: { IsSome: true } action } => Act(exercise, history, action),
        RequestAnswered e when history.Requests.FirstOrDefault(r => r.Petition.Handle == e.Request) is { Petition.Action: { IsSome: true } action } => Act(exercise, history, action),
        AuthorisationGranted e => Act(exercise, history, e.Order.Action),
        RightBreached { Principle.IsSome: true } e => Principle(exercise, history.Scenario, e.Principle),
        RightBreached { Right.IsSome: true } e => Right(exercise, history.Scenario, e.Right),
        RightDue e => Right(exercise, history.Scenario, e.Right),
        RightKept e => Right(exercise, history.Scenario, e.Right),
        RightMissed e => Right(exercise, history.Scenario, e.Right),
        VisitOpened e => Act(exercise, history, e.Act),
        PeopleBeforePapersBroken e => Visit(exercise, history, e.Site),
        WorkersLookedUp e => Visit(exercise, history, e.Site),
        VisitStepDone { Work.Step: VisitStep.CheckStatus } e => Visit(exercise, history, e.Site),
        StoryPublished e => Act(exercise, history, e.Story.Act) ?? Press(exercise, history.Scenario),
        EmbargoMoved { State: EmbargoState.Broken } => Press(exercise, history.Scenario),
        StatementIssued e => Act(exercise, history, e.Statement.Act),
        TakedownAsked or PostsRemoved or HandlingBreached => Named(exercise, history.Scenario, Privacy),
        StormGrew e when history.Scenario.Table<Storm>()[e.Storm].Posts[e.Posts - 1].Shows.IsSome => Named(exercise, history.Scenario, Privacy),
        CareClockStarted e => Principle(exercise, history.Scenario, history.Scenario.Table<CareService>()[e.Service].Principle),
        CareClockMissed e => Principle(exercise, history.Scenario, history.Scenario.Table<CareService>()[e.Service].Principle),
        ServiceMadeToWait e => Principle(exercise, history.Scenario, history.Scenario.Table<CareService>()[e.Service].Principle),
        TechniqueBegan e => Act(exercise, history, e.Started.Act),
        TechniqueRunOn or PrivilegedTalk => Named(exercise, history.Scenario, Covert),
        SiteOrdered e => Act(exercise, history, e.Act),
        SiteEntered e => Act(exercise, history, e.Act),
        LetterSent or LetterOverdue => Named(exercise, history.Scenario, Abroad),
        _ => null,
    };

    /// <summary>The principle behind a right; null when the author names none.</summary>
    public static string? Right(string exercise, Scenario scenario, Id<Right> right) => Principle(exercise, scenario, scenario.Table<Right>()[right].Principle);

    /// <summary>What the law says on the work of a page of the case wall, as a query of the compass; null where it says nothing in this case.</summary>
    public static string? ForTab(Scenario scenario, string tab)
    {
        var (act, principle) = tab.Split('/')[0] switch
        {
            "visit" => ("joint_inspection", ""),
            "press" => ("media_line", ""),
            "operations" => ("rescue_entry", ""),
            "screening" => ("indicator_screening", ""),
            "calls" => ("cdr_request", ""),
            "techniques" or "web" => ("", Covert),
            "abroad" => ("", Abroad),
            "care" => ("", "p3"),
            "evidence" or "scene" or "phones" => ("", "p8"),
            "money" => ("", "p9"),
            "shared" => ("", Privacy),
            _ => ("", ""),
        };
        return scenario.Table<ActionDefinition>().TryFind(act, out _) && scenario.Table<CompassEntry>().Count > 0 ? $"act={act}#bearing"
            : scenario.Table<Principle>().TryFind(principle, out _) ? $"principle={principle}"
            : null;
    }

    private const string Privacy = "p11", Covert = "p7", Abroad = "p10";

    private static string? Named(string exercise, Scenario scenario, string principle) =>
        scenario.Table<Principle>().TryFind(principle, out var found) ? Principle(exercise, scenario, found) : null;

    private static string? Visit(string exercise, History history, Id<Workplace> site) => Act(exercise, history, history.Scenario.Table<Workplace>()[site].OpenedBy[0]);

    private static string? Press(string exercise, Scenario scenario) => Named(exercise, scenario, Privacy);

    private static string? Principle(string exercise, Scenario scenario, Id<Principle> principle) =>
        principle.IsSome ? $"{Of(exercise)}?principle={scenario.Table<Principle>()[principle].Name}" : null;

    private static string? Act(string exercise, History history, Handle act) => history.Acts.Find(act) is { } found ? Act(exercise, history, found.Plan.Action) : null;

    private static string Act(string exercise, History history, Id<ActionDefinition> action) =>
        $"{Of(exercise)}?act={history.Scenario.Table<ActionDefinition>()[action].Name}";
}
