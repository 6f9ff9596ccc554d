using Microsoft.Extensions.DependencyInjection;
using SevenHours.Exercises;
using SevenHours.Web.Features.Demonstration;

namespace SevenHours.Cli.Serve;

/// <summary>Keeps one exercise ready to join, so that the first command of a new installation ends with people playing.</summary>
internal static class ReadyExercise
{
    /// <summary>Finds an open exercise that is not for show, or makes one, and says how to come in.</summary>
    public static async Task AnnounceAsync(IServiceProvider services, bool doorsOpen, TextWriter output)
    {
        var exercises = services.GetRequiredService<ExerciseService>();
        if (exercises.All.FirstOrDefault(e => e.Session is { IsArchived: false, Exercise: { IsDemonstration: false, IsPractice: false } }) is not { } exercise)
        {
            if (services.GetRequiredService<Demonstrations>().Shown is not { } shown)
            {
                await output.WriteLineAsync("There is no case in the scenarios folder yet; nothing is ready to join.");
                return;
            }

            var made = await exercises.CreateAsync(
                new NewExercise
                {
                    ScenarioFolder = shown.Folder,
                    Title = shown.Title("en"),
                    StandIns = shown.Skills.FirstOrDefault(s => s == "school"),
                    HasWaitingRoom = !doorsOpen,
                },
                Actor.Host("serve"));
            if (made.Exercise is not { } fresh)
            {
                await output.WriteLineAsync($"The case {shown.Name} has errors and cannot be played: sevenhours check {shown.Name}");
                return;
            }

            exercise = fresh;
        }

        var pins = exercise.Session.Pins;
        await output.WriteLineAsync($"Participants join \"{exercise.Title}\" with the PIN {pins.Pin}, trainers with {pins.StaffPin}.");
        await output.WriteLineAsync(exercise.Session.Exercise.HasWaitingRoom
            ? $"They wait until you let them in: sign in, then /exercises/{exercise.Id}/door"
            : "The doors are open: participants come in at once. Trainers wait until you let them in.");
        await output.WriteLineAsync("The home page offers a demonstration: stand-ins play the case at 60 times speed.");
    }
}
