using System.Collections.Concurrent;
using SevenHours.Debriefing;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Debrief.WhatIf;

/// <summary>
/// Plays the school solution with and without a key decision, in the background and on one thread, so that a live exercise beside it
/// does not feel it. What was played is kept while the server runs. Thread-safe.
/// </summary>
public sealed class WhatIfPlays
{
    /// <summary>How many pairs are played.</summary>
    public const int Pairs = 200;

    private const string School = "school";
    private const int MostKept = 128;

    private readonly ConcurrentDictionary<(string Scenario, string Seat, string Step), WhatIfTrial> _trials = new();
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<PlaySum>>> _whole = new(StringComparer.Ordinal);
    private readonly Lock _turn = new();

    /// <summary>Whether a scenario has a school solution that can be played.</summary>
    public static bool CanPlay(Scenario scenario) => scenario.Table<Skill>().TryFind(School, out _);

    /// <summary>The stand-ins that follow the school solution.</summary>
    public static Skill SkillOf(Scenario scenario) => scenario.Table<Skill>()[scenario.Table<Skill>()[School]];

    /// <summary>The books of all seats, one of them without a step.</summary>
    public static IReadOnlyList<Playbook> BooksWithout(Scenario scenario, Id<Seat> seat, string step) =>
        [.. scenario.Table<Playbook>().Select(book => book.Seat == seat ? book.Without(step) : book)];

    /// <summary>The trial of a decision; begun when nobody has asked for it yet.</summary>
    public WhatIfTrial Of(Scenario scenario, DebriefFrame frame, Id<Seat> seat, string step)
    {
        if (_trials.Count > MostKept)
            _trials.Clear();
        return _trials.GetOrAdd((scenario.Hash, scenario.Seats[seat].Name, step), _ =>
        {
            var trial = new WhatIfTrial(2 * Pairs);
            Task.Factory.StartNew(() => Run(trial, scenario, frame, seat, step), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            return trial;
        });
    }

    private void Run(WhatIfTrial trial, Scenario scenario, DebriefFrame frame, Id<Seat> seat, string step)
    {
        lock (_turn) // one trial after the other
        {
            try
            {
                var whole = _whole.GetOrAdd(scenario.Hash, _ => new(() => Play(trial, scenario, frame, null))).Value;
                trial.At(Pairs);
                trial.End(DecisionTrial.Of(seat, step, whole, Play(trial, scenario, frame, BooksWithout(scenario, seat, step))));
            }
            catch (Exception)
            {
                trial.Fail();
                throw;
            }
        }
    }

    private static List<PlaySum> Play(WhatIfTrial trial, Scenario scenario, DebriefFrame frame, IReadOnlyList<Playbook>? books)
    {
        var sums = new List<PlaySum>(Pairs);
        for (var seed = 1UL; seed <= Pairs; seed++)
        {
            sums.Add(PlaySum.Of(new Play(scenario, seed, SkillOf(scenario), books).Run(frame.Play.Latest), frame));
            trial.Step();
        }

        return sums;
    }
}

/// <summary>A trial under way. Thread-safe.</summary>
/// <param name="all">How many plays it takes.</param>
public sealed class WhatIfTrial(int all)
{
    private int _done;
    private volatile DecisionTrial? _result;
    private volatile bool _hasFailed;

    /// <summary>How many plays it takes.</summary>
    public int All => all;

    /// <summary>How many are done.</summary>
    public int Done => Volatile.Read(ref _done);

    /// <summary>Whether it broke off.</summary>
    public bool HasFailed => _hasFailed;

    /// <summary>What came of it; null while it is played.</summary>
    public DecisionTrial? Result => _result;

    internal void Step() => Interlocked.Increment(ref _done);

    internal void At(int done) => Volatile.Write(ref _done, done);

    internal void End(DecisionTrial result) => _result = result;

    internal void Fail() => _hasFailed = true;
}
