using System.Collections.Immutable;
using SevenHours.Disciplines.Interviews;
using SevenHours.Exercises;
using SevenHours.Web.Features.Capture.View;
using SevenHours.Web.Features.Care.Staff;
using SevenHours.Web.Features.CrimeScene.Staff;
using SevenHours.Web.Features.Room.Staff;
using SevenHours.Web.Features.Exercises;

namespace SevenHours.Web.Features.Floor;

/// <summary>All pages of those who conduct an exercise, in the order of their menu. A new one adds its line here.</summary>
public static class StaffPages
{
    public static ImmutableArray<StaffPage> All { get; } =
    [
        new("control", Permission.SeeTruth, "control", "activity", StaffPageGroup.Play),
        new("hour", Permission.SeeTruth, "hour", "timeline", StaffPageGroup.Play) { Waits = Raised },
        new("days", Permission.Steer, "days", "calendar", StaffPageGroup.Play),
        new("white-cell", Permission.AnswerRequests, "white", "headset", StaffPageGroup.Play) { Waits = visit => visit.Exercise.Session.Syndicates.Sum(team => visit.Exercise.QueueOf(team.Number).Count) },
        new("beside", Permission.CodeInterviews, "beside", "device-mobile", StaffPageGroup.Play) { Waits = visit => visit.May(Permission.AnswerRequests) ? visit.Exercise.Session.Syndicates.Sum(team => visit.Exercise.WaitingVoices(team.Number)) : 0 },
        new("coach", Permission.Coach, "coach", "bulb", StaffPageGroup.Play),
        new("observe", Permission.SeeBoard, "observe", "eye", StaffPageGroup.Play),
        new("staff", Permission.UseStaffChannel, "staff", "message-2", StaffPageGroup.Play) { Waits = visit => visit.Exercise.CallsOf(visit.Actor) },
        new("capture", Permission.Capture, "capture", "microphone", StaffPageGroup.Play) { Waits = visit => visit.May(Permission.AnswerRequests) ? WaitingTalk.CountOf(visit.Exercise) : 0 },
        new("cast", Permission.SeeTruth, "cast", "masks-theater", StaffPageGroup.Play) { Waits = visit => visit.Exercise.OverdueCalls() },
        new(PeopleFeature.Name, Permission.SeeTruth, "care.true", "heart-handshake", StaffPageGroup.Play) { Waits = PeopleFeature.Waiting, When = PeopleFeature.HasPeople },
        new("interviews", Permission.SeeTruth, "interviews", "message-circle", StaffPageGroup.Play) { Waits = visit => InterviewsFeature.GoingOn(visit.Exercise), When = visit => HasPersonas(visit.Exercise) },
        new("crime-scenes", Permission.SeeTruth, "crimescenes", "map-pin", StaffPageGroup.Around) { When = ScenesFeature.HasScenes },
        new("walls", Permission.SeeTruth, "walls", "layout-dashboard", StaffPageGroup.Around),
        new("role", Permission.PlayRole, "role.card", "masks-theater", StaffPageGroup.Play) { When = visit => visit.Place is not null },
        new("door", Permission.ManagePeople, "door", "door-enter", StaffPageGroup.People) { Waits = visit => visit.Exercise.Session.Present.Count(member => member.Presence == Presence.Waiting) },
        new("lobby", Permission.SeeLobby, "lobby", "users", StaffPageGroup.People),
        new("seating", Permission.ManagePeople, "seating", "table", StaffPageGroup.People),
        new("places", Permission.SeeTruth, "places", "map-pin", StaffPageGroup.People),
        new("welfare", Permission.SeeWelfare, "welfare", "heart-handshake", StaffPageGroup.People) { Waits = visit => visit.Exercise.Welfare.Open },
        new("safety", Permission.RaiseNoDuff, "safety", "lifebuoy", StaffPageGroup.People),
        new("desk", Permission.PlaySeat, "desk", "layout-dashboard", StaffPageGroup.Around) { When = visit => visit.Place is not null },
        new("feedback", Permission.SeeTruth, "feedback.list", "chart-bar", StaffPageGroup.Around) { When = visit => HasPersonas(visit.Exercise) },
        new("case-notes", Permission.SeeTruth, "notes.case", "notes", StaffPageGroup.Around),
        new("board", Permission.SeeBoard, "board", "presentation", StaffPageGroup.Around),
        new("board/lines", Permission.Steer, "board.write", "pencil", StaffPageGroup.Around),
        new("debrief", Permission.SeeDebrief, "debrief", "presentation", StaffPageGroup.Around) { When = visit => visit.May(Permission.SeeTruth) || visit.Exercise.IsDebriefOpen },
        new("words", Permission.SeeLobby, "words", "message-2", StaffPageGroup.Around),
        new("paper", Permission.Steer, "paper", "printer", StaffPageGroup.Around),
        new("privacy", Permission.ManagePrivacy, "privacy", "id", StaffPageGroup.Around),
        new("my-data", Permission.SeeOwnData, "mydata", "user", StaffPageGroup.Around) { When = visit => visit.Member is not null },
    ];

    /// <summary>Whether somebody conducts the exercise or acts in it, and has the bar; players and strangers have none.</summary>
    public static bool AreFor(Visit visit) => !visit.IsAway && visit.May(Permission.SeeBoard);

    private static bool HasPersonas(Exercise exercise) => exercise.Edition.Scenario.Table<Persona>().Count > 0;

    /// <summary>Seats to look at and contingencies to decide on.</summary>
    private static int Raised(Visit visit) => visit.Exercise.Session.Syndicates.Sum(team =>
    {
        var (live, watch) = (visit.Exercise.Live(team.Number), visit.Exercise.Watch.Now);
        return visit.Exercise.ReadWatch(team.Number).Flags.Count
            + live.Read(world => Contingencies.Proposed(world, inject => watch.PostponedUntil(team.Number, inject)).Count);
    });
}
