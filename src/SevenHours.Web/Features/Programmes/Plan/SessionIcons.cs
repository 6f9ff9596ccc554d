using SevenHours.Programmes;

namespace SevenHours.Web.Features.Programmes.Plan;

/// <summary>The icon of each kind of session.</summary>
internal static class SessionIcons
{
    public static string Of(SessionKind kind) => kind switch
    {
        SessionKind.Opening => "door-enter",
        SessionKind.Lecture => "presentation",
        SessionKind.Workshop => "users-group",
        SessionKind.Test => "checklist",
        SessionKind.Briefing => "speakerphone",
        SessionKind.Simulation => "player-play",
        SessionKind.Debrief => "message-2",
        SessionKind.Presentation => "world",
        SessionKind.Rehearsal => "masks-theater",
        SessionKind.StaffMeeting => "headset",
        SessionKind.Visit => "route",
        SessionKind.Ceremony => "award",
        SessionKind.Prayer => "moon",
        _ => "clock-pause",
    };
}
