using System.Globalization;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Door;

/// <summary>One member of staff at the door, or over the seating plan.</summary>
/// <param name="Context">The request.</param>
/// <param name="Service">All exercises.</param>
/// <param name="Visit">Who asks.</param>
public sealed record AtDoor(HttpContext Context, ExerciseService Service, Visit Visit)
{
    public Exercise Exercise => Visit.Exercise;

    public Actor By => Visit.Actor;

    public UiLanguage Language => Context.RequestServices.GetRequiredService<Reader>().Language;

    public DeskTexts Texts => Exercise.TextsFor(Service.Texts, Language);

    /// <summary>Whom the address names.</summary>
    public string Person => (string?)Context.Request.RouteValues["person"] ?? "";

    /// <summary>The roles he may give: those of staff only with the right to appoint.</summary>
    public Listed<Role> Roles => [.. Enum.GetValues<Role>().Where(role => !role.IsStaff() || Visit.May(Permission.AppointStaff))];

    /// <summary>A handler that draws something.</summary>
    public static RequestDelegate Showing(Func<AtDoor, IResult> show) => Served.By(context => EnterAsync(context, at => Task.FromResult(show(at))));

    /// <inheritdoc cref="Showing(Func{AtDoor, IResult})" />
    public static RequestDelegate Showing(Func<AtDoor, Task<IResult>> show) => Served.By(context => EnterAsync(context, show));

    /// <summary>A handler that does something: a click is told only what was refused, a form comes back to its page.</summary>
    public static RequestDelegate Doing(Func<AtDoor, IFormCollection, Task<Refusal?>> handle) => Served.By(context => EnterAsync(context, async at =>
    {
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        if (await handle(at, form) is { } refusal)
            return StaffAnswer.Notice(context, refusal, StatusCodes.Status422UnprocessableEntity);

        if (!StaffAnswer.IsClick(context.Request))
            return Results.Redirect(ComeBack.To(context, at.Exercise.Id.Value));
        // A page without a feed is drawn anew.
        if (form["fresh"] == "yes")
            context.Response.Headers["HX-Refresh"] = "true";
        return form["fresh"] == "yes" ? Results.Ok() : Results.NoContent();
    }));

    /// <summary>A seat as forms write it, <c>team/seat</c>; null for none.</summary>
    public static SeatPlace? PlaceOf(string? typed) =>
        typed?.Split('/', 2) is [var number, var seat] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var team)
            ? new SeatPlace(team, seat)
            : null;

    /// <summary>A role as forms write it; null for none.</summary>
    public static Role? RoleOf(string? typed) => Enum.TryParse<Role>(typed, ignoreCase: true, out var role) && Enum.IsDefined(role) ? role : null;

    /// <summary>Brings whoever is in the exercise to a handler.</summary>
    public static Task<IResult> EnterAsync(HttpContext context, Func<AtDoor, Task<IResult>> handle)
    {
        var service = context.RequestServices.GetRequiredService<ExerciseService>();
        return Visit.Of(context, service, (string?)context.Request.RouteValues["id"] ?? "") is { } visit
            ? handle(new AtDoor(context, service, visit))
            : Task.FromResult(ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing"));
    }
}
