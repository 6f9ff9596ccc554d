using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Techniques;

/// <summary>Why a technique ended.</summary>
public enum TechniqueEnd
{
    /// <summary>Its planned time was over.</summary>
    Planned,

    /// <summary>Somebody stopped it.</summary>
    Stopped,

    /// <summary>It was noticed.</summary>
    Burned,

    /// <summary>It was broken off to help somebody.</summary>
    Aborted,

    /// <summary>There was nothing to wait for: what was recorded has been read.</summary>
    Read,
}

/// <summary>What was done about talk with a lawyer, doctor or confessor.</summary>
public enum TalkCare
{
    /// <summary>Nobody listened on.</summary>
    Stopped,

    /// <summary>Somebody listened on.</summary>
    Heard,

    /// <summary>Somebody had listened on; the recording was then set aside under seal.</summary>
    SetAside,
}

/// <summary>A time in which an order allows a technique.</summary>
/// <param name="Order">The order; none for an urgent ground that an order must still follow.</param>
/// <param name="From">From when.</param>
/// <param name="Until">Until when, included.</param>
public readonly record struct CoveredTime(Handle Order, SimTime From, SimTime Until)
{
    /// <summary>Whether an instant lies in it.</summary>
    public bool Has(SimTime at) => From <= at && at <= Until;
}

/// <summary>A moment at which somebody had to decide.</summary>
/// <param name="Moment">Its place among those of the technique.</param>
/// <param name="At">When it came.</param>
/// <param name="Due">Until when an answer is awaited.</param>
public sealed record MomentState(int Moment, SimTime At, SimTime Due)
{
    /// <summary>Whether they went on; null while nobody has decided.</summary>
    public bool? GoesOn { get; init; }

    /// <summary>Who decided; none where nobody answered in time.</summary>
    public Id<Seat> Decider { get; init; } = Id<Seat>.None;

    /// <summary>When it was settled.</summary>
    public SimTime SettledAt { get; init; } = SimTime.Never;
}

/// <summary>A line somebody kept.</summary>
/// <param name="Number">The line's number.</param>
/// <param name="Seat">Who kept it.</param>
/// <param name="Note">Why it matters, or none.</param>
/// <param name="Exhibit">The exhibit it became.</param>
/// <param name="At">When.</param>
public sealed record LineMark(int Number, Id<Seat> Seat, TextRef Note, Handle Exhibit, SimTime At);

/// <summary>A translation of a log that was asked for.</summary>
/// <param name="Of">The seat that translates; none for a service.</param>
/// <param name="Until">Up to which line of the log.</param>
/// <param name="Due">When it comes at the latest.</param>
public sealed record LogTranslation(Id<Seat> Of, SimTime Until, SimTime Due)
{
    /// <summary>Whether it has come.</summary>
    public bool HasCome { get; init; }
}

/// <summary>A technique that is or was under way. The same in truth and on the desks of its agency, which were told all of it.</summary>
/// <param name="Handle">Its name.</param>
/// <param name="Act">The act that began it.</param>
/// <param name="Seat">Who acted.</param>
/// <param name="Kind">Which technique.</param>
/// <param name="Technique">What it draws from; none where nothing is written.</param>
/// <param name="From">From when its log is kept.</param>
/// <param name="BegunAt">When it began.</param>
/// <param name="Until">Until when it is planned.</param>
/// <param name="NeedsOrder">Whether the law asks for an order.</param>
public sealed record Deployment(
    Handle Handle, Handle Act, Id<Seat> Seat, TechniqueKind Kind, Id<Technique> Technique, SimTime From, SimTime BegunAt, SimTime Until, bool NeedsOrder)
{
    /// <summary>When orders allow it.</summary>
    public IReadOnlyList<CoveredTime> Covered { get; init; } = [];

    /// <summary>The lines of its author that came.</summary>
    public IReadOnlyList<CameLine> Came { get; init; } = [];

    /// <summary>Up to when its log has been handed in.</summary>
    public SimTime LoggedUntil { get; init; }

    /// <summary>The moments that came.</summary>
    public IReadOnlyList<MomentState> Moments { get; init; } = [];

    /// <summary>The lines somebody kept.</summary>
    public IReadOnlyList<LineMark> Marks { get; init; } = [];

    /// <summary>What was done about privileged talk, by the number of the line.</summary>
    public IReadOnlyList<(int Number, TalkCare Care)> Talks { get; init; } = [];

    /// <summary>The translations asked for.</summary>
    public IReadOnlyList<LogTranslation> Translations { get; init; } = [];

    /// <summary>Why it ended; null while it goes on.</summary>
    public TechniqueEnd? Ended { get; init; }

    /// <summary>When it ended, or never.</summary>
    public SimTime EndedAt { get; init; } = SimTime.Never;

    /// <summary>What those who worked it said at its end, or none.</summary>
    public TextRef EndSays { get; init; }

    /// <summary>When somebody was pressed into something, or never.</summary>
    public SimTime IncitedAt { get; init; } = SimTime.Never;

    /// <summary>When what nobody needed was destroyed, or never.</summary>
    public SimTime DestroyedAt { get; init; } = SimTime.Never;

    /// <summary>What it keeps busy, of which pools.</summary>
    public IReadOnlyList<PoolUse> Holds { get; init; } = [];

    /// <summary>Whether it goes on.</summary>
    public bool IsLive => Ended is null;

    /// <summary>What its log holds.</summary>
    public LogScope Log => new(Technique, From, LoggedUntil, Came);

    /// <summary>Until when orders allow it; never where none is needed.</summary>
    public SimTime AllowedUntil => !NeedsOrder ? SimTime.Never : Covered.Count == 0 ? BegunAt : Covered.Max(time => time.Until);

    /// <summary>The moment that waits for an answer, or null.</summary>
    public MomentState? Open => IsLive ? Moments.FirstOrDefault(moment => moment.GoesOn is null) : null;

    /// <summary>Whether what was seen at an instant was allowed. What cameras had recorded counts from its reading.</summary>
    public bool IsAllowedAt(SimTime at) => !NeedsOrder || Covered.Any(time => time.Has(Seen(at)));

    /// <summary>When somebody of the agency saw what happened at an instant.</summary>
    public SimTime Seen(SimTime at) => at < BegunAt ? BegunAt : at;

    /// <summary>The mark on a line, or null.</summary>
    public LineMark? MarkOn(int number) => Marks.FirstOrDefault(mark => mark.Number == number);

    /// <summary>What was done about a talk; null while nobody did anything.</summary>
    public TalkCare? CareOf(int number) => Talks.Where(talk => talk.Number == number).Select(talk => (TalkCare?)talk.Care).LastOrDefault();

    /// <summary>Whether talk was heard that nobody has set aside.</summary>
    public bool KeepsTalk => Talks.GroupBy(talk => talk.Number).Any(talk => talk.Last().Care == TalkCare.Heard);

    /// <summary>Whether a line has been translated.</summary>
    public bool IsTranslated(SimTime at) => Translations.Any(one => one.HasCome && at <= one.Until);
}
