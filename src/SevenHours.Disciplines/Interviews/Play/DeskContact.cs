using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>A seat's conversation with a person.</summary>
public sealed class DeskContact
{
    private readonly List<TalkLine> lines;

    internal DeskContact(Id<Persona> persona) => (Persona, lines) = (persona, []);

    private DeskContact(DeskContact other)
    {
        (Persona, lines) = (other.Persona, [.. other.lines]);
        (IsOpen, HasInterpreter) = (other.IsOpen, other.HasInterpreter);
    }

    /// <summary>With whom.</summary>
    public Id<Persona> Persona { get; }

    /// <summary>Whether they can speak now.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether somebody interprets.</summary>
    public bool HasInterpreter { get; private set; }

    /// <summary>What was said, in order.</summary>
    public IReadOnlyList<TalkLine> Lines => lines;

    internal DeskContact Fork() => new(this);

    internal void Open(bool hasInterpreter) => (IsOpen, HasInterpreter) = (true, hasInterpreter);

    internal void Close() => (IsOpen, HasInterpreter) = (false, false);

    internal void Add(TalkLine line) => lines.Add(line);
}

/// <summary>One line of a conversation.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">The notice by which it came.</param>
/// <param name="At">When.</param>
/// <param name="Question">The question it is or answers, or none.</param>
/// <param name="Text">The words, or none.</param>
/// <param name="Seems">How distressed the person seems, or none.</param>
/// <param name="Facts">The facts said.</param>
/// <param name="Style">How it was asked; null unless a question.</param>
/// <param name="Topic">The author's id of what was asked about, or null.</param>
/// <param name="Answer">What kind of answer it is; null unless an answer.</param>
public sealed record TalkLine(
    TalkKind Kind,
    int Number,
    SimTime At,
    Handle Question,
    TextRef Text,
    TextRef Seems,
    IReadOnlyList<Id<Knowledge.Fact>> Facts,
    QuestionStyle? Style,
    string? Topic,
    AnswerKind? Answer)
{
    internal static TalkLine Of(TalkKind kind, Notice notice, Handle question = default, TextRef text = default) =>
        new(kind, notice.Number, notice.At, question, text, TextRef.None, [], null, null, null);
}

/// <summary>What a line of a conversation is.</summary>
public enum TalkKind
{
    /// <summary>Contact opened; the text is what the person said first.</summary>
    Opened,

    /// <summary>This seat asked or said something.</summary>
    Question,

    /// <summary>The person answered.</summary>
    Answer,

    /// <summary>Contact was lost.</summary>
    Lost,

    /// <summary>Somebody else was speaking with the person.</summary>
    Busy,
}
