using SevenHours.Exercises;
using SevenHours.Web.Features.Exercises;

namespace SevenHours.Web.Features.Control.Room;

/// <summary>What of the control screen somebody may press; the rest is not drawn for him. <see cref="AccessTable"/> decides, here as everywhere.</summary>
[Flags]
public enum StaffRights
{
    /// <summary>Only look, and take notes.</summary>
    None = 0,

    /// <summary>Clock, run sheet, scenes, amendments.</summary>
    Steer = 1,

    /// <summary>The answer desk.</summary>
    Answer = 2,

    /// <summary>PINs, the door, seats.</summary>
    People = 4,

    /// <summary>The end of a real emergency.</summary>
    Resume = 8,

    /// <summary>Who holds what is written about people, and for how long.</summary>
    Privacy = 16,
}

/// <summary>Reads rights.</summary>
internal static class StaffRightsOf
{
    /// <summary>What a visitor may press now.</summary>
    public static StaffRights Rights(this Visit visit)
    {
        StaffRights If(Permission permission, StaffRights rights) => visit.May(permission) ? rights : StaffRights.None;
        return If(Permission.Steer, StaffRights.Steer) | If(Permission.AnswerRequests, StaffRights.Answer)
            | If(Permission.ManagePeople, StaffRights.People) | If(Permission.ClearNoDuff, StaffRights.Resume)
            | If(Permission.ManagePrivacy, StaffRights.Privacy);
    }
}
