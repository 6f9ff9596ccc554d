using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Cards;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.RolePlay.Cast;

namespace SevenHours.Web.Features.Control.Endpoints;

/// <summary>Who is here and who sits where.</summary>
internal static class PeopleEndpoints
{
    public static void Map(IEndpointRouteBuilder room)
    {
        room.MapGet("/people", Staff.Only(People));
        room.MapPost("/people/{person}/admit", Staff.Doing((r, _) => r.Exercise.AdmitAsync(r.By, r.Part("person")))).Needing(Permission.ManagePeople);
        room.MapPost("/people/{person}/recognise", Staff.Doing((r, _) => r.Exercise.RecogniseAsync(r.By, r.Part("person")))).Needing(Permission.ManagePeople);
        room.MapPost("/people/{person}/out", Staff.Doing((r, _) => r.Exercise.SendOutAsync(r.By, r.Part("person")))).Needing(Permission.ManagePeople);
        room.MapPost("/people/{person}/move", Staff.Doing((r, form) => MoveAsync(r, form["seat"]))).Needing(Permission.ManagePeople);
        room.MapPost("/people/{person}/stand/{seat}", Staff.Doing((r, _) => r.Exercise.LeaveSeatAsync(r.By, r.Part("person"), PlaceOf(r)))).Needing(Permission.ManagePeople);
        room.MapPost("/pins/renew", Staff.Doing((r, _) => r.Service.RenewPinsAsync(r.By, r.Exercise))).Needing(Permission.ManagePeople);
        room.MapGet("/agencies/{agency}", Staff.Only(Agency));
        room.MapPost("/seats/{seat}/stand-in", Staff.Doing((r, form) => r.Exercise.SetStandInsAsync(r.By, SkillOf(form["skill"]), PlaceOf(r)))).Needing(Permission.ManagePeople);
    }

    private static SeatPlace PlaceOf(ControlRoom room) => new(room.Team, room.Part("seat"));

    private static string? SkillOf(string? typed) => string.IsNullOrEmpty(typed) ? null : typed;

    /// <summary>Seats somebody in one seat of this team, or in none.</summary>
    private static Task<Refusal?> MoveAsync(ControlRoom room, string? seat) =>
        room.Exercise.MoveAsync(room.By, room.Part("person"), string.IsNullOrEmpty(seat) ? null : new SeatPlace(room.Team, seat));

    private static IResult People(ControlRoom room)
    {
        var scenario = room.ScenarioNow();
        var texts = room.Texts(scenario);
        return new RazorComponentResult<PeopleCard>(new Dictionary<string, object?>
        {
            [nameof(PeopleCard.Href)] = room.Href,
            [nameof(PeopleCard.Query)] = room.TeamQuery, [nameof(PeopleCard.Rights)] = room.Rights,
            [nameof(PeopleCard.People)] = PersonHere.Read(room.Exercise, room.Team, texts.Words["control.erased"]),
            [nameof(PeopleCard.Seats)] = scenario.Seats.Select(seat => (seat.Name, texts.Of(seat.Title))).ToList(),
        });
    }

    // Those of an agency who act, as the page of role players shows them.
    private static Dictionary<string, CastRow> CastOf(ControlRoom room, AgencyRow row)
    {
        var texts = room.Exercise.TextsFor(room.Service.Texts, room.Language);
        var time = room.Context.RequestServices.GetRequiredService<TimeProvider>();
        return room.Exercise.Cast.Where(place => place.Syndicate == room.Team && row.Seats.Any(seat => seat.Name == place.Seat))
            .Select(place => (place.Seat, Row: CastRow.Of(room.Exercise, place, texts, time))).Where(one => one.Row is not null)
            .ToDictionary(one => one.Seat, one => one.Row!, StringComparer.Ordinal);
    }

    private static IResult Agency(ControlRoom room)
    {
        if (room.Read().Agencies.FirstOrDefault(row => row.Name == room.Part("agency")) is not { } row)
            return Results.NotFound();

        var texts = room.Texts(room.ScenarioNow());
        return new RazorComponentResult<AgencyCard>(new Dictionary<string, object?>
        {
            [nameof(AgencyCard.Href)] = room.Href,
            [nameof(AgencyCard.Query)] = room.TeamQuery, [nameof(AgencyCard.Rights)] = room.Rights,
            [nameof(AgencyCard.Row)] = row,
            [nameof(AgencyCard.Cast)] = CastOf(room, row),
            [nameof(AgencyCard.Skills)] = texts.Scenario.Table<Skill>().Select(skill => (skill.Name, texts.Word($"skill.{skill.Name}", skill.Name))).ToList(),
        });
    }
}
