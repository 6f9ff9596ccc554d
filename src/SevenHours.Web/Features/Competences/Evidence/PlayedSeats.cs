using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Programmes;
using SevenHours.Web.Features.Door;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Reading;
using Objective = SevenHours.Disciplines.Knowledge.Objective;

namespace SevenHours.Web.Features.Competences.Evidence;

/// <summary>A person of a course in the seat of an exercise it played.</summary>
/// <param name="Person">Who.</param>
/// <param name="Exercise">The exercise.</param>
/// <param name="Place">His seat in it.</param>
/// <param name="Agency">The author's id of its agency.</param>
internal sealed record PlayedSeat(Person Person, Exercise Exercise, SeatPlace Place, string Agency)
{
    private Scenario Scenario => Exercise.Live(Place.Syndicate).Scenario;

    /// <summary>The exercises of a course that whoever asks may not look into: managers and trainers who are not staff there.</summary>
    public static int ClosedTo(HttpContext context, Course course) =>
        course.Programme.Exercises.Select(context.RequestServices.GetRequiredService<ExerciseService>().Find).OfType<Exercise>().Count(exercise => !Knows(context, exercise));

    /// <summary>
    /// Everybody of a course whose seat an exercise of the course has. How somebody did is told to those alone who are staff of that exercise: to hold a
    /// course, or to send people to it, does not open what was seen in play.
    /// </summary>
    public static IEnumerable<PlayedSeat> All(EvidenceAsk ask)
    {
        var service = ask.Context.RequestServices.GetRequiredService<ExerciseService>();
        foreach (var exercise in ask.Course.Programme.Exercises.Select(service.Find).OfType<Exercise>().Where(exercise => ask.IsOwn || Knows(ask.Context, exercise)))
        {
            foreach (var person in ask.People)
            {
                if (AtDoor.PlaceOf(person.Seat) is { } place && place.Syndicate >= 1 && place.Syndicate <= exercise.Session.Syndicates.Length
                    && exercise.ScenarioOf(place.Syndicate) is var scenario && scenario.Seats.TryFind(place.Seat, out var seat))
                    yield return new PlayedSeat(person, exercise, place, scenario.Agencies[scenario.Seats[seat].Agency].Name);
            }
        }
    }

    private static bool Knows(HttpContext context, Exercise exercise) =>
        Visit.Of(context, context.RequestServices.GetRequiredService<ExerciseService>(), exercise.Id.Value)?.May(Permission.SeeTruth) == true;

    /// <summary>The competences an objective of the case speaks to, by the measures its author named; none for an objective without.</summary>
    public IEnumerable<Competence> Touched(string? objective) =>
        objective is not null && Scenario.Table<Objective>().TryFind(objective, out var id) ? CompetenceFramework.Touched(Scenario.Table<Objective>()[id].Measures).Take(2) : [];

    /// <summary>The words of this exercise in the reader's language.</summary>
    public Desk.View.DeskTexts Texts(EvidenceAsk ask) => Exercise.TextsFor(
        ask.Context.RequestServices.GetRequiredService<ExerciseService>().Texts, ask.Context.RequestServices.GetRequiredService<Reader>().Language);

    /// <summary>An address of the debrief of his world.</summary>
    public string Debrief(string page, string query = "", string anchor = "")
    {
        var parts = string.Join('&', new[] { Place.Syndicate > 1 ? $"syndicate={Place.Syndicate.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : "", query }.Where(part => part.Length > 0));
        return $"/exercises/{Exercise.Id.Value}/debrief{page}{(parts.Length > 0 ? "?" : "")}{parts}{anchor}";
    }
}
