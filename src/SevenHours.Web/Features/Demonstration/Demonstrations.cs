using System.Security.Claims;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Create;
using SevenHours.Web.Features.Home;
using SevenHours.Web.Hosting;
using SevenHours.Web.Identity;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Demonstration;

/// <summary>The exercise for show: which case it plays, who may watch, and whether one runs.</summary>
public sealed class Demonstrations(ExerciseService exercises, ScenarioCatalogue catalogue, SevenHoursOptions options)
{
    /// <summary>How many exercise seconds pass in one.</summary>
    public const int Speed = 60;

    /// <summary>The folder of the case that is shown when it is there; else the first case.</summary>
    public const string Case = "vicenza";

    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <summary>Whether a stranger who opens the home page may watch. Kept with the data, so that it survives a restart.</summary>
    public bool IsOpenToAll
    {
        get => File.Exists(Mark);
        set
        {
            if (value)
                File.WriteAllText(Mark, "");
            else
                File.Delete(Mark);
        }
    }

    private string Mark => Path.Combine(options.DataFolder, "demonstration-open");

    /// <summary>The case that is shown; null when there is none.</summary>
    public ScenarioOffer? Shown => catalogue.Find(Case) ?? (catalogue.All is [var first, ..] ? first : null);

    /// <summary>The offer on the home page; null when there is no case, or the visitor may not watch.</summary>
    public Offer? OfferFor(ClaimsPrincipal visitor, UiLanguage language) =>
        MayWatch(visitor) && Shown is { } shown ? new Offer(shown.Title(language.Tag), Speed, "/demonstration") : null;

    /// <summary>Whether a visitor may watch.</summary>
    public bool MayWatch(ClaimsPrincipal visitor) => visitor.May(Permission.CreateExercise) || IsOpenToAll;

    /// <summary>The demonstration that runs, or a fresh one; null when no case can be shown.</summary>
    /// <param name="by">Who asks first.</param>
    /// <param name="language">The language it is titled and held in.</param>
    public async Task<Exercise?> OpenAsync(string by, UiLanguage language)
    {
        await _gate.WaitAsync();
        try
        {
            if (exercises.All.FirstOrDefault(IsRunning) is { } running)
                return running;
            if (Shown is not { } shown)
                return null;

            var made = await exercises.CreateAsync(
                new NewExercise
                {
                    ScenarioFolder = shown.Folder,
                    Title = shown.Title(language.Tag),
                    Language = shown.Languages.Contains(language.Tag) ? language.Tag : null,
                    IsDemonstration = true,
                },
                Actor.Host(by));
            return made.Exercise;
        }
        finally
        {
            _gate.Release();
        }
    }

    private static bool IsRunning(Exercise exercise) =>
        exercise.Session is { IsArchived: false, Exercise.IsDemonstration: true } && !exercise.Live(1).Read(world => world.HasEnded);
}
