namespace SevenHours.Kernel;

/// <summary>What lies between the parts of a form: nobody is in the room, and stand-ins play every seat.</summary>
/// <param name="Spans">From the close of a part until the opening of the next, in order.</param>
/// <param name="Skill">How well they play.</param>
public sealed record Interlude(IReadOnlyList<(SimTime From, SimTime Until)> Spans, Skill Skill)
{
    /// <summary>Whether an instant lies between two parts; close and opening themselves belong to the parts.</summary>
    public bool Holds(SimTime at) => Spans.Any(span => span.From < at && at < span.Until);

    /// <summary>The next instant at which others take over, or never.</summary>
    public SimTime TurnAfter(SimTime at)
    {
        foreach (var (from, until) in Spans)
        {
            if (at <= from)
            {
                return from + new SimSpan(1);
            }

            if (at < until)
            {
                return until;
            }
        }

        return SimTime.Never;
    }
}
