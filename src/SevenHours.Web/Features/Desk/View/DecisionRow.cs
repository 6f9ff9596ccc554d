using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>An entry of the decision log.</summary>
/// <param name="Entry">Its place in the log, from 1.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="What">What was decided.</param>
/// <param name="Why">Why.</param>
/// <param name="Else">What else was weighed; null for nothing.</param>
/// <param name="Sure">How sure they were.</param>
/// <param name="By">Who took it; null when nobody is named.</param>
public sealed record DecisionRow(int Entry, long At, string What, string Why, string? Else, Sureness Sure, string? By)
{
    /// <summary>The log, newest first.</summary>
    internal static Listed<DecisionRow> All(SeatReading desk) =>
        [.. desk.Knowledge.Decisions.Select((entry, i) => Of(desk, i + 1, entry)).Reverse()];

    internal static DecisionRow Of(SeatReading desk, int number, DecisionEntry entry)
    {
        var decision = entry.Decision;
        return new DecisionRow(
            number, entry.At.Seconds, desk.Of(decision.What), desk.Of(decision.Why), desk.Texts.Find(decision.Else), decision.Sure,
            desk.Texts.Name(decision.By));
    }
}
