using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Which steps of a person's levels came from what in an interview.</summary>
internal sealed class InterviewMoves
{
    /// <summary>How far back a cause is looked for.</summary>
    private const int MostSteps = 8;

    private readonly InterviewRecord record;
    private readonly Dictionary<int, Turn> turns;

    public InterviewMoves(InterviewRecord record)
    {
        this.record = record;
        turns = record.Turns.ToDictionary(turn => turn.Id.Value);
        foreach (var recoded in record.Recoded)
        {
            if (record.Turns.FirstOrDefault(turn => turn.Asked.Question == recoded.Event.Question) is { } turn)
            {
                turns[recoded.Id.Value] = turn;
            }
        }

        Trust = [.. TrustMoves()];
        foreach (var step in Steps(record.Distress).Concat(Steps(record.Fatigue)))
        {
            TurnOf(step.Event)?.Steps.Add(step.Event);
        }
    }

    /// <summary>What moved trust, in order of time.</summary>
    public IReadOnlyList<TrustMove> Trust { get; }

    private IEnumerable<TrustMove> TrustMoves()
    {
        var rest = new List<(string Cause, LevelStep Step)>();
        foreach (var step in Steps(record.Trust))
        {
            if (TurnOf(step.Event) is { } turn)
            {
                turn.Trust += step.After - step.Before;
                turn.Steps.Add(step.Event);
            }
            else
            {
                rest.Add((CauseOf(step.Event), step));
            }
        }

        var said = record.Turns.Where(turn => turn.Trust != 0).Select(turn => new TrustMove(
            "question", Points(turn.Trust), turn.Style, turn.Words, [turn.Id, .. turn.Steps]));
        var other = rest.GroupBy(one => one.Cause).Select(group => new TrustMove(
            group.Key, Points(group.Sum(one => one.Step.After - one.Step.Before)), null, null, [.. group.Select(one => one.Step.Event)]));
        return said.Concat(other).Where(move => move.Points != 0);
    }

    private IEnumerable<LevelStep> Steps(LevelCurve? curve) =>
        curve?.Steps.Where(step => step.Event.Value > record.Opened.Id.Value && step.At <= record.Until && IsWithin(step.Event)) ?? [];

    /// <summary>Up to the end, and what the end itself moved.</summary>
    private bool IsWithin(EventId step) => step.Value <= record.Last.Value || record.Closed is { } closed && Chain(step).Any(id => id == closed.Id);

    private Turn? TurnOf(EventId step) => Chain(step).Select(id => turns.GetValueOrDefault(id.Value)).FirstOrDefault(turn => turn is not null);

    private string CauseOf(EventId step) =>
        Chain(step).Any(id => id == record.Opened.Id) ? "setup"
        : record.Closed is { } closed && Chain(step).Any(id => id == closed.Id) ? "closing"
        : "other";

    private IEnumerable<EventId> Chain(EventId id)
    {
        for (var i = 0; i < MostSteps && id.IsSome; i++)
        {
            yield return id;
            id = record.History[id].Causes.First;
        }
    }

    private static int Points(int permille) => (permille + Math.Sign(permille) * 5) / 10;
}
