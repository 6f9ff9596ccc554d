using System.Collections.Concurrent;
using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Debrief.Replay;

/// <summary>One line of history made ready for going back in it. Safe to read from many threads.</summary>
/// <param name="Exercise">The exercise it was played in.</param>
/// <param name="Branch">Which line it is.</param>
/// <param name="History">What happened on it.</param>
public sealed record ReplayRun(Exercise Exercise, BranchInfo Branch, History History)
{
    private readonly Lazy<IReadOnlyList<ReplayMark>> _marks = new(() => ReplayMark.Of(History));
    private readonly Lazy<IReadOnlyList<SchoolStep>> _steps = new(() => SchoolStep.All(History));
    private readonly Lazy<IReadOnlyList<Happened>[]> _doings = new(() => DoingsOf(History));
    private readonly Lazy<int[]> _moments = new(() => [.. History.Events.Select(happened => happened.At.Seconds).Distinct()]);
    private readonly ConcurrentDictionary<Id<Seat>, int[]> _told = new();

    /// <summary>Its worlds as they were.</summary>
    public PastWorlds Worlds { get; } = new(History.Opening, History.Seed, History.Events);

    /// <summary>What is worth jumping to, in order.</summary>
    public IReadOnlyList<ReplayMark> Marks => _marks.Value;

    /// <summary>Every step of the school solution beside what was done.</summary>
    public IReadOnlyList<SchoolStep> Steps => _steps.Value;

    /// <summary>The moments at which anything happened, in exercise seconds.</summary>
    public IReadOnlyList<int> Moments => _moments.Value;

    /// <summary>The history as it stood at a moment.</summary>
    public History At(SimTime at) => History.UpTo(Worlds.CountAt(at));

    /// <summary>The moments at which a seat was told something, in exercise seconds.</summary>
    public IReadOnlyList<int> MomentsOf(Id<Seat> seat) => _told.GetOrAdd(seat, static (of, history) =>
        [.. history.Events.Where(happened => happened.Event.To.Has(of)).Select(happened => happened.At.Seconds).Distinct()], History);

    /// <summary>What a seat last did before a moment; null for nothing yet.</summary>
    public Happened? LastOf(Id<Seat> seat, SimTime at)
    {
        var all = seat.Index < _doings.Value.Length ? _doings.Value[seat.Index] : [];
        var (from, until) = (0, all.Count);
        while (from < until)
        {
            var middle = (from + until) / 2;
            (from, until) = all[middle].At <= at ? (middle + 1, until) : (from, middle);
        }

        return from == 0 ? null : all[from - 1];
    }

    private static IReadOnlyList<Happened>[] DoingsOf(History history)
    {
        var doings = new List<Happened>[history.Scenario.Seats.Count];
        for (var i = 0; i < doings.Length; i++)
            doings[i] = [];
        foreach (var happened in history.Events)
        {
            if (Doer.Of(happened.Event) is { IsSome: true } seat)
                doings[seat.Index].Add(happened);
        }

        return doings;
    }
}
