using SevenHours.Programmes;

namespace SevenHours.Web.Features.Programmes.Plan;

/// <summary>The stages a programme goes through; their order is the order of work.</summary>
public enum Stage
{
    Plan,
    Call,
    Select,
    Prepare,
    Hold,
    FollowUp,
}

/// <summary>Where a programme stands.</summary>
public static class Stages
{
    /// <summary>The stage one is in: by the calendar once the course has begun, by what is there before.</summary>
    public static Stage Of(CourseView view) => view switch
    {
        { Programme: var programme, Today: var today } when today > programme.LastDay => Stage.FollowUp,
        { Programme: var programme, Today: var today } when today >= programme.FirstDay => Stage.Hold,
        { Course: var course } when course.Participants.Any() && course.People.All(person => person.State != RosterState.Applied) => Stage.Prepare,
        { Programme.Call: var call, Today: var today } when call.TakesOn(today) => Stage.Call,
        { Course: var course } when course.People.Any(person => person.State == RosterState.Applied) => Stage.Select,
        _ => Stage.Plan,
    };

    /// <summary>The name of a stage, in strings and addresses.</summary>
    public static string Name(this Stage stage) => stage.ToString().ToLowerInvariant();
}
