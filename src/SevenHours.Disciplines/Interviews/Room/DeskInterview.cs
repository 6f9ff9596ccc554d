using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>An interview as a seat in the room hears it.</summary>
public sealed class DeskInterview
{
    private readonly List<RoomLine> lines;

    internal DeskInterview(Handle interview, Id<Persona> persona, Id<Seat> lead, InterviewSetup setup, SeatSet present, SimTime since)
    {
        (Handle, Persona, Lead, Setup, Present, Since) = (interview, persona, lead, setup, present, since);
        lines = [];
    }

    private DeskInterview(DeskInterview other)
        : this(other.Handle, other.Persona, other.Lead, other.Setup, other.Present, other.Since)
    {
        (IsHere, ClosedAt, End) = (other.IsHere, other.ClosedAt, other.End);
        lines.AddRange(other.lines);
    }

    /// <summary>Its name.</summary>
    public Handle Handle { get; }

    /// <summary>With whom.</summary>
    public Id<Persona> Persona { get; }

    /// <summary>Who leads it.</summary>
    public Id<Seat> Lead { get; }

    /// <summary>How it was prepared.</summary>
    public InterviewSetup Setup { get; }

    /// <summary>The seats in the room, as far as this seat saw.</summary>
    public SeatSet Present { get; private set; }

    /// <summary>Since when this seat is in the room: its beginning, or later.</summary>
    public SimTime Since { get; }

    /// <summary>Whether this seat is in the room while it goes on.</summary>
    public bool IsHere { get; private set; } = true;

    /// <summary>When it ended; null while it goes on, as far as this seat knows.</summary>
    public SimTime? ClosedAt { get; private set; }

    /// <summary>How it ended; null while it goes on.</summary>
    public InterviewEnd? End { get; private set; }

    /// <summary>What this seat heard, in order.</summary>
    public IReadOnlyList<RoomLine> Lines => lines;

    /// <summary>The line with a name, or null: a question's or an answer's.</summary>
    public RoomLine? Line(Handle line) => lines.Find(l => l.Line == line);

    internal DeskInterview Fork() => new(this);

    internal void Add(RoomLine line) => lines.Add(line);

    internal void Join(SeatSet who, Id<Seat> self)
    {
        Present |= who;
        IsHere |= who.Has(self);
    }

    internal void Leave(Id<Seat> who, Id<Seat> self)
    {
        Present -= SeatSet.Of(who);
        IsHere &= who != self;
    }

    internal void Close(SimTime at, InterviewEnd end) => (ClosedAt, End, IsHere) = (at, end, false);

    internal void Recode(QuestionRecoded recoded)
    {
        var at = lines.FindIndex(l => l.Kind == RoomLineKind.Question && l.Line == recoded.Question);
        if (at >= 0)
        {
            lines[at] = lines[at] with { Style = recoded.Style, Topic = recoded.Topic ?? lines[at].Topic };
        }
    }

    internal void Withdraw(Handle question) => lines.RemoveAll(l => l.Line == question);

    internal void Replace(RoomLine line)
    {
        var at = lines.FindIndex(l => l.Line == line.Line);
        if (at >= 0)
        {
            lines[at] = line;
        }
        else
        {
            lines.Add(line);
        }
    }
}

/// <summary>One line of an interview as a seat in the room hears it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">The notice by which it came.</param>
/// <param name="At">When.</param>
/// <param name="Line">Its name, by which it can be relayed or coded; none for who came and went.</param>
public sealed record RoomLine(RoomLineKind Kind, int Number, SimTime At, Handle Line)
{
    /// <summary>Who spoke, came or went; none for the person.</summary>
    public Id<Seat> Seat { get; init; } = Id<Seat>.None;

    /// <summary>The question answered; none unless an answer.</summary>
    public Handle Question { get; init; }

    /// <summary>The words, in order; empty when this seat lacks the language and nobody relayed them.</summary>
    public IReadOnlyList<TextRef> Words { get; init; } = [];

    /// <summary>The language it was said in, or null.</summary>
    public string? Language { get; init; }

    /// <summary>How distressed the person seems, or none.</summary>
    public TextRef Seems { get; init; }

    /// <summary>The facts said.</summary>
    public IReadOnlyList<Id<Knowledge.Fact>> Facts { get; init; } = [];

    /// <summary>How it was asked; null unless a question.</summary>
    public QuestionStyle? Style { get; init; }

    /// <summary>How a machine would have coded it; null unless a question a machine coded.</summary>
    public QuestionStyle? Suggested { get; init; }

    /// <summary>The author's id of what was asked about, or null.</summary>
    public string? Topic { get; init; }

    /// <summary>What kind of answer it is; null unless an answer.</summary>
    public AnswerKind? Answer { get; init; }

    /// <summary>Who relayed it to this seat, or none.</summary>
    public Id<Seat> RelayedBy { get; init; } = Id<Seat>.None;

    /// <summary>What a mediator said aside about it, or none.</summary>
    public TextRef Note { get; init; }
}

/// <summary>What a line of an interview is.</summary>
public enum RoomLineKind
{
    /// <summary>Somebody asked or said something to the person.</summary>
    Question,

    /// <summary>The person answered.</summary>
    Answer,

    /// <summary>Something was said in a language this seat lacks.</summary>
    Missed,

    /// <summary>A mediator relayed a line this seat had understood already.</summary>
    Relayed,

    /// <summary>Somebody came.</summary>
    Joined,

    /// <summary>Somebody left.</summary>
    Left,

    /// <summary>It ended.</summary>
    Closed,

    /// <summary>Somebody said something to the others that was not for the person.</summary>
    Aside,
}
