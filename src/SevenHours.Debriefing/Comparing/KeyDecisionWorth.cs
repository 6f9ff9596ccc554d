using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What a key decision of the school solution is worth: the share of plays that reach the goal with it and without.</summary>
/// <param name="Seat">The seat whose decision it is.</param>
/// <param name="Step">The id of the step.</param>
/// <param name="Runs">How many plays each way, under the same seeds.</param>
/// <param name="With">How many reached the goal with it.</param>
/// <param name="Without">How many reached it without.</param>
public sealed record KeyDecisionWorth(Id<Seat> Seat, string Step, int Runs, int With, int Without)
{
    /// <summary>How many points of a hundred the share falls without it; negative when it rises.</summary>
    public decimal Points => (Quantiles.Percent(With, Runs) ?? 0) - (Quantiles.Percent(Without, Runs) ?? 0);

    /// <summary>Plays the case with the whole school solution and without each of its key decisions.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="frame">Goal and end.</param>
    /// <param name="skill">How well the stand-ins play.</param>
    /// <param name="runs">How many plays each way.</param>
    /// <param name="seed">The first seed.</param>
    /// <param name="onDone">Told how many plays of how many are done; called on several threads.</param>
    /// <param name="cancellation">Stops between plays.</param>
    public static IReadOnlyList<KeyDecisionWorth> Of(
        Scenario scenario,
        PlayFrame frame,
        Skill skill,
        int runs,
        ulong seed,
        Action<int, int>? onDone = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(frame);
        var books = scenario.Table<Playbook>();
        var keys = books.SelectMany(b => b.Steps.Where(s => s.IsKey).Select(s => (b.Seat, s.Name))).ToList();
        var all = runs * (keys.Count + 1);
        var done = 0;
        var with = Reached(books);
        return [.. keys.Select(key => new KeyDecisionWorth(
            key.Seat, key.Name, runs, with, Reached([.. books.Select(b => b.Seat == key.Seat ? b.Without(key.Name) : b)])))];

        int Reached(IReadOnlyList<Playbook> playbooks)
        {
            var results = Ensemble.Run(
                scenario, skill, seed, runs, frame.Latest, play => frame.IsReached(play.World), playbooks,
                _ => onDone?.Invoke(Interlocked.Increment(ref done), all), cancellation);
            return results.Count(r => r);
        }
    }
}
