using System.ComponentModel;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Door;
using SevenHours.Web.Features.Exercises;

namespace SevenHours.Web.Api;

/// <summary>The door for programs: who waits, and letting in.</summary>
internal static class DoorApi
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/exercises/{id}/door", (string id, HttpContext context) => AtDoor.EnterAsync(context, at => Task.FromResult(Results.Json(
                DoorView.Of(at.Exercise, at.Texts, at.Context.RequestServices.GetRequiredService<TimeProvider>()), ApiJson.Options))))
            .Needing(Permission.ManagePeople).WithSummary("Who waits to be let in, and which seats there are").Produces<DoorView>();
        api.MapPost("/exercises/{id}/people/{person}/admit", AdmitAsync)
            .Needing(Permission.ManagePeople).WithSummary("Let somebody in, in a role and to a seat at once").Produces(StatusCodes.Status204NoContent).ProducesProblem(422);
    }

    private static async Task<IResult> AdmitAsync(string id, string person, AdmitRequest wanted, HttpContext context, ExerciseService exercises)
    {
        if (Visit.Of(context, exercises, id) is not { } visit)
            return Problems.Missing;
        if (wanted.Role is not null && AtDoor.RoleOf(wanted.Role.Replace("_", "", StringComparison.Ordinal)) is null)
            return Problems.Of(ExerciseRefusals.NotInThisState);

        return await visit.Exercise.LetInAsync(
            visit.Actor, person, AtDoor.RoleOf(wanted.Role?.Replace("_", "", StringComparison.Ordinal)),
            wanted.Seat is { } seat ? new SeatPlace(wanted.Team ?? 1, seat) : null) is { } refusal
            ? Problems.Of(refusal)
            : Results.NoContent();
    }
}

/// <summary>How somebody is let in.</summary>
public sealed record AdmitRequest(
    [property: Description("The seat he takes; none when missing.")] string? Seat = null,
    [property: Description("The team; 1 when missing.")] int? Team = null,
    [property: Description("participant, role_player, observer, director, controller, white_cell, mentor, evaluator or welfare_officer; as he came when missing.")] string? Role = null);
