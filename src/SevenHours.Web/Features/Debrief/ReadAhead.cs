using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Journal;

namespace SevenHours.Web.Features.Debrief;

/// <summary>Reads runs before anybody opens their debrief: after play has ended, and after the server was started anew.</summary>
/// <remarks>One at a time, the latest few, and none while the clock of any exercise runs: those who play need the processors.</remarks>
public sealed class ReadAhead(ExerciseService exercises, SchoolPlays school) : BackgroundService
{
    /// <summary>How many runs are read ahead: fewer than are kept, so that those somebody has open stay.</summary>
    private const int Most = 3;

    private static readonly TimeSpan First = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(1);

    /// <summary>The runs that are read ahead now; none while somebody plays.</summary>
    public static IReadOnlyList<(Exercise Exercise, int Syndicate)> Wanted(ExerciseService exercises)
    {
        var open = exercises.All.Where(exercise => !exercise.Session.IsArchived).ToList();
        return open.Any(exercise => exercise.Session.Syndicates.Any(team => team.Clock.IsRunning)) ? [] :
        [
            .. open.Where(exercise => exercise.Edition.Package is not null)
                .SelectMany(exercise => exercise.Session.Syndicates.Select(team => (exercise, team.Number)))
                .Where(one => one.exercise.Live(one.Number).Events.Count > 0)
                .OrderByDescending(one => one.exercise.IsOver(one.Number)).Take(Most),
        ];
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(First, stoppingToken);
            while (true)
            {
                // A run that has ended is digested, which says so.
                var next = exercises.Digests.Changed.Next;
                await Task.Factory.StartNew(() => Read(stoppingToken), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
                await Task.WhenAny(next, Task.Delay(LookEvery, stoppingToken));
                stoppingToken.ThrowIfCancellationRequested();
            }
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    private void Read(CancellationToken cancellation)
    {
        Thread.CurrentThread.Priority = ThreadPriority.BelowNormal;
        try
        {
            for (var i = 0; !cancellation.IsCancellationRequested && Wanted(exercises) is var wanted && i < wanted.Count; i++)
            {
                var history = school.Runs.Of(wanted[i].Exercise, wanted[i].Syndicate, isWaitedFor: false).History;
                SwimLanes.Of(history);
                SchoolJudgement.All(history);
                school.Of(history.Opening, history.Frame);
            }
        }
        catch (Exception e) when (e is JournalUnavailableException or Kernel.WireException or ObjectDisposedException)
        {
            // It cannot be read now: whoever opens it is told.
        }
    }
}
