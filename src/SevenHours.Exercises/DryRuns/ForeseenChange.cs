using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>What a command would change in the hours ahead. For staff.</summary>
/// <param name="Refusal">Why it cannot be done; null when it can.</param>
/// <param name="Until">How far was looked.</param>
/// <param name="Injects">Injects that would come, go, or come at another time or to others, in the order of time.</param>
/// <param name="Facts">Facts that would reach somebody, or no longer reach him, in the order of time.</param>
/// <param name="IsCutShort">Whether looking ahead took too long and was given up on the way.</param>
/// <param name="After">The scenario as it would be, for the names of what is new; null when it cannot be done.</param>
public sealed record ForeseenChange(
    Refusal? Refusal, SimTime Until, IReadOnlyList<ForeseenInject> Injects, IReadOnlyList<ForeseenFact> Facts, bool IsCutShort, Scenario? After)
{
    /// <summary>Whether nothing would come out differently within the time looked at.</summary>
    public bool IsNothing => Injects.Count == 0 && Facts.Count == 0;

    internal static ForeseenChange Refused(Refusal refusal) => new(refusal, SimTime.Start, [], [], false, null);

    internal static ForeseenChange Between(
        Scenario before, List<Happened> without, Scenario after, List<Happened> with, SimTime until, bool isCutShort)
    {
        var (came, comes) = (Deliveries(before, without), Deliveries(after, with));
        var (knew, knows) = (Lessons(before, without), Lessons(after, with));
        return new ForeseenChange(
            null,
            until,
            [.. came.Keys.Union(comes.Keys)
                .Select(key => new ForeseenInject(key, came.GetValueOrDefault(key), comes.GetValueOrDefault(key)))
                .Where(inject => inject.Before != inject.After)
                .OrderBy(inject => (inject.After ?? inject.Before)!.At).ThenBy(inject => inject.Name, StringComparer.Ordinal)],
            [.. knew.Keys.Union(knows.Keys)
                .Select(key => new ForeseenFact(key.Fact, key.Seat, At(knew, key), At(knows, key)))
                .Where(fact => fact.Before is null != fact.After is null)
                .OrderBy(fact => fact.After ?? fact.Before).ThenBy(fact => fact.Fact, StringComparer.Ordinal).ThenBy(fact => fact.Seat, StringComparer.Ordinal)],
            isCutShort,
            after);
    }

    private static SimTime? At(Dictionary<(string, string), SimTime> all, (string, string) key) => all.TryGetValue(key, out var at) ? at : null;

    private static Dictionary<string, ForeseenDelivery> Deliveries(Scenario scenario, List<Happened> happened)
    {
        var first = new Dictionary<string, ForeseenDelivery>(StringComparer.Ordinal);
        foreach (var one in happened)
        {
            if (one.Event is ItemDelivered delivered)
            {
                first.TryAdd(scenario.Table<Inject>()[delivered.Inject].Name, new ForeseenDelivery(one.At, delivered.To));
            }
        }

        return first;
    }

    private static Dictionary<(string Fact, string Seat), SimTime> Lessons(Scenario scenario, List<Happened> happened)
    {
        var first = new Dictionary<(string, string), SimTime>();
        foreach (var one in happened)
        {
            // An inject carries its facts to whoever opens it; in a run without people nobody would, so its coming counts.
            foreach (var (fact, seat) in one.Event switch
            {
                FactLearned e => e.To.ToList().Select(seat => (e.Fact, seat)),
                ItemDelivered e => scenario.Table<Inject>()[e.Inject].Facts.SelectMany(fact => e.To.ToList().Select(seat => (fact, seat))),
                _ => [],
            })
            {
                first.TryAdd((scenario.Table<Fact>()[fact].Name, scenario.Seats[seat].Name), one.At);
            }
        }

        return first;
    }
}

/// <summary>An inject that would come out differently.</summary>
/// <param name="Name">The author's id.</param>
/// <param name="Before">How it would come as things stand; null when it would not.</param>
/// <param name="After">How it would come then; null when it would not.</param>
public sealed record ForeseenInject(string Name, ForeseenDelivery? Before, ForeseenDelivery? After);

/// <summary>How an inject would come.</summary>
/// <param name="At">When.</param>
/// <param name="To">To whom.</param>
public sealed record ForeseenDelivery(SimTime At, SeatSet To);

/// <summary>A fact that would reach somebody, or no longer reach him.</summary>
/// <param name="Fact">The author's id.</param>
/// <param name="Seat">The author's id of the seat.</param>
/// <param name="Before">When it would reach him as things stand; null when it would not.</param>
/// <param name="After">When it would reach him then; null when it would not.</param>
public sealed record ForeseenFact(string Fact, string Seat, SimTime? Before, SimTime? After);
