using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Door;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Lobby;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Programmes.Papers;

/// <summary><c>/programmes/{programme}/print</c>: everything a room without devices needs on paper, and seats for those who come.</summary>
public sealed class PrintFeature : IFeature
{
    /// <summary>The parts of the pack, in the order they are printed.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["badges", "desks", "pins", "roles", "timetable", "attendance", "evaluation"];

    public void Map(IEndpointRouteBuilder routes)
    {
        var print = routes.MapGroup("/programmes/{programme}/print").Needing(Permission.KeepRoster);
        print.MapGet("", (string programme, HttpContext context) => context.CoursePageAsync<PrintPage>(
            programme, view => [(nameof(PrintPage.Titles), CourseExercises.Titles(context, view))]));
        print.MapGet("/pack", PackAsync);
        print.MapPost("/seats", SeatsAsync);
    }

    private static Task<IResult> PackAsync(string programme, string? exercise, HttpContext context) => context.CoursePageAsync<PackPage>(programme, view =>
    {
        var chosen = context.Request.Query["part"].ToHashSet();
        var played = PlayedOf(context, view, exercise);
        return
        [
            (nameof(PackPage.Chosen), Parts.Where(part => chosen.Count == 0 || chosen.Contains(part)).ToHashSet(StringComparer.Ordinal)),
            (nameof(PackPage.Played), played),
        ];
    });

    // The seats of the exercise too, so that whoever joins by his name is led to his own.
    private static async Task<IResult> SeatsAsync(string programme, HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var back = $"/programmes/{programme}/print";
        if (await CourseView.ReadAsync(context, programme) is not { } view || PlayedOf(context, view, form["exercise"]) is not { } played)
            return Results.Redirect(CourseAnswers.Saying(back, "programmes.wrong.exercise"));
        if (Visit.Of(context, context.RequestServices.GetRequiredService<ExerciseService>(), played.Id) is not { } visit || !visit.May(Permission.ManagePeople))
            return Results.Redirect(CourseAnswers.Saying(back, "programmes.wrong.director"));
        // The seats as their authors called them: the reader's language must not change who sits where.
        var seats = SeatOption.All(visit.Exercise, visit.Exercise.TextsFor(context.RequestServices.GetRequiredService<ExerciseService>().Texts, UiLanguage.English));
        List<SeatLine> plan = [];
        var answer = await context.ChangeCourseAsync(programme, "seats.given", played.Id, (course, _) =>
        {
            var given = SeatGiving.Give(course, seats);
            plan = [.. given.Select(pair => new SeatLine(course.FindPerson(pair.Key)!.Name, AtDoor.PlaceOf(pair.Value)!.Value, pair.Key)).OrderBy(line => line.Place.Syndicate).ThenBy(line => line.Name, StringComparer.Ordinal)];
            return course with { People = [.. course.People.Select(person => given.TryGetValue(person.Id, out var seat) && person.Seat != seat ? person with { Seat = seat } : person)] };
        }, back, "programmes.said.seated");
        return await visit.Exercise.PlanSeatsAsync(visit.Actor, plan) is null ? answer : Results.Redirect(CourseAnswers.Saying(back, "programmes.wrong.seats"));
    }

    // The exercise asked for, else the first of the programme.
    private static PlayedExercise? PlayedOf(HttpContext context, CourseView view, string? wanted)
    {
        var service = context.RequestServices.GetRequiredService<ExerciseService>();
        var id = view.Programme.Exercises.Contains(wanted ?? "") ? wanted : view.Programme.Exercises.FirstOrDefault();
        if (id is null || service.Find(id) is not { } exercise)
            return null;
        var texts = exercise.TextsFor(service.Texts, context.RequestServices.GetRequiredService<Reader>().Language);
        var request = context.Request;
        return new PlayedExercise(
            id, exercise.ShownTitle(), exercise.Session.Pins.Pin, $"{request.Scheme}://{request.Host}/join/{exercise.Session.Pins.Pin}", $"{request.Host}", SeatOption.All(exercise, texts));
    }
}

/// <summary>An exercise people are given seats and PINs for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Pin">The PIN participants join by.</param>
/// <param name="JoinUrl">The address that asks for the name, for a camera.</param>
/// <param name="Host">Where the server is, to be typed.</param>
/// <param name="Seats">Its seats.</param>
public sealed record PlayedExercise(string Id, string Title, string Pin, string JoinUrl, string Host, IReadOnlyList<SeatOption> Seats)
{
    /// <summary>What a seat is called; null when there is none such.</summary>
    public SeatOption? Find(string? seat) => Seats.FirstOrDefault(option => option.Value == seat);
}
