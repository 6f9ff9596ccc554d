using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Coming back after a stop or a crash.</content>
public sealed partial class ExerciseService
{
    private async Task RecoverAsync()
    {
        var noted = marks.Load();
        foreach (var id in ExerciseId.In(journal).ToList())
        {
            try
            {
                await RecoverAsync(id, noted);
            }
            catch (WireException e)
            {
                unreadable.Add(new UnreadableExercise(id, e.Message));
            }
        }
    }

    private async Task RecoverAsync(ExerciseId id, IReadOnlyList<ClockMark> noted)
    {
        var store = new SessionStore(journal, id.Session);
        if (store.State is not Session.Open session)
        {
            return;
        }

        // What was played is fetched while its scenario is compiled.
        var fetching = session.IsArchived ? [] : session.Syndicates.Select(n => Task.Run(() => journal.Read(id.Branch(n.Branch)))).ToList();
        if (shelf.Find(session.Exercise.ScenarioHash) is not { } edition)
        {
            await Task.WhenAll(fetching);
            unreadable.Add(new UnreadableExercise(id, $"Its scenario {session.Exercise.Scenario} is missing or no longer understood."));
            return;
        }

        // Clocks are set before anything is played on, or all the time the server was down would be played at once.
        var lines = session.IsArchived ? [] : session.Syndicates.Zip(fetching).Select(n => BranchLine.Read(journal, id, session, edition, n.First.Branch, n.Second.GetAwaiter().GetResult())).ToList();
        foreach (var (syndicate, line) in session.Syndicates.Zip(lines).Where(n => n.First.Clock.IsRunning))
        {
            var mark = noted.FirstOrDefault(m => m.Exercise == id.Value && m.Syndicate == syndicate.Number && m.Clock == syndicate.Clock);
            var at = Math.Max(line.World.Now.Seconds * 1000L, mark?.At ?? 0);
            if ((await store.DoAsync(new SessionCommand.Recover(syndicate.Number, at, time.GetUtcNow()))).Refusal is { } refusal)
            {
                throw new JournalUnavailableException(UnavailableReason.Io, refusal.Says);
            }
        }

        Add(id, edition, store, lines);
    }

    private IEnumerable<ClockMark> RunningClocks() =>
        from exercise in exercises.Values
        where !exercise.Session.IsArchived
        from syndicate in exercise.Session.Syndicates
        where syndicate.Clock.IsRunning
        select new ClockMark(exercise.Id.Value, syndicate.Number, syndicate.Clock, syndicate.Clock.MillisecondsAt(time.GetUtcNow()));

    private void MarkClocks()
    {
        List<ClockMark> running = [.. RunningClocks()];
        marks.TrySave(running);
        if (running.Count > 0)
        {
            SetMarkTimer();
        }
    }

    /// <summary>Notes clocks from now on, if any runs.</summary>
    private void Watch()
    {
        if (RunningClocks().Any())
        {
            SetMarkTimer();
        }
    }

    private void SetMarkTimer() => markTimer.Change(ClockMarks.Every, Timeout.InfiniteTimeSpan);
}
