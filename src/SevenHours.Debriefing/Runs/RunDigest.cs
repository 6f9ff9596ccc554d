using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>One run in short: what comparing many runs needs of it, and the events each line rests on. It names no person and holds no typed word.</summary>
/// <remarks>A digest is a cache: whoever keeps it keeps it with the version of the history and of the product, and makes it anew when either changes.</remarks>
public sealed record RunDigest
{
    /// <summary>The form of digests: it rises when anything that stands in one is computed otherwise.</summary>
    public const int Form = 1;

    /// <summary>The content hash of the scenario at STARTEX.</summary>
    public required string Hash { get; init; }

    /// <summary>The seed of all luck.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How many events it has.</summary>
    public required int Events { get; init; }

    /// <summary>How far it came, in exercise seconds.</summary>
    public required int Until { get; init; }

    /// <summary>The author's word for how it ended; null while it goes on.</summary>
    public required string? Outcome { get; init; }

    /// <summary>Whether the goal was reached when it ended; null while it goes on.</summary>
    public required bool? ReachedGoal { get; init; }

    /// <summary>The event of ENDEX; null while it goes on.</summary>
    public required int? Ending { get; init; }

    /// <summary>The measures, in the order of <see cref="Debriefing.Measures.All"/>.</summary>
    public required IReadOnlyList<DigestedMeasure> Measures { get; init; }

    /// <summary>What rules suggest of the thirty classic mistakes.</summary>
    public required IReadOnlyList<DigestedMistake> Mistakes { get; init; }

    /// <summary>Every need of a fact that another agency held first.</summary>
    public required IReadOnlyList<DigestedExchange> Exchanges { get; init; }

    /// <summary>Breaches of rights, by the principle they breach.</summary>
    public required IReadOnlyList<DigestedBreach> Breaches { get; init; }

    /// <summary>The key decisions of the school solution, with how each was taken.</summary>
    public required IReadOnlyList<DigestedDecision> Decisions { get; init; }

    /// <summary>How many acts rest on a mentor's help.</summary>
    public required int Helped { get; init; }

    /// <summary>The author's ids of the agencies that professionals sit in.</summary>
    public required IReadOnlyList<string> Agencies { get; init; }

    /// <summary>Whether play has ended.</summary>
    public bool HasEnded => Outcome is not null;

    /// <summary>The value of a measure; null when there was nothing to measure.</summary>
    public decimal? ValueOf(string measure) => Measures.FirstOrDefault(one => one.Name == measure)?.Value;

    /// <summary>Reads a history once through.</summary>
    public static RunDigest Of(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var ended = history.First<PlayEnded>();
        return new RunDigest
        {
            Hash = history.Opening.Hash,
            Seed = history.Seed,
            Events = history.Events.Count,
            Until = history.Until.Seconds,
            Outcome = ended?.Event.Outcome,
            ReachedGoal = ended is null ? null : history.Frame.Play.IsReached(EndOf(history)),
            Ending = ended?.Id.Value,
            Measures = [.. Debriefing.Measures.Of(history).Select(one => new DigestedMeasure(one.Name, one.Value, one.Of, one.Unit, one.Evidence.Count))],
            Mistakes = [.. ClassicMistakes.Of(history).Select(one => new DigestedMistake(
                one.Mistake, one.Event.Value, one.At.Seconds, one.Agency.IsSome ? history.Scenario.Agencies[one.Agency].Name : null))],
            Exchanges = [.. history.Exchanges.Select(one => DigestedExchange.Of(history, one)).OfType<DigestedExchange>()],
            Breaches = [.. history.All<RightBreached>().Select(one => new DigestedBreach(PrincipleOf(history.Scenario, one.Event), one.Id.Value, one.At.Seconds))],
            Decisions = [.. SchoolJudgement.All(history).Where(one => one.Step.IsKey).Select(one => DigestedDecision.Of(history, one))],
            Helped = Assist.All(history).Count,
            Agencies = [.. history.Agencies.Select(agency => history.Scenario.Agencies[agency].Name)],
        };
    }

    private static World EndOf(History history)
    {
        var world = World.Create(history.Opening, history.Seed);
        world.ApplyAll(history.Events);
        return world;
    }

    private static string PrincipleOf(Scenario scenario, RightBreached breach)
    {
        var principle = BreachRows.PrincipleOf(scenario, breach);
        return principle.IsSome ? scenario.Table<Disciplines.Actions.Principle>()[principle].Name : "";
    }
}

/// <summary>A measure of a run.</summary>
/// <param name="Name">The measure.</param>
/// <param name="Value">Its value, or null when there was nothing to measure.</param>
/// <param name="Of">The whole of which it counts a part; else null.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Evidence">How many events it counted; they stand in the run's own debrief.</param>
public sealed record DigestedMeasure(string Name, decimal? Value, decimal? Of, string Unit, int Evidence);

/// <summary>A classic mistake that a rule recognised.</summary>
/// <param name="Number">Its number, 1 to 30.</param>
/// <param name="Event">The event it is about.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Agency">The author's id of the agency it concerns, or null.</param>
public sealed record DigestedMistake(int Number, int Event, int At, string? Agency);

/// <summary>A breach of a right.</summary>
/// <param name="Principle">The author's id of the principle; empty when it names none.</param>
/// <param name="Event">The event of it.</param>
/// <param name="At">When, in exercise seconds.</param>
public sealed record DigestedBreach(string Principle, int Event, int At);
