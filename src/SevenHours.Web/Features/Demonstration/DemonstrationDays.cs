using SevenHours.Exercises;

namespace SevenHours.Web.Features.Demonstration;

/// <summary>Opens the next day of a demonstration when one closes, for nobody sits at its clock. A director's pause stays a pause.</summary>
internal sealed class DemonstrationDays(ExerciseService exercises, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan s_look = TimeSpan.FromSeconds(1);
    private static readonly Actor s_keeper = Actor.Host("demonstration");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_look, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var exercise in exercises.All.Where(HasClosedDay))
            {
                if (await exercise.OpenNextDayAsync(s_keeper, 1) is null)
                    await exercise.RunAsync(s_keeper, 1);
            }
        }
    }

    private static bool HasClosedDay(Exercise exercise)
    {
        var session = exercise.Session;
        if (session is not { IsArchived: false, NoDuff: null, Exercise.IsDemonstration: true } || session.Syndicate(1).Clock is not { IsRunning: false } clock)
            return false;

        var days = exercise.Edition.Frame.Days;
        return days.SkipLast(1).Any(day => day.Closes.Seconds * 1000L == clock.At) && !exercise.Live(1).Read(world => world.HasEnded);
    }
}
