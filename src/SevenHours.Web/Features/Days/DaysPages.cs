using SevenHours.Web.Features.Control.Room;

namespace SevenHours.Web.Features.Days;

/// <summary>The first page.</summary>
internal static class DaysPages
{
    public static IResult Show(ControlRoom room) => Results.Redirect(DaysFeature.HrefOf(room, "plan"));
}
