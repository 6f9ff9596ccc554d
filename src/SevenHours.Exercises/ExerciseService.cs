using System.Collections.Concurrent;
using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>All exercises of a server. Pages and interfaces share it. Safe for use from any thread.</summary>
public sealed partial class ExerciseService : IAsyncDisposable
{
    private readonly IJournal journal;
    private readonly IScenarioShelf shelf;
    private readonly TimeProvider time;
    private readonly ClockMarks marks;
    private readonly ITimer markTimer;
    private readonly ITimer keepTimer;
    private readonly IPictures? pictures;
    private readonly ConcurrentDictionary<ExerciseId, Exercise> exercises = new();
    private readonly List<UnreadableExercise> unreadable = [];
    private readonly SemaphoreSlim creating = new(1, 1);
    private readonly Lazy<TrialQueue> trials;

    private int closed;

    private ExerciseService(ExerciseServiceOptions options)
    {
        (journal, shelf, time, pictures) = (options.Journal, options.Scenarios, options.Time, options.Pictures);
        Directory.CreateDirectory(options.DataFolder);
        Texts = new TextStore(journal);
        Drafts = new DraftStore(Path.Combine(options.DataFolder, "drafts.db"));
        marks = new ClockMarks(Path.Combine(options.DataFolder, "clocks.json"));
        markTimer = time.CreateTimer(_ => MarkClocks(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        keepTimer = time.CreateTimer(_ => _ = EraseDueAsync(), null, FirstLook, LookEvery);
        Digests = new RunDigests(Path.Combine(options.DataFolder, "digests"));
        trials = new Lazy<TrialQueue>(() => new TrialQueue(Path.Combine(options.DataFolder, "trials"), RunOf, () => RunningClocks().Any(), time));
    }

    /// <summary>What would have been: what-ifs and rankings, played beside the exercises.</summary>
    public TrialQueue Trials => trials.Value;


    /// <summary>Runs in short, for comparing many.</summary>
    public RunDigests Digests { get; }

    /// <summary>What people typed.</summary>
    public TextStore Texts { get; }

    /// <summary>What they have not sent yet.</summary>
    public DraftStore Drafts { get; }

    /// <summary>All exercises, the latest first.</summary>
    public IReadOnlyList<Exercise> All => [.. exercises.Values.OrderByDescending(e => e.Session.Exercise.At).ThenBy(e => e.Id.Value, StringComparer.Ordinal)];

    /// <summary>Exercises that stand in the journal and cannot be opened.</summary>
    public IReadOnlyList<UnreadableExercise> Unreadable => unreadable;

    /// <summary>Takes up all exercises where they were: people in their seats, clocks running on from the last instant known.</summary>
    /// <exception cref="JournalUnavailableException">The journal cannot be read.</exception>
    public static async Task<ExerciseService> OpenAsync(ExerciseServiceOptions options)
    {
        var service = new ExerciseService(options);
        try
        {
            await service.RecoverAsync();
            _ = service.Trials; // what was under way goes on
            service.DigestOld();
            return service;
        }
        catch
        {
            await service.DisposeAsync();
            throw;
        }
    }

    /// <summary>An exercise by its id; null when there is none.</summary>
    public Exercise? Find(string? id) => ExerciseId.TryParse(id, out var parsed) ? exercises.GetValueOrDefault(parsed) : null;

    /// <summary>The open exercise a PIN belongs to, and whether it is the PIN for staff.</summary>
    public (Exercise Exercise, bool IsStaff)? FindByPin(string? pin)
    {
        foreach (var exercise in exercises.Values.Where(e => e.Session is { IsArchived: false, Exercise.IsPractice: false }))
        {
            var pins = exercise.Session.Pins;
            if (pins.Pin == pin || pins.StaffPin == pin)
            {
                return (exercise, pins.StaffPin == pin);
            }
        }

        return null;
    }

    // After an update of the product old runs are read anew before anybody asks for them.
    private void DigestOld()
    {
        foreach (var (exercise, syndicate) in All.SelectMany(exercise => exercise.Session.Syndicates.Select(team => (exercise, team.Number))).Where(one => one.exercise.IsOver(one.Number)))
        {
            Digests.Find(exercise, syndicate);
        }
    }

    private Debriefing.RecordedRun? RunOf(TrialWanted wanted) => Find(wanted.Exercise)?.Recorded(wanted.Branch, wanted.Until);

    /// <summary>Walks the whole journal and recomputes every hash and commitment.</summary>
    public ValueTask<VerifyReport> VerifyAsync(CancellationToken cancellation = default) => journal.VerifyAsync(cancellation);

    /// <summary>Ends all exercises: what was accepted is answered, clocks are noted.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref closed, 1) == 1)
        {
            return;
        }

        if (trials.IsValueCreated)
        {
            await trials.Value.DisposeAsync();
        }

        await Digests.DisposeAsync();
        await markTimer.DisposeAsync();
        await keepTimer.DisposeAsync();
        await erasing;
        marks.TrySave(RunningClocks());
        foreach (var exercise in exercises.Values)
        {
            await exercise.DisposeAsync();
        }

        Drafts.Dispose();
        creating.Dispose();
    }
}
