using SevenHours.Debriefing;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>Plays what-ifs and rankings in the background, one after the other, on threads of their own.</summary>
/// <remarks>
/// What is asked for is on the disk before the asking returns, and so is each decision of a ranking when it is done: after a crash the queue goes on where it was.
/// While a clock runs half of the processors are left to those who play. Safe for use from any thread.
/// </remarks>
public sealed class TrialQueue : IAsyncDisposable
{
    private readonly TrialShelf shelf;
    private readonly Func<TrialWanted, RecordedRun?> runOf;
    private readonly Func<bool> isPlaying;
    private readonly TimeProvider time;
    private readonly Lock gate = new();
    private readonly Dictionary<(string Exercise, string Key), Trial> known = [];
    private readonly List<TrialWanted> waiting = [];
    private readonly SemaphoreSlim signal = new(0);
    private readonly CancellationTokenSource closing = new();
    private readonly Task worker;
    private CancellationTokenSource? stopping;
    private TrialWanted? current;
    private int done;
    private int all;

    /// <summary>Opens a queue and goes on with what is not done.</summary>
    /// <param name="folder">Where trials are kept; made when missing.</param>
    /// <param name="runOf">Finds the run a trial is about; null when it is gone.</param>
    /// <param name="isPlaying">Whether people play meanwhile: then half of the processors are theirs.</param>
    /// <param name="time">The wall clock.</param>
    public TrialQueue(string folder, Func<TrialWanted, RecordedRun?> runOf, Func<bool> isPlaying, TimeProvider time)
    {
        (shelf, this.runOf, this.isPlaying, this.time) = (new TrialShelf(folder), runOf, isPlaying, time);
        foreach (var trial in shelf.All())
        {
            known[(trial.Wanted.Exercise, trial.Wanted.Key)] = trial;
        }

        foreach (var trial in known.Values.Where(trial => trial.State == TrialState.Waiting).OrderBy(trial => trial.AskedAt))
        {
            waiting.Add(trial.Wanted);
            signal.Release();
        }

        worker = Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Asks for a trial. What was asked before is not played again, unless it was stopped or failed.</summary>
    /// <exception cref="IOException">It cannot be kept.</exception>
    public Trial Ask(TrialWanted wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        lock (gate)
        {
            var before = known.GetValueOrDefault((wanted.Exercise, wanted.Key));
            if (before is { State: TrialState.Waiting or TrialState.Done })
            {
                return before;
            }

            var trial = before is null ? new Trial(wanted, time.GetUtcNow(), TrialState.Waiting) : before with { State = TrialState.Waiting, Why = null, AskedAt = time.GetUtcNow() };
            Keep(trial);
            waiting.Add(wanted);
            signal.Release();
            return trial;
        }
    }

    /// <summary>A trial; null when nobody asked for it.</summary>
    public Trial? Find(ExerciseId exercise, string key)
    {
        lock (gate)
        {
            return known.GetValueOrDefault((exercise.Value, key));
        }
    }

    /// <summary>All trials of an exercise, the latest first.</summary>
    public IReadOnlyList<Trial> Of(ExerciseId exercise)
    {
        lock (gate)
        {
            return [.. known.Values.Where(trial => trial.Wanted.Exercise == exercise.Value).OrderByDescending(trial => trial.AskedAt).ThenBy(trial => trial.Wanted.Key, StringComparer.Ordinal)];
        }
    }

    /// <summary>How far a trial is that is not done.</summary>
    public TrialProgress ProgressOf(Trial trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        lock (gate)
        {
            return current == trial.Wanted
                ? new TrialProgress(Volatile.Read(ref done), all, 0)
                : new TrialProgress(0, PlaysOf(trial.Wanted), Math.Max(0, waiting.IndexOf(trial.Wanted)) + (current is null ? 0 : 1));
        }
    }

    /// <summary>Stops a trial that is not done; what it has come to is kept, and it can be asked again.</summary>
    public void Stop(ExerciseId exercise, string key)
    {
        lock (gate)
        {
            if (known.GetValueOrDefault((exercise.Value, key)) is not { State: TrialState.Waiting } trial)
            {
                return;
            }

            waiting.Remove(trial.Wanted);
            Keep(trial with { State = TrialState.Stopped });
            if (current == trial.Wanted)
            {
                stopping?.Cancel();
            }
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        signal.Release();
        await worker;
        closing.Dispose();
        signal.Dispose();
    }

    private void Work()
    {
        while (true)
        {
            signal.Wait();
            if (closing.IsCancellationRequested)
            {
                return;
            }

            CancellationToken token;
            lock (gate)
            {
                if (waiting.Count == 0)
                {
                    continue; // it was stopped before its turn
                }

                stopping = CancellationTokenSource.CreateLinkedTokenSource(closing.Token);
                (current, done, all, token) = (waiting[0], 0, PlaysOf(waiting[0]), stopping.Token);
                waiting.RemoveAt(0);
            }

            Play(current, token);
            lock (gate)
            {
                current = null;
                stopping.Dispose();
                stopping = null;
            }
        }
    }

    private void Play(TrialWanted wanted, CancellationToken cancellation)
    {
        try
        {
            if (runOf(wanted) is not { } run || run.Scenario.Table<Skill>().FirstOrDefault(skill => skill.Name == wanted.Skill) is not { } skill)
            {
                End(wanted, trial => trial with { State = TrialState.Failed });
                return;
            }

            var crew = new TrialCrew(run, skill, wanted, () => isPlaying() ? Math.Max(1, Environment.ProcessorCount / 2) : Environment.ProcessorCount, () => Interlocked.Increment(ref done), cancellation);
            if (wanted.IsRanking)
            {
                Rank(run, crew, wanted);
            }
            else
            {
                var found = crew.Try(wanted.Change);
                End(wanted, trial => trial with { State = TrialState.Done, Found = found });
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped by somebody: it says so already. Stopped with the server: it goes on when that comes back.
        }
        catch (ChangeException e)
        {
            End(wanted, trial => trial with { State = TrialState.Failed, Why = e.Message });
        }
        catch (Exception e) when (e is IOException or WireException or InvalidOperationException or Journal.JournalUnavailableException)
        {
            End(wanted, trial => trial with { State = TrialState.Failed });
        }
    }

    private void Rank(RecordedRun run, TrialCrew crew, TrialWanted wanted)
    {
        var points = DecisionPoint.Weightiest(run, wanted.Most ?? 0);
        lock (gate)
        {
            all = crew.PlaysOfOne * points.Count;
        }

        End(wanted, trial => trial with { Points = DecisionPoint.Of(run).Count });
        foreach (var (place, point) in points.Index())
        {
            if (Find(wanted)?.Decisions.Any(one => one.Event == point.Event.Value) is not true)
            {
                var found = crew.Try(new Change(point.Event) { LeavesOut = true });
                End(wanted, trial => trial with { Decisions = [.. trial.Decisions, RankedDecision.Of(run, point, found)] });
            }

            Volatile.Write(ref done, (place + 1) * crew.PlaysOfOne);
        }

        End(wanted, trial => trial with { State = TrialState.Done });
    }

    private Trial? Find(TrialWanted wanted)
    {
        lock (gate)
        {
            return known.GetValueOrDefault((wanted.Exercise, wanted.Key));
        }
    }

    // What was stopped or taken away meanwhile stays so.
    private void End(TrialWanted wanted, Func<Trial, Trial> change)
    {
        lock (gate)
        {
            if (known.GetValueOrDefault((wanted.Exercise, wanted.Key)) is { State: TrialState.Waiting } trial)
            {
                Keep(change(trial));
            }
        }
    }

    private void Keep(Trial trial)
    {
        shelf.Write(trial);
        known[(trial.Wanted.Exercise, trial.Wanted.Key)] = trial;
    }

    private static int PlaysOf(TrialWanted wanted) => TrialCrew.PlaysOf(wanted) * (wanted.Most ?? 1);
}
