using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A talk with a person of the case as it was held, by people or by stand-ins: who asked what, what was answered, and what went against the method.</summary>
/// <remarks>Truth: for staff, and for those who played once the debrief is open.</remarks>
/// <param name="First">The event it began with: its name in an address.</param>
/// <param name="Kind">How it was held.</param>
/// <param name="From">When it began.</param>
/// <param name="Until">When it ended, or how far it has come.</param>
/// <param name="Person">With whom.</param>
/// <param name="Seats">Who was there to ask, whoever led first.</param>
public sealed record InterviewStory(EventId First, InterviewKind Kind, SimTime From, SimTime Until, Id<Subject> Person, IReadOnlyList<Id<Seat>> Seats)
{
    /// <summary>How it was prepared; null where nothing was prepared.</summary>
    public InterviewSetup? Setup { get; init; }

    /// <summary>How it ended; null while it goes on and where nobody closed it.</summary>
    public InterviewEnd? End { get; init; }

    /// <summary>The act; null unless it was held as one.</summary>
    public ActStory? Act { get; init; }

    /// <summary>What was said, in order. Empty for an act: of it only what it brought is known.</summary>
    public IReadOnlyList<TranscriptLine> Lines { get; init; } = [];

    /// <summary>What an act brought: how it went, in words, and the facts learned by it.</summary>
    public IReadOnlyList<EventId> Brought { get; init; } = [];

    /// <summary>What was amiss in how it was prepared.</summary>
    public IReadOnlyList<SetupFlaw> Flaws { get; init; } = [];

    /// <summary>Rights broken by it, and a mandate overstepped.</summary>
    public IReadOnlyList<EventId> Breaches { get; init; } = [];

    /// <summary>What its seats wrote into their decision logs about it: from a minute before it began, until it ended or, for an act, a minute after it was ordered.</summary>
    public IReadOnlyList<EventId> Decisions { get; init; } = [];

    /// <summary>All events that are part of it, in order.</summary>
    public IReadOnlyList<EventId> Events { get; init; } = [];

    /// <summary>The lines that would better have been said otherwise, by the published classes of questions, or that brought in what was not the person's own.</summary>
    public IEnumerable<TranscriptLine> Astray => Lines.Where(line => line.IsAstray);

    /// <summary>How many things went against the method: lines, flaws of preparation, rights.</summary>
    public int Faults => Astray.Count() + Flaws.Count + Breaches.Count;

    /// <summary>Every talk of a history, in the order they began.</summary>
    /// <param name="history">The line of history.</param>
    public static IReadOnlyList<InterviewStory> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once(static whole => new InterviewStories(whole)).All;
    }

    /// <summary>The talk an event is part of, a decision about it included; null for none.</summary>
    /// <param name="history">The line of history.</param>
    /// <param name="id">The event.</param>
    public static InterviewStory? Holding(History history, EventId id)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once(static whole => new InterviewStories(whole)).Holding(id);
    }
}

/// <summary>How a talk with a person was held.</summary>
public enum InterviewKind
{
    /// <summary>Prepared, in a room.</summary>
    Room,

    /// <summary>Without preparation, face to face or on the telephone: what one seat said to one person with no hour between.</summary>
    Talk,

    /// <summary>As an act of the catalogue's chapter on interviews: its words are not played.</summary>
    Act,
}

/// <summary>Something said to a person, and what was answered.</summary>
/// <param name="Event">What was said; the first answer where the person spoke unasked.</param>
/// <param name="At">When.</param>
/// <param name="Seat">Who said it; none where the person spoke unasked.</param>
/// <param name="Style">How it is coded, corrections included; null where the person spoke unasked.</param>
/// <param name="Topic">The author's id of the topic, or null.</param>
/// <param name="Words">The words, or none.</param>
/// <param name="Answers">What was answered.</param>
public sealed record TranscriptLine(
    EventId Event, SimTime At, Id<Seat> Seat, QuestionStyle? Style, string? Topic, TextRef Words, IReadOnlyList<TranscriptAnswer> Answers)
{
    /// <summary>How it was carried to the person; empty where nobody had to.</summary>
    public IReadOnlyList<TranscriptRelay> Relays { get; init; } = [];

    /// <summary>What came with it into the account that was not the person's own.</summary>
    public IReadOnlyList<PlantedHow> Planted { get; init; } = [];

    /// <summary>Whether it would better have been said otherwise.</summary>
    public bool IsAstray => Planted.Count > 0 || Style is { } style && !QuestionClass.IsRecommended(style);
}

/// <summary>An answer, and how it reached whoever asked.</summary>
/// <param name="Event">The answer.</param>
/// <param name="At">When.</param>
/// <param name="Kind">What kind of answer it is.</param>
/// <param name="Words">The words, core first; empty where a page has a stock sentence for the kind.</param>
/// <param name="Facts">The facts said.</param>
public sealed record TranscriptAnswer(EventId Event, SimTime At, AnswerKind Kind, IReadOnlyList<TextRef> Words, IReadOnlyList<Id<Disciplines.Knowledge.Fact>> Facts)
{
    /// <summary>Whether whoever asked could not follow it in the language it was said in.</summary>
    public bool IsMissed { get; init; }

    /// <summary>How it was carried to whoever asked; empty where nobody had to, or nobody did.</summary>
    public IReadOnlyList<TranscriptRelay> Relays { get; init; } = [];

    /// <summary>How many of its details came out otherwise than they were.</summary>
    public int Drifted { get; init; }

    /// <summary>Whether it came in a later interview than the first.</summary>
    public bool IsLate { get; init; }
}

/// <summary>Words carried from one language into another.</summary>
/// <param name="Event">The relaying.</param>
/// <param name="Seat">Who relayed.</param>
/// <param name="How">How truly.</param>
/// <param name="Words">What was said in the other language.</param>
/// <param name="Note">What the mediator added aside, or none.</param>
public sealed record TranscriptRelay(EventId Event, Id<Seat> Seat, RelayedHow How, IReadOnlyList<TextRef> Words, TextRef Note);
