using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Control.Cards;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Hour.Cards;
using SevenHours.Web.Features.Hour.Live;

namespace SevenHours.Web.Features.Hour.Endpoints;

/// <summary>Flags: what shows them, seeing to them, and the limits they are raised by.</summary>
internal static class FlagEndpoints
{
    public static void Map(IEndpointRouteBuilder hour)
    {
        hour.MapGet("/flags/{seat}/{kind}", Staff.Only(CardOf));
        hour.MapPost("/flags/{seat}/{kind}", Staff.Doing(SettleAsync)).Needing(Permission.Observe);
        hour.MapPost("/flags/{seat}/{kind}/dealt", Staff.Doing((room, form) => SettleAsync(room, isDealtWith: true, form["says"]))).Needing(Permission.Observe);
        hour.MapPost("/limits", Staff.Doing(SetLimitsAsync)).Needing(Permission.Steer);
    }

    private static bool TryKind(ControlRoom room, out WatchKind kind) =>
        Enum.TryParse(room.Part("kind"), ignoreCase: true, out kind) && Enum.IsDefined(kind);

    private static IResult CardOf(ControlRoom room)
    {
        var flag = TryKind(room, out var kind)
            ? HourRoom.Read(room, HourRoom.Stretches[0]).Flags.FirstOrDefault(one => one.Kind == kind && one.Seat == room.Part("seat"))
            : null;
        return flag is null
            ? new RazorComponentResult<Card>(new Dictionary<string, object?> { [nameof(Card.Title)] = room.Words["flag.gone"] })
            : new RazorComponentResult<FlagCard>(new Dictionary<string, object?>
            {
                [nameof(FlagCard.Href)] = room.Href,
                [nameof(FlagCard.Query)] = room.TeamQuery,
                [nameof(FlagCard.Rights)] = room.Rights,
                [nameof(FlagCard.Flag)] = flag,
            });
    }

    private static Task<Refusal?> SettleAsync(ControlRoom room, IFormCollection form) => SettleAsync(room, form["dealt"] == "yes", form["says"]);

    private static Task<Refusal?> SettleAsync(ControlRoom room, bool isDealtWith, string? says) => TryKind(room, out var kind)
        ? room.Exercise.SettleFlagAsync(room.By, room.Team, kind, room.Part("seat"), isDealtWith, says ?? "", room.CommandKey())
        : Task.FromResult<Refusal?>(Refusal.NoSuchThing);

    private static Task<Refusal?> SetLimitsAsync(ControlRoom room, IFormCollection form) => room.Exercise.SetWatchLimitsAsync(
        room.By,
        new WatchLimits(Number(form["idle"]), Number(form["hard"]), Number(form["stuck"]), Number(form["load"]), Number(form["repeats"]), form["exercise-time"] == "yes"),
        room.CommandKey());

    /// <summary>A whole number; what is none is out of every range.</summary>
    private static int Number(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
