using SevenHours.Kernel;

namespace SevenHours.Disciplines.Telephony;

/// <summary>What kind of records.</summary>
public enum RecordsKind
{
    /// <summary>All that a number did in a window.</summary>
    Calls,

    /// <summary>All that was seen by some sectors in a window.</summary>
    TowerDump,

    /// <summary>To whom a number is registered.</summary>
    Subscriber,
}

/// <summary>What records were obtained: it stands in an event, and the records are made from it again whenever somebody looks.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Numbers">Of which numbers; none for a tower dump.</param>
/// <param name="Cells">By which sectors; none but for a tower dump.</param>
/// <param name="From">From when.</param>
/// <param name="Until">To before when.</param>
public sealed record RecordsScope(RecordsKind Kind, IReadOnlyList<string> Numbers, IReadOnlyList<string> Cells, SimTime From, SimTime Until)
{
    /// <summary>The window of a request for calls where nobody names one.</summary>
    public static readonly SimSpan UsualCalls = SimSpan.FromHours(30 * 24);

    /// <summary>The same where it was narrowed to the days that matter.</summary>
    public static readonly SimSpan NarrowCalls = SimSpan.FromHours(10 * 24);

    /// <summary>The window of a tower dump where nobody names one.</summary>
    public static readonly SimSpan UsualDump = SimSpan.FromHours(2);

    /// <summary>The same where minutes were asked for.</summary>
    public static readonly SimSpan NarrowDump = SimSpan.FromMinutes(15);

    /// <summary>A tower dump of more than this holds too many who have nothing to do with it: half its worth is lost. A default of the model.</summary>
    public static readonly SimSpan WideDump = SimSpan.FromHours(1);

    /// <summary>A tower dump of more than this takes everybody's movements in bulk: a court uses none of it. A default of the model.</summary>
    public static readonly SimSpan BulkDump = SimSpan.FromHours(6);

    /// <summary>How long it is.</summary>
    public SimSpan Length => Until > From ? Until - From : SimSpan.Zero;

    /// <summary>How far the width of what was taken lets a court use it, per mille.</summary>
    public int Proportion => Kind != RecordsKind.TowerDump || Length.Seconds <= WideDump.Seconds ? 1000 : Length.Seconds <= BulkDump.Seconds ? 500 : 0;

    /// <summary>Two scopes are the same when they hold the same.</summary>
    public bool Equals(RecordsScope? other) =>
        other is not null && Kind == other.Kind && From == other.From && Until == other.Until && Numbers.SequenceEqual(other.Numbers) && Cells.SequenceEqual(other.Cells);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((((((int)Kind * 397) ^ From.Seconds) * 397) ^ Until.Seconds) + Numbers.Count + Cells.Count);
}
