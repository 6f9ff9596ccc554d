using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>Checks that several commands share: each asks the desk alone.</summary>
internal static class MeetingChecks
{
    /// <summary>The caller's own meeting, before it began.</summary>
    public static Refusal? CallerBefore(Desk desk, Handle meeting) =>
        desk.Part<PlanningDesk>().Find(meeting) is not { } found ? Refusal.NoSuchThing
        : found.Call.Caller != desk.Seat ? PlanningRefusals.NotYourMeeting
        : found.Status != MeetingStatus.Called ? PlanningRefusals.BegunAlready
        : null;

    /// <summary>Somebody in the room.</summary>
    public static Refusal? InTheRoom(Desk desk, Handle meeting) =>
        desk.Part<PlanningDesk>().Find(meeting) is not { } found ? Refusal.NoSuchThing
        : found.Status is MeetingStatus.Closed or MeetingStatus.CalledOff ? PlanningRefusals.IsOver
        : !found.Present.Has(desk.Seat) ? PlanningRefusals.NotInTheRoom
        : null;

    /// <summary>Somebody in the room names somebody in the room.</summary>
    public static Refusal? Names(Desk desk, Handle meeting, Id<Seat> whose) =>
        desk.Part<PlanningDesk>().Find(meeting)?.Present.Has(whose) == true ? null : PlanningRefusals.NobodyHereOfThatName;
}
