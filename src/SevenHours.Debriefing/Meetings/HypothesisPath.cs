using SevenHours.Disciplines.Planning;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How a hypothesis stood over time in the plan of an agency, or in a joint one.</summary>
/// <param name="Agency">Whose plan; none for a joint one.</param>
/// <param name="Meeting">The meeting whose joint plan it is; none for an agency's own.</param>
/// <param name="Number">Its number in the plan.</param>
/// <param name="Steps">Each time it was written, in order.</param>
public sealed record HypothesisPath(Id<Agency> Agency, Handle Meeting, int Number, IReadOnlyList<HypothesisStep> Steps)
{
    /// <summary>All hypotheses of a history, in the order they were first written.</summary>
    public static IReadOnlyList<HypothesisPath> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return
        [
            .. history.All<PlanChanged>().Where(c => c.Event.Entry.Kind == PlanEntryKind.Hypothesis)
                .GroupBy(c => (c.Event.Agency, c.Event.Meeting, c.Event.Entry.Number))
                .Select(g => new HypothesisPath(
                    g.Key.Agency, g.Key.Meeting, g.Key.Number, [.. g.Select(c => new HypothesisStep(c.At, c.Event.Seat, c.Event.Entry, c.Id))])),
        ];
    }
}

/// <summary>A hypothesis as it was written once.</summary>
/// <param name="At">When.</param>
/// <param name="Seat">By whom.</param>
/// <param name="Entry">How it was left.</param>
/// <param name="Event">The event.</param>
public sealed record HypothesisStep(SimTime At, Id<Seat> Seat, PlanEntry Entry, EventId Event);
