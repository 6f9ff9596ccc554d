using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Reads how the limits of a person were respected.</summary>
internal static class RespectReading
{
    /// <summary>Above this distress, per mille, an interview has to pause or stop.</summary>
    public const int TooDistressed = 700;

    public static Respect Read(InterviewRecord record)
    {
        var signs = record.Turns.Select((turn, at) => (turn, at)).Where(one => one.turn.Answers.Any(answer => IsSign(answer.Event.Kind))).ToList();
        var kept = signs.Where(sign => sign.at + 1 == record.Turns.Count || !record.Turns[sign.at + 1].Asks).ToList();
        var isStopped = IsStopped(record, signs.Select(sign => sign.turn).ToList());
        var referred = record.Closed is { } closed && closed.Event.Closing.HasFlag(Closing.Referred);
        return new Respect(
            signs.Count,
            kept.Count,
            isStopped,
            referred,
            isStopped && referred && kept.Count == signs.Count,
            [.. signs.Select(sign => sign.turn.Id), .. record.Closed is { } end ? [end.Id] : Array.Empty<EventId>()]);
    }

    public static bool IsSign(AnswerKind kind) =>
        kind is AnswerKind.Refuses or AnswerKind.Cries or AnswerKind.Dissociates or AnswerKind.Tires or AnswerKind.AsksForBreak or AnswerKind.Silent;

    /// <summary>Whether it was ended by those who asked, with nothing asked any more after the person refused or could not go on.</summary>
    private static bool IsStopped(InterviewRecord record, IReadOnlyList<Turn> signs)
    {
        if (record.Closed is not { Event.Why: InterviewEnd.Closed } closed)
        {
            return false;
        }

        var limit = signs.LastOrDefault(turn => turn.Answers.Any(answer => answer.Event.Kind is AnswerKind.Refuses or AnswerKind.Dissociates))
            ?? TooMuch(record, closed);
        return limit is not null && record.Turns.All(turn => turn.Id.Value <= limit.Id.Value || !turn.Asks);
    }

    /// <summary>The first thing said after which the person could hardly bear it; null when that never was, or not until the end.</summary>
    private static Turn? TooMuch(InterviewRecord record, Seen<InterviewClosed> closed)
    {
        for (var at = 0; at < record.Turns.Count; at++)
        {
            var after = at + 1 < record.Turns.Count ? record.Turns[at + 1].DistressBefore : InterviewRecord.Before(record.Distress, closed.Id, closed.At) ?? 0;
            if (after > TooDistressed)
            {
                return record.Turns[at];
            }
        }

        return null;
    }
}
