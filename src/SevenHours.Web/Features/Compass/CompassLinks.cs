using SevenHours.Debriefing;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Protection;
using SevenHours.Disciplines.Requests;
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
        _ => null,
    };

    /// <summary>The principle behind a right; null when the author names none.</summary>
    public static string? Right(string exercise, Scenario scenario, Id<Right> right) => Principle(exercise, scenario, scenario.Table<Right>()[right].Principle);

    private static string? Principle(string exercise, Scenario scenario, Id<Principle> principle) =>
        principle.IsSome ? $"{Of(exercise)}?principle={scenario.Table<Principle>()[principle].Name}" : null;

    private static string? Act(string exercise, History history, Handle act) => history.Acts.Find(act) is { } found ? Act(exercise, history, found.Plan.Action) : null;

    private static string Act(string exercise, History history, Id<ActionDefinition> action) =>
        $"{Of(exercise)}?act={history.Scenario.Table<ActionDefinition>()[action].Name}";
}
