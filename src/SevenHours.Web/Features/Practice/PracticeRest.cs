using SevenHours.Exercises;

namespace SevenHours.Web.Features.Practice;

/// <summary>A practice nobody looks at stands still: hours in which nobody plays would be lost to whoever comes back.</summary>
internal sealed class PracticeRest(ExerciseService exercises, TimeProvider time) : IHostedService, IDisposable
{
    /// <summary>How often it is looked who is there; twice away in a row is away.</summary>
    public static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(1);

    private readonly HashSet<ExerciseId> _away = [];
    private ITimer? _timer;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _timer = time.CreateTimer(_ => _ = LookAsync(), null, LookEvery, LookEvery);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _timer?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        return Task.CompletedTask;
    }

    public void Dispose() => _timer?.Dispose();

    /// <summary>Looks once.</summary>
    internal async Task LookAsync()
    {
        List<Exercise> resting = [];
        lock (_away)
        {
            foreach (var exercise in exercises.All.Where(exercise => exercise.Session is { IsArchived: false, Exercise.IsPractice: true }))
            {
                if (exercise.Connections.Now.Count > 0 || !exercise.Session.Syndicate(1).Clock.IsRunning)
                    _away.Remove(exercise.Id);
                else if (!_away.Add(exercise.Id))
                    resting.Add(exercise);
            }
        }

        foreach (var exercise in resting)
            await exercise.PauseAsync(Practices.Keeper);
    }
}
