using System.Globalization;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Door;
using SevenHours.Web.Features.Exercises;

namespace SevenHours.Web.Features.Control.Room;

/// <summary>Turns what staff typed and chose into commands.</summary>
internal static class Doing
{
    /// <summary>Does a staff command once; the click's own key, if it brought one, makes a repeat harmless.</summary>
    public static async Task<Refusal?> DoAsync(this ControlRoom room, StaffCommand command, params IReadOnlyList<Words> words) =>
        StaffAnswer.RefusalOf(await room.Exercise.DirectAsync(room.By, room.Team, command, room.CommandKey(), words));

    /// <summary>The client's own key of this press, or a fresh one.</summary>
    public static string CommandKey(this ControlRoom room) => PressKeys.Of(room.Context.Request);

    /// <summary>Typed words ready to travel; no words when nothing was typed.</summary>
    public static Words? Prepare(this ControlRoom room, string? typed) =>
        typed?.Trim() is { Length: > 0 } text ? TextStore.Prepare(text, room.Exercise.Session.Find(room.By.Key)?.Person) : null;

    /// <summary>The definition a route or form names; none when there is no such.</summary>
    public static Id<T> Find<T>(this Scenario scenario, string? name)
        where T : Definition => scenario.Table<T>().TryFind(name, out var id) ? id : Id<T>.None;

    /// <summary>The scenario of the world as it is now amended.</summary>
    public static Scenario ScenarioNow(this ControlRoom room) => room.Live.Read(world => world.Scenario);

    /// <summary>Who waits to be let in.</summary>
    public static DoorView Door(this ControlRoom room) => DoorView.Of(
        room.Exercise, room.Exercise.TextsFor(room.Service.Texts, room.Language), room.Context.RequestServices.GetRequiredService<TimeProvider>());

    /// <summary>A part of the address.</summary>
    public static string Part(this ControlRoom room, string name) => (string?)room.Context.Request.RouteValues[name] ?? "";

    /// <summary>The seats some boxes name, agencies included; <c>all</c> is everybody.</summary>
    public static SeatSet SeatsOf(Scenario scenario, IEnumerable<string?> names)
    {
        var seats = SeatSet.Nobody;
        foreach (var name in names)
        {
            seats |= name == "all" ? scenario.Everybody
                : scenario.Seats.TryFind(name, out var seat) ? SeatSet.Of(seat)
                : scenario.Agencies.TryFind(name, out var agency) ? scenario.SeatsOf[agency.Index]
                : SeatSet.Nobody;
        }

        return seats;
    }
}
