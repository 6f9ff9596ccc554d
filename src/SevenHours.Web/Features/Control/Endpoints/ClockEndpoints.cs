using System.Globalization;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Control.Endpoints;

/// <summary>The clock, frozen scenes, and the end of a real emergency.</summary>
internal static class ClockEndpoints
{
    public static void Map(IEndpointRouteBuilder room)
    {
        room.MapPost("/clock/run", Staff.Doing((r, _) => r.Exercise.RunAsync(r.By, r.Team))).Needing(Permission.Steer);
        room.MapPost("/clock/pause", Staff.Doing((r, _) => r.Exercise.PauseAsync(r.By, r.Team))).Needing(Permission.Steer);
        room.MapPost("/clock/speed/{speed}", Staff.Doing((r, _) => r.Exercise.SetSpeedAsync(r.By, NumberOf(r.Part("speed")), r.Team))).Needing(Permission.Steer);
        room.MapPost("/clock/jump", Staff.Doing(JumpAsync)).Needing(Permission.Steer);
        room.MapPost("/scene/freeze", Staff.Doing(FreezeAsync)).Needing(Permission.Steer);
        room.MapPost("/scene/{place}/thaw", Staff.Doing((r, _) => r.DoAsync(new ThawScene(r.ScenarioNow().Find<Subject>(r.Part("place")))))).Needing(Permission.Steer);
        room.MapPost("/no-duff/clear", Staff.Doing((r, _) => r.Exercise.ClearNoDuffAsync(r.By))).Needing(Permission.ClearNoDuff);
    }

    private static Task<Refusal?> JumpAsync(ControlRoom room, IFormCollection form)
    {
        if (form["where"] == "day")
            return room.Exercise.OpenNextDayAsync(room.By, room.Team);

        var to = form["where"] == "next" ? NextInject(room) : Times.TimeOf(form["to"]);
        return to is { } time
            ? room.Exercise.JumpAsync(room.By, time, room.Team)
            : Task.FromResult<Refusal?>(form["where"] == "next" ? ControlRefusals.NothingToCome : ControlRefusals.NoTime);
    }

    private static SimTime? NextInject(ControlRoom room) =>
        room.Read().Sheet.Lines.FirstOrDefault(line => line.State == LineState.Next)?.At is { } at ? new SimTime((int)at) : null;

    private static Task<Refusal?> FreezeAsync(ControlRoom room, IFormCollection form)
    {
        var scenario = room.ScenarioNow();
        return room.DoAsync(new FreezeScene(scenario.Find<Subject>(form["place"]), Doing.SeatsOf(scenario, form["seat"])));
    }

    private static int NumberOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
