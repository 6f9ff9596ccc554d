using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Join;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Door;

/// <summary><c>/exercises/{id}/door</c>: who waits to be let in, on a page that a trainer at the door holds in one hand; and what staff do with people.</summary>
public sealed class DoorFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var door = routes.MapGroup("/exercises/{id}/door").Needing(Permission.ManagePeople);
        door.MapGet("", AtDoor.Showing(Page));
        door.MapGet("/feed", AtDoor.Showing(at => new FeedResult(0, new DoorFeed(at).FollowAsync)));
        door.MapPost("/open", AtDoor.Doing((at, form) => at.Exercise.OpenDoorsAsync(at.By, WhileOf(form["minutes"]))));
        door.MapPost("/shut", AtDoor.Doing((at, _) => at.Exercise.OpenDoorsAsync(at.By, null)));
        door.MapPost("/all", AtDoor.Doing(async (at, _) => (await at.Exercise.LetInAllAsync(at.By)).Refusal));

        var person = routes.MapGroup("/exercises/{id}/people/{person}").Needing(Permission.ManagePeople);
        person.MapPost("/in", AtDoor.Doing(LetInAsync));
        person.MapPost("/back", AtDoor.Doing((at, form) => at.Exercise.RecogniseAsync(at.By, at.Person, Given(form["as"]))));
        person.MapPost("/away", AtDoor.Doing((at, _) => at.Exercise.SendAwayAsync(at.By, at.Person)));
        person.MapPost("/bar", AtDoor.Doing((at, _) => at.Exercise.SendOutAsync(at.By, at.Person)));

        routes.MapPost("/exercises/{id}/knock", async (string id, HttpContext context, ExerciseService exercises) =>
        {
            if (Visit.Of(context, exercises, id) is { Member: { } member } visit)
                await visit.Exercise.KnockAgainAsync(member.Person);
            return Results.Redirect($"/exercises/{id}/lobby");
        }).Needing(Permission.SeeLobby);
    }

    // A seat of the word "plan" is the one the plan holds ready.
    private static Task<Refusal?> LetInAsync(AtDoor at, IFormCollection form)
    {
        var seat = Given(form["seat"]) ?? Given(at.Context.Request.Query["seat"]);
        var place = seat == "plan" && at.Exercise.Session.Find(at.Person) is { } member ? at.Exercise.PlannedSeatOf(member) : AtDoor.PlaceOf(seat);
        return seat is not null && seat != "plan" && place is null
            ? Task.FromResult<Refusal?>(Refusal.NoSuchSeat)
            : at.Exercise.LetInAsync(at.By, at.Person, AtDoor.RoleOf(form["role"]), place);
    }

    private static string? Given(string? typed) => string.IsNullOrEmpty(typed) ? null : typed;

    private static TimeSpan WhileOf(string? minutes) =>
        int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 24 * 60 ? TimeSpan.FromMinutes(number) : TimeSpan.Zero;

    private static IResult Page(AtDoor at)
    {
        var services = at.Context.RequestServices;
        return new RazorComponentResult<DoorPage>(new Dictionary<string, object?>
        {
            [nameof(DoorPage.Frame)] = ExerciseFrame.Of(at.Visit, services.GetRequiredService<Reader>().Words),
            [nameof(DoorPage.View)] = DoorView.Of(at.Exercise, at.Texts, services.GetRequiredService<TimeProvider>()),
            [nameof(DoorPage.Roles)] = at.Roles,
            [nameof(DoorPage.Pins)] = at.Exercise.Session.Pins,
            [nameof(DoorPage.MayAppoint)] = at.Visit.May(Permission.AppointStaff),
            [nameof(DoorPage.JoinUrl)] = services.GetRequiredService<Invitations>().UrlOf(at.Context.Request, at.Exercise),
        });
    }
}
