using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Cards;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Days.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Hosting;
using SevenHours.Web.Strays;
using SevenHours.Web.Uploads;
using SevenHours.Web.Features.Observe;

namespace SevenHours.Web.Features.Control.Endpoints;

/// <summary>Observations, amendments, and looking over somebody's shoulder.</summary>
internal static class NoteEndpoints
{
    private const int LongestAmendment = 100_000;

    public static void Map(IEndpointRouteBuilder room)
    {
        room.MapPost("/observe", Staff.Doing(ObserveAsync)).Needing(Permission.Observe).WithMetadata(new BodyLimit(UploadForm.MostBytes));
        room.MapGet("/photos/{photo}", Staff.Only(Photo));
        room.MapPost("/amend", Staff.Saying((r, form) => r.DoAsync(new AmendScenario(Yaml(form))), new TypedField("yaml", "control.amend.yaml"))).Needing(Permission.Steer);
        room.MapPost("/amend/check", Staff.Only(CheckAsync)).Needing(Permission.Steer);
        room.MapGet("/seats/{seat}", Staff.Only(Look));
    }

    private static async Task<Refusal?> ObserveAsync(ControlRoom room, IFormCollection form)
    {
        var scenario = room.ScenarioNow();
        var seen = new Observation(
            form["kind"].ToString() switch
            {
                "good_practice" => ObservationKind.GoodPractice,
                "misconception" => ObservationKind.Misconception,
                _ => ObservationKind.Challenge,
            },
            form["about"] == "procedure" ? ObservationSubject.Procedure : ObservationSubject.Learner,
            form["weight"] == "critical",
            Branch: 0,
            Event: -1,
            At: 0,
            [.. form["agency"].OfType<string>().Where(name => scenario.Agencies.TryFind(name, out _))],
            Objective: null,
            TextRef.None,
            By: "",
            Wall: default).With(form, scenario);
        return await PhotoNotes.KeepAsync(room, form, seen);
    }

    private static IResult Photo(ControlRoom room) =>
        room.Context.RequestServices.GetRequiredService<UploadStore>().Find(room.Exercise.Id, room.Part("photo")) is var (path, type)
            ? new PictureResult(path, type)
            : Results.NotFound();

    private static async Task<IResult> CheckAsync(ControlRoom room)
    {
        var form = await room.Context.Request.ReadFormAsync(room.Context.RequestAborted);
        var scenario = room.ScenarioNow();
        var view = AmendmentView.Of(scenario, Yaml(form), room.Texts(scenario));
        var foreseen = view.Errors.Count > 0 ? null
            : await room.Exercise.ForeseeAsync(room.By, room.Team, new AmendScenario(Yaml(form)), HoursAhead(form), form["play"] == "standins");
        return new RazorComponentResult<AmendmentCard>(new Dictionary<string, object?>
        {
            [nameof(AmendmentCard.Errors)] = view.Errors, [nameof(AmendmentCard.Added)] = view.Added,
            [nameof(AmendmentCard.Effect)] = foreseen is { Refusal: null } ? EffectView.Of(room, foreseen) : null,
        });
    }

    private static int HoursAhead(IFormCollection form) =>
        int.TryParse(form["hours"], NumberStyles.None, CultureInfo.InvariantCulture, out var hours) ? Math.Clamp(hours, 1, Exercise.MostHoursAhead) : UsualHoursAhead;

    private const int UsualHoursAhead = 8;

    private static string Yaml(IFormCollection form) => form["yaml"].ToString() is { Length: <= LongestAmendment } yaml ? yaml : "";

    private static IResult Look(ControlRoom room)
    {
        if (room.ScenarioNow().Find<Seat>(room.Part("seat")) is not { IsSome: true } seat)
            return Results.NotFound();

        var texts = room.Exercise.TextsFor(room.Service.Texts, room.Language);
        return new RazorComponentResult<SeatPage>(new Dictionary<string, object?>
        {
            [nameof(SeatPage.View)] = room.Exercise.ReadDesk(room.Team, seat, texts),
            [nameof(SeatPage.Exercise)] = room.Exercise.ShownTitle(),
            [nameof(SeatPage.Back)] = room.Href + room.TeamQuery,
            [nameof(SeatPage.Clock)] = room.Exercise.ClockOf(room.Team),
        });
    }
}
