using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A moment of this run that is worth a question, for whoever leads the debrief.</summary>
/// <remarks>
/// Advocacy and inquiry: what was seen is said first, then one asks what lay behind it; nobody is asked to defend himself for how
/// luck fell (<c>exercises.md</c> section 5; <c>practice.md</c> section G: judged is the decision on what was known then).
/// </remarks>
/// <param name="Kind">Why it is worth asking.</param>
/// <param name="At">The moment.</param>
/// <param name="Events">What it rests on; at least one event.</param>
public sealed record Prompt(PromptKind Kind, SimTime At, IReadOnlyList<EventId> Events)
{
    /// <summary>How many prompts a conversation has at most: one for every three or four minutes of its longest step.</summary>
    public const int Most = 12;

    /// <summary>Who is asked, or none for everybody.</summary>
    public Id<Seat> Seat { get; init; } = Id<Seat>.None;

    /// <summary>The fact it is about, or none.</summary>
    public Id<Fact> Fact { get; init; } = Id<Fact>.None;

    /// <summary>The step of the school solution it is about: the author's id; empty for none.</summary>
    public string Step { get; init; } = "";

    /// <summary>How long something took, where that is the point; else null.</summary>
    public SimSpan? Took { get; init; }

    /// <summary>The event that shows it best: what a page opens.</summary>
    public EventId Shown => Events[^1];

    /// <summary>The prompts of a run, in order of time: what was done well among them, so that not only gaps are spoken of.</summary>
    public static IReadOnlyList<Prompt> Of(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once(static whole => Read(whole));
    }

    private static IReadOnlyList<Prompt> Read(History history)
    {
        var judged = SchoolJudgement.All(history).Where(one => one.Step.IsKey && one.Events.Count > 0).ToList();
        IEnumerable<Prompt> all =
        [
            .. Harm(history).Take(4),
            .. Steps(history, judged, SchoolVerdict.Better, PromptKind.Ahead).Take(2),
            .. Steps(history, judged, SchoolVerdict.Missed, PromptKind.Missed).Take(2),
            .. Steps(history, judged, SchoolVerdict.Late, PromptKind.Late).OrderByDescending(one => one.Took?.Seconds).Take(2),
            .. Facts(history).Take(2),
        ];
        return [.. all.Take(Most).OrderBy(one => one.At).ThenBy(one => one.Shown)];
    }

    // The worst first, one for each act that led there.
    private static IEnumerable<Prompt> Harm(History history) => CausalChain.All(history)
        .OrderByDescending(chain => history[chain.Consequence].Event is Disciplines.Protection.HarmDone harm ? harm.Severity : 0)
        .ThenBy(chain => chain.Consequence)
        .Select(chain => (Chain: chain, Act: chain.Steps.LastOrDefault(step => step.Role == ChainRole.Action && step.Line.Seat.IsSome && step.Line.Id != chain.Consequence)))
        .Where(one => one.Act is not null)
        .DistinctBy(one => one.Act!.Line.Id)
        .Select(one => new Prompt(PromptKind.Led, one.Act!.Line.At, [one.Act.Line.Id, one.Chain.Consequence]) { Seat = one.Act.Line.Seat });

    private static IEnumerable<Prompt> Steps(History history, IEnumerable<SchoolJudgement> judged, SchoolVerdict verdict, PromptKind kind) =>
        judged.Where(one => one.Verdict == verdict).Select(one => new Prompt(kind, history[one.Events[^1]].At, one.Events)
        {
            Seat = one.Step.Seat,
            Step = one.Step.Step,
            Took = one.Step is { Open: { } open, Taken: { } taken } && taken > open ? taken - open : null,
        });

    // The fact waited for longest, and one that somebody needed and never had though others held it.
    private static IEnumerable<Prompt> Facts(History history)
    {
        var paths = FactPath.All(history).Where(path => path.IsNeeded && path.Known is not null).ToList();
        var late = paths.SelectMany(path => path.Stops.Where(stop => stop is { Standing: FactStanding.Late, Event.IsSome: true }).Select(stop => (path.Fact, Stop: stop)))
            .OrderByDescending(one => one.Stop.Waited?.Seconds ?? 0).FirstOrDefault();
        if (late.Stop is { } stop)
        {
            yield return new Prompt(PromptKind.Waited, history[stop.Event].At, [stop.Event]) { Seat = stop.Seat, Fact = late.Fact, Took = stop.Waited };
        }

        var never = paths.SelectMany(path => path.Stops.Where(one => one.Standing == FactStanding.NeverLearned).Select(one => (Path: path, Stop: one)))
            .Select(one => (one.Path.Fact, one.Stop, From: one.Path.Stops.FirstOrDefault(other => other.Event.IsSome)))
            .FirstOrDefault(one => one.From is not null);
        if (never.From is { } held)
        {
            yield return new Prompt(PromptKind.NeverArrived, history[held.Event].At, [held.Event]) { Seat = never.Stop.Seat, Fact = never.Fact };
        }
    }
}

/// <summary>Why a moment is worth a question.</summary>
public enum PromptKind
{
    /// <summary>What somebody did led to harm, a breach, or money gone.</summary>
    Led,

    /// <summary>A key decision was taken before the school solution would have known to.</summary>
    Ahead,

    /// <summary>A key decision was never taken although enough was known.</summary>
    Missed,

    /// <summary>A key decision came late.</summary>
    Late,

    /// <summary>A fact was known and needed, and took long to arrive.</summary>
    Waited,

    /// <summary>A fact was known and needed, and never arrived.</summary>
    NeverArrived,
}
