using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A step of the school solution with how it was done.</summary>
/// <param name="Step">The step.</param>
/// <param name="Verdict">How it was done.</param>
/// <param name="Events">The events that show it: what asked for the step and what took it.</param>
public sealed record SchoolJudgement(SchoolStep Step, SchoolVerdict Verdict, IReadOnlyList<EventId> Events)
{
    /// <summary>From how long after the seat knew enough a step counts as late: a default of this product.</summary>
    public static SimSpan LateAfter { get; } = SimSpan.FromMinutes(30);

    /// <summary>Every step of the school solution with how it was done, in the order of <see cref="SchoolStep.All"/>.</summary>
    public static IReadOnlyList<SchoolJudgement> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once(static whole => All(SchoolStep.All(whole)));
    }

    /// <summary>Judges steps that were looked up before.</summary>
    public static IReadOnlyList<SchoolJudgement> All(IReadOnlyList<SchoolStep> steps) =>
        [.. steps.Select((step, place) => new SchoolJudgement(
            step, Of(step, steps, place), [.. new[] { step.OpenBy, step.TakenBy }.Where(id => id.IsSome).Distinct().Order()]))];

    private static SchoolVerdict Of(SchoolStep step, IReadOnlyList<SchoolStep> steps, int place)
    {
        if (step.Taken is not { } taken)
        {
            return step.Open is null ? SchoolVerdict.NeverAsked : SchoolVerdict.Missed;
        }

        if (IsBeforeItsTurn(step, steps, place))
        {
            return SchoolVerdict.OutOfOrder;
        }

        // The seat did it before the book would have known to: it saw further, or was simply quick.
        return step.Open is not { } open || taken < open ? SchoolVerdict.Better
            : (taken - open).Seconds > LateAfter.Seconds ? SchoolVerdict.Late
            : SchoolVerdict.Done;
    }

    // A step leaped over one that the seat's book has before it, that was open by then, and that came only later.
    private static bool IsBeforeItsTurn(SchoolStep step, IReadOnlyList<SchoolStep> steps, int place) => steps.Take(place).Any(before =>
        before.Seat == step.Seat && before.IsKey && before.Open is { } open && open < step.Taken && before.Taken is { } taken && taken > step.Taken
        && (step.Open is not { } own || open < own));
}

/// <summary>How a step of the school solution was done.</summary>
public enum SchoolVerdict
{
    /// <summary>Done soon after the seat knew enough.</summary>
    Done,

    /// <summary>Done before the school solution would have known to.</summary>
    Better,

    /// <summary>Done, but late.</summary>
    Late,

    /// <summary>Done, but before a key step that was due earlier.</summary>
    OutOfOrder,

    /// <summary>Never done although the seat knew enough.</summary>
    Missed,

    /// <summary>Never asked for: the seat never came to know what the step needs.</summary>
    NeverAsked,
}
