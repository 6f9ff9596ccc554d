using System.Globalization;
using SevenHours.Exercises;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Hour.View;

namespace SevenHours.Web.Features.Hour.Live;

/// <summary>How one member of staff looks at the next hour.</summary>
internal static class HourRoom
{
    /// <summary>The stretches one can look ahead, in minutes; 0 is to the close of play.</summary>
    public static IReadOnlyList<int> Stretches { get; } = [60, 240, 0];

    /// <summary>The address of the page.</summary>
    public static string HrefOf(ControlRoom room) => $"/exercises/{room.Exercise.Id}/hour";

    /// <summary>How far ahead is asked for; an hour unless it is said.</summary>
    public static int MinutesOf(ControlRoom room) =>
        int.TryParse(room.Context.Request.Query["ahead"], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && Stretches.Contains(minutes)
            ? minutes
            : Stretches[0];

    /// <summary>Reads the page.</summary>
    public static HourView Read(ControlRoom room, int minutes)
    {
        // The watch and the count have locks and a journal of their own: nobody in play waits for them.
        var (clock, reading, acts) = (room.Exercise.ClockOf(room.Team), room.Exercise.ReadWatch(room.Team), room.Exercise.CountStaffActs());
        return room.Ask((world, history) => HourReading.Read(
            world, history, room.Exercise, room.Team, clock, minutes, room.Texts(world.Scenario), reading, acts));
    }

    /// <summary>What can be sent again, as it stands now.</summary>
    public static IReadOnlyList<AdHocTemplate> Templates(ControlRoom room) =>
        room.Ask((world, history) => AdHocTemplate.Read(world, history, room.Texts(world.Scenario)));
}
