using System.Security.Claims;
using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Demonstration;
using SevenHours.Web.Features.Home;
using SevenHours.Web.Features.Practice;
using SevenHours.Web.Identity;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Exercises;

/// <summary>The visitor's exercises: those he joined, and for the server's director all.</summary>
internal sealed class LiveHome(ExerciseService exercises, Demonstrations demonstrations, Practices practice, IHttpContextAccessor http, TimeProvider time) : IHomeView
{
    public Task<HomeView> ReadAsync(ClaimsPrincipal visitor, CancellationToken cancellation)
    {
        var reader = http.HttpContext!.RequestServices.GetRequiredService<Reader>();
        var mine = exercises.All
            .Where(exercise => !exercise.Session.Exercise.IsPractice || practice.IsMine(http.HttpContext!, exercise))
            .Select(exercise => Visit.Of(http.HttpContext!, exercises, exercise.Id.Value))
            .OfType<Visit>()
            .Select(visit => Row(visit, reader))
            .OrderBy(row => row.State == ExerciseState.Running ? 0 : row.State == ExerciseState.Waiting ? 1 : 2);
        return Task.FromResult(new HomeView([.. mine], MayCreate: visitor.May(Permission.CreateExercise), Demonstration: demonstrations.OfferFor(visitor, reader.Language), Solo: practice.OffersFor(http.HttpContext!, reader.Language))
        {
            MayCompare = AccessGate.May(http.HttpContext!, Permission.CompareRuns),
        });
    }

    private HomeExercise Row(Visit visit, Reader reader)
    {
        var (exercise, session) = (visit.Exercise, visit.Exercise.Session);
        var clock = exercise.ClockOf(visit.Syndicate);
        var state = session.IsArchived || clock.State == ClockState.Ended ? ExerciseState.Played
            : clock.State == ClockState.Waiting ? ExerciseState.Waiting
            : ExerciseState.Running;
        var here = reader.Words["home.here", ("n", session.Present.Count())];
        var scenario = exercise.ScenarioOf(visit.Syndicate);
        var line = visit.Place is { } place && scenario.Seats.TryFind(place.Seat, out var seat)
            ? $"{scenario.Texts.Find(scenario.Seats[seat].Title.Key, reader.Language.Tag).Text} · {here}"
            : session.Exercise.IsDemonstration ? $"{reader.Words["home.demo.row"]} · {here}"
            : here;
        return new HomeExercise(
            exercise.Id.Value, exercise.ShownTitle(), line, state, state == ExerciseState.Running ? clock.Now(time.GetUtcNow()) : null,
            session.Exercise.At, session.Exercise.IsPractice ? Practices.Href(exercise) : Front.Of(visit))
        {
            HasSeat = visit.Place is not null,
        };
    }
}
