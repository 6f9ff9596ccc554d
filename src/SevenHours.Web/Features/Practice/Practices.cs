using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Create;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Home;
using SevenHours.Web.Identity;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Practice;

/// <summary>Practice alone: which seats are offered, and the exercises of one person that come of it.</summary>
public sealed class Practices(ExerciseService exercises, ScenarioCatalogue catalogue)
{
    /// <summary>How many practices somebody may have open at once.</summary>
    public const int MostOfOne = 5;

    /// <summary>How many may be open on a server.</summary>
    public const int MostOfAll = 200;

    /// <summary>The server itself, which sets up a practice and keeps its clock: the learner is a participant and nothing more.</summary>
    internal static readonly Actor Keeper = Actor.Host("practice");

    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <summary>Where the learner comes back to.</summary>
    public static string Href(Exercise exercise) => $"/exercises/{exercise.Id}/practice";

    /// <summary>The seats a visitor may practise in.</summary>
    public IReadOnlyList<SoloSeat> OffersFor(HttpContext context, UiLanguage language) => !AccessGate.May(context, Permission.PractiseAlone) ? [] :
    [
        .. from offer in catalogue.All
           where !offer.Gate.IsShut
           from solo in offer.Solo
           select new SoloSeat(solo.Title(language.Tag), solo.Minutes, $"/practice/{offer.Name}/{solo.Seat}") { Case = offer.Title(language.Tag), Tongue = offer.TongueFor(language.Tag) },
        new SoloSeat(Strings.Words.In(language.Tag)["facilitate"], Facilitation.FacilitationFeature.Minutes, Facilitation.FacilitationFeature.Home),
    ];

    /// <summary>The seat offered under two names; null when there is none.</summary>
    public (ScenarioOffer Case, SoloOffer Seat)? Find(string scenario, string seat) =>
        catalogue.Find(scenario) is { Gate.IsShut: false } offer && offer.Solo.FirstOrDefault(one => one.Seat == seat) is { } solo ? (offer, solo) : null;

    /// <summary>Whether an exercise is a practice of the visitor's that he has not deleted.</summary>
    public bool IsMine(HttpContext context, Exercise exercise) =>
        exercise.Session is { Exercise.IsPractice: true, Deletions.IsEmpty: true } && Visit.Of(context, exercises, exercise.Id.Value)?.Member is not null;

    /// <summary>The practice of the visitor in a seat that he can go on with; null when he has none.</summary>
    public Exercise? OpenOf(HttpContext context, ScenarioOffer offer, string seat) => exercises.All.FirstOrDefault(exercise =>
        !exercise.Session.IsArchived && exercise.Session.Exercise.Scenario == offer.Name && IsMine(context, exercise)
        && exercise.Session.HoldersOf(new SeatPlace(1, seat)).People.Count > 0);

    /// <summary>Begins a practice: the learner in his seat, stand-ins in all others, the clock running.</summary>
    /// <returns>The exercise, or the id of the sentence that says why there is none.</returns>
    public async Task<(Exercise? Exercise, string? Wrong)> BeginAsync(HttpContext context, ScenarioOffer offer, SoloOffer seat, int speed, UiLanguage language, string learner)
    {
        await _gate.WaitAsync();
        try
        {
            var open = exercises.All.Where(exercise => exercise.Session is { IsArchived: false, Exercise.IsPractice: true }).ToList();
            if (open.Count >= MostOfAll || open.Count(exercise => IsMine(context, exercise)) >= MostOfOne)
                return (null, "practice.full");

            var made = await exercises.CreateAsync(
                new NewExercise
                {
                    ScenarioFolder = offer.Folder,
                    Title = $"{offer.Title(language.Tag)}: {seat.Title(language.Tag)}",
                    Language = offer.Languages.Contains(language.Tag) ? language.Tag : null,
                    StandIns = offer.Skills.Contains("school") ? "school" : offer.Skills is [var first, ..] ? first : "school",
                    IsPractice = true,
                },
                Keeper);
            return made.Exercise is { } exercise && await SeatAsync(context, exercise, seat.Seat, speed, learner) is null
                ? (exercise, null)
                : (null, "create.faulty");
        }
        finally
        {
            _gate.Release();
        }
    }

    // Who has an account comes back from any device; a guest by the ticket in this browser.
    private static async Task<Refusal?> SeatAsync(HttpContext context, Exercise exercise, string seat, int speed, string learner)
    {
        var account = context.User.Account();
        var joining = account is null
            ? await exercise.ReceiveAsync(learner, Role.Participant)
            : await exercise.AppointAsync(Keeper, account, context.User.ShownName() is { Length: > 0 } name ? name : learner, Role.Participant);
        if (joining.Person is not { } person)
            return joining.Refusal;
        if (account is null)
            await context.SignInSeatAsync(new SeatTicket(exercise.Id.Value, person, learner, "participant"));
        return await exercise.TakeSeatAsync(Keeper, person, new SeatPlace(1, seat))
            ?? await exercise.SetSpeedAsync(Keeper, speed)
            ?? await exercise.RunAsync(Keeper);
    }
}
