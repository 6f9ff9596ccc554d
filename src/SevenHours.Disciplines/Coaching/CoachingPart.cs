using SevenHours.Kernel;

namespace SevenHours.Disciplines.Coaching;

/// <summary>Who was helped with what, and which teams stand for a word with their mentor.</summary>
public sealed class CoachingPart : Part
{
    private readonly List<HintGiven> hints;
    private readonly List<TimeOut> timeOuts;

    internal CoachingPart() => (hints, timeOuts) = ([], []);

    private CoachingPart(CoachingPart other) => (hints, timeOuts) = ([.. other.hints], [.. other.timeOuts]);

    /// <summary>Every hint so far, in order.</summary>
    public IReadOnlyList<HintGiven> Hints => hints;

    /// <summary>The teams that stand now.</summary>
    public IReadOnlyList<TimeOut> TimeOuts => timeOuts;

    /// <inheritdoc />
    public override Part Fork() => new CoachingPart(this);

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
        foreach (var hint in hints)
        {
            hash.Add(hint.Seat.Index);
            hash.Add(hint.Step);
            hash.Add((int)hint.Rung);
        }

        foreach (var timeOut in timeOuts)
        {
            hash.Add(timeOut.Place.Index);
            hash.Add(timeOut.Since);
        }
    }

    internal void Hint(HintGiven hint) => hints.Add(hint);

    internal void Call(TimeOut timeOut) => timeOuts.Add(timeOut);

    internal void GoOn(SeatSet team) => timeOuts.RemoveAll(timeOut => timeOut.Team == team);
}

/// <summary>A team that stands for a word with its mentor.</summary>
/// <param name="Team">Its seats.</param>
/// <param name="Place">The scene frozen for it, or none.</param>
/// <param name="Says">Why, to the team; or none.</param>
/// <param name="Since">Since when.</param>
/// <param name="By">The mentor.</param>
public sealed record TimeOut(SeatSet Team, Id<Subject> Place, TextRef Says, SimTime Since, string? By);
