using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Days.View;
using SevenHours.Web.Features.Desk.Pages;

namespace SevenHours.Web.Features.Days;

/// <summary>Close of play, the night and the morning.</summary>
internal static class DaysPages
{
    public static IResult Show(ControlRoom room) => Draw(room, null);

    public static async Task<IResult> OpenAsync(ControlRoom room) =>
        await room.Exercise.OpenNextDayAsync(room.By, room.Team) is { } refused
            ? Draw(room, refused)
            : Results.Redirect(DaysFeature.HrefOf(room, "report"));

    public static async Task<IResult> CloseAsync(ControlRoom room) =>
        await room.Exercise.PauseAsync(room.By, room.Team) is { } refused ? Draw(room, refused) : Results.Redirect(DaysFeature.HrefOf(room));

    private static IResult Draw(ControlRoom room, Refusal? refused)
    {
        var frame = DaysFrame.Of(room);
        return Page.Of<DaysPage>(refused, (nameof(DaysPage.Frame), frame), (nameof(DaysPage.View), OpenReading.Read(room, frame)));
    }
}
