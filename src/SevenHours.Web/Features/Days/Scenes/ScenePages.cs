using System.Globalization;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Days.View;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Reading;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Days.Scenes;

/// <summary>Freezing one scene or all, letting them go on, and playing one again.</summary>
internal static class ScenePages
{
    public static void Map(IEndpointRouteBuilder days)
    {
        days.MapGet("/scenes", Staff.Only(room => DrawAsync(room, null)));
        days.MapPost("/scenes/freeze", Staff.Only(FreezeAsync)).Needing(Permission.Steer);
        days.MapPost("/scenes/thaw", Staff.Only(ThawAsync)).Needing(Permission.Steer);
        days.MapPost("/scenes/again", Staff.Only(AgainAsync)).Needing(Permission.Steer);
    }

    private static async Task<IResult> FreezeAsync(ControlRoom room)
    {
        var form = await room.Context.Request.ReadFormAsync(room.Context.RequestAborted);
        var (scenario, place) = (room.ScenarioNow(), form["place"].ToString());
        var places = place.Length > 0
            ? [(place, Seats: Doing.SeatsOf(scenario, form["seat"]))]
            : ScenesReading.Places(room).Where(one => one.FrozenSince is null && one.Seats.Count > 0).Select(one => (one.Name, Seats: Doing.SeatsOf(scenario, one.Seats))).ToList();
        return await EachAsync(room, form, places.Select(one => (one.Item1, (StaffCommand)new FreezeScene(scenario.Find<Subject>(one.Item1), one.Seats))));
    }

    private static async Task<IResult> ThawAsync(ControlRoom room)
    {
        var form = await room.Context.Request.ReadFormAsync(room.Context.RequestAborted);
        var (scenario, place) = (room.ScenarioNow(), form["place"].ToString());
        var places = place.Length > 0 ? [place] : ScenesReading.Places(room).Where(one => one.FrozenSince is not null).Select(one => one.Name).ToList();
        return await EachAsync(room, form, places.Select(name => (name, (StaffCommand)new ThawScene(scenario.Find<Subject>(name)))));
    }

    private static async Task<IResult> EachAsync(ControlRoom room, IFormCollection form, IEnumerable<(string Place, StaffCommand Command)> all)
    {
        var key = OnFloor.KeyOf(form);
        foreach (var (place, command) in all)
        {
            // A press on all scenes is one command to each: sent again, each is done once.
            if (StaffAnswer.RefusalOf(await room.Exercise.DirectAsync(room.By, room.Team, command, PressKeys.Of($"{key}.{place}"))) is { } refused)
                return await DrawAsync(room, refused);
        }

        return Results.Redirect(DaysFeature.HrefOf(room, "scenes"));
    }

    private static async Task<IResult> AgainAsync(ControlRoom room)
    {
        var form = await room.Context.Request.ReadFormAsync(room.Context.RequestAborted);
        if (NumberOf(form["event"]) is not { } number || NumberOf(form["line"]) is not { } line)
            return await DrawAsync(room, ExerciseRefusals.NoSuchEvent);

        var scene = Doing.SeatsOf(room.ScenarioNow(), form["seat"]);
        return (await room.Exercise.PlaySceneAgainAsync(room.By, room.Team, line, new EventId(number), scene)).Refusal is { } refused
            ? await DrawAsync(room, refused)
            : Results.Redirect($"{DaysFeature.HrefOf(room, "scenes")}{(room.TeamQuery.Length == 0 ? "?" : "&")}again={room.Live.Info.Number.ToString(CultureInfo.InvariantCulture)}#scenes-again");
    }

    private static async Task<IResult> DrawAsync(ControlRoom room, Refusal? refused)
    {
        var (query, scenario) = (room.Context.Request.Query, room.ScenarioNow());
        var (from, done) = (Times.TimeOf(query["from"]), NumberOf(query["again"]));
        var again = done is { } branch ? ScenesReading.Done(room, branch)
            : from is { } at ? await ScenesReading.ForeseeAsync(room, at, Doing.SeatsOf(scenario, query["seat"]))
            : null;
        return Page.Of<ScenesPage>(refused,
            (nameof(ScenesPage.Frame), DaysFrame.Of(room)), (nameof(ScenesPage.Places), ScenesReading.Places(room)),
            (nameof(ScenesPage.Seats), Plan.PlanReading.Seats(room.Texts(scenario))), (nameof(ScenesPage.Chosen), query["seat"].OfType<string>().ToList()),
            (nameof(ScenesPage.From), query["from"].ToString()), (nameof(ScenesPage.IsAsked), from is not null),
            (nameof(ScenesPage.Again), again), (nameof(ScenesPage.IsDone), done is not null),
            (nameof(ScenesPage.Lines), HistoryLine.Others(room.Exercise, room.Team)));
    }

    private static int? NumberOf(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
