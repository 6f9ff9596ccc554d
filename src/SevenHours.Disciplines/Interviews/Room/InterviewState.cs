using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>An interview as it is. Truth: for staff, for whoever acts the person, and for what is written afterwards.</summary>
public sealed class InterviewState
{
    private readonly List<InterviewQuestion> questions;
    private readonly List<InterviewAnswer> answers;

    internal InterviewState(InterviewOpened opened, SimTime at, int number)
    {
        (Handle, Persona, Lead, Setup, Flaws, OpenedBy) = (opened.Interview, opened.Persona, opened.Seat, opened.Setup, opened.Flaws, opened.By);
        (OpenedAt, Number) = (at, number);
        Present = opened.Setup.Present | SeatSet.Of(opened.Seat);
        Took = Present;
        (questions, answers) = ([], []);
    }

    private InterviewState(InterviewState other)
    {
        (Handle, Persona, Lead, Setup, Flaws, OpenedBy) = (other.Handle, other.Persona, other.Lead, other.Setup, other.Flaws, other.OpenedBy);
        (OpenedAt, Number, ClosedAt, End, Closing) = (other.OpenedAt, other.Number, other.ClosedAt, other.End, other.Closing);
        (Present, Took) = (other.Present, other.Took);
        (questions, answers) = ([.. other.questions], [.. other.answers]);
    }

    /// <summary>Its name.</summary>
    public Handle Handle { get; }

    /// <summary>With whom.</summary>
    public Id<Persona> Persona { get; }

    /// <summary>Who leads it.</summary>
    public Id<Seat> Lead { get; }

    /// <summary>How it was prepared.</summary>
    public InterviewSetup Setup { get; }

    /// <summary>What was amiss in that.</summary>
    public IReadOnlyList<SetupFlaw> Flaws { get; }

    /// <summary>The person who opened it, or null.</summary>
    public string? OpenedBy { get; }

    /// <summary>When it began.</summary>
    public SimTime OpenedAt { get; }

    /// <summary>Which interview with this person it is, whoever led the others, from 1.</summary>
    public int Number { get; }

    /// <summary>When it ended; null while it goes on.</summary>
    public SimTime? ClosedAt { get; private set; }

    /// <summary>How it ended; null while it goes on.</summary>
    public InterviewEnd? End { get; private set; }

    /// <summary>How it was closed.</summary>
    public Closing Closing { get; private set; }

    /// <summary>The seats in the room now, or at the end.</summary>
    public SeatSet Present { get; private set; }

    /// <summary>The seats that were there at any time.</summary>
    public SeatSet Took { get; private set; }

    /// <summary>All that was asked or said to the person, in order.</summary>
    public IReadOnlyList<InterviewQuestion> Questions => questions;

    /// <summary>All that the person answered, in order.</summary>
    public IReadOnlyList<InterviewAnswer> Answers => answers;

    /// <summary>Whether it goes on.</summary>
    public bool IsOpen => ClosedAt is null;

    /// <summary>The question with a name, or null.</summary>
    public InterviewQuestion? Question(Handle question) => questions.Find(q => q.Question == question);

    /// <summary>The answer with a name, or null.</summary>
    public InterviewAnswer? Answer(Handle line) => answers.Find(a => a.Line == line);

    internal InterviewState Fork() => new(this);

    internal void Add(InterviewQuestion question) => questions.Add(question);

    internal void Add(InterviewAnswer answer) => answers.Add(answer);

    internal void Recode(QuestionRecoded recoded)
    {
        var at = questions.FindIndex(q => q.Question == recoded.Question);
        questions[at] = questions[at] with
        {
            Style = recoded.Style, Topic = recoded.Topic ?? questions[at].Topic, IsCorrected = questions[at].IsCorrected || recoded.Style != recoded.Was,
        };
    }

    internal void Withdraw(Handle question) => questions.RemoveAll(q => q.Question == question);

    internal void Join(SeatSet who) => (Present, Took) = (Present | who, Took | who);

    internal void Leave(Id<Seat> seat) => Present -= SeatSet.Of(seat);

    internal void Close(SimTime at, InterviewEnd end, Closing closing) => (ClosedAt, End, Closing) = (at, end, closing);

    internal void AddTo(ref StateHash hash)
    {
        hash.Add(Handle);
        hash.Add(Persona.Index);
        hash.Add(Lead.Index);
        hash.Add(OpenedAt);
        hash.Add(ClosedAt ?? SimTime.Never);
        hash.Add((int)(End ?? default));
        foreach (var seat in Present)
        {
            hash.Add(seat.Index);
        }

        foreach (var question in questions)
        {
            hash.Add(question.Question);
            hash.Add((int)question.Style);
        }

        foreach (var answer in answers)
        {
            hash.Add(answer.Line);
            hash.Add((int)answer.Kind);
        }
    }
}

/// <summary>Something asked or said to a person in an interview.</summary>
/// <param name="Question">Its name.</param>
/// <param name="Seat">Who said it.</param>
/// <param name="At">When.</param>
/// <param name="Style">How it is coded now.</param>
/// <param name="First">How it was coded first.</param>
/// <param name="Suggested">How a machine would have coded it; null when none was asked.</param>
/// <param name="IsCorrected">Whether a person corrected the coding.</param>
/// <param name="Topic">The author's id of the topic, or null.</param>
/// <param name="Text">The words, or none.</param>
/// <param name="Spoken">The language, or null.</param>
/// <param name="Suggests">The fact it put into the person's mouth or before the person, or none.</param>
/// <param name="Lasts">How long a silence or a break lasted.</param>
/// <param name="By">The person at the seat, or null.</param>
public sealed record InterviewQuestion(
    Handle Question,
    Id<Seat> Seat,
    SimTime At,
    QuestionStyle Style,
    QuestionStyle First,
    QuestionStyle? Suggested,
    bool IsCorrected,
    string? Topic,
    TextRef Text,
    string? Spoken,
    Id<Knowledge.Fact> Suggests,
    SimSpan Lasts,
    string? By);

/// <summary>Something a person answered in an interview.</summary>
/// <param name="Line">Its name.</param>
/// <param name="Question">The question it answers.</param>
/// <param name="At">When.</param>
/// <param name="Kind">What kind of answer it is.</param>
/// <param name="Layer">The author's id of the layer, or null.</param>
/// <param name="Words">The words, in order.</param>
/// <param name="Facts">The facts said.</param>
/// <param name="Details">The author's ids of the details told.</param>
/// <param name="Drifted">Those told otherwise than they were.</param>
/// <param name="Planted">What was said that is not the person's own.</param>
/// <param name="IsBrief">Whether only the short form was said.</param>
/// <param name="IsLate">Whether it is an addition in a later interview.</param>
/// <param name="Yield">How much of what was asked for the question could bring, per mille.</param>
/// <param name="Spoken">The language, or null.</param>
/// <param name="Heard">The seats that understood it, at once or by relay.</param>
public sealed record InterviewAnswer(
    Handle Line,
    Handle Question,
    SimTime At,
    AnswerKind Kind,
    string? Layer,
    IReadOnlyList<TextRef> Words,
    IReadOnlyList<Id<Knowledge.Fact>> Facts,
    IReadOnlyList<string> Details,
    IReadOnlyList<string> Drifted,
    IReadOnlyList<string> Planted,
    bool IsBrief,
    bool IsLate,
    int Yield,
    string? Spoken,
    SeatSet Heard);
