using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>A seat asked or said something to a person.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Persona">To whom.</param>
/// <param name="Question">The question.</param>
/// <param name="Style">How it was asked, as coded; coding by machine is a suggestion that people correct.</param>
/// <param name="Topic">The author's id of the topic, or null.</param>
/// <param name="Text">The words, or none.</param>
/// <param name="By">The person at the seat, or null.</param>
public sealed record QuestionAsked(
    Id<Seat> Seat, Id<Persona> Persona, Handle Question, QuestionStyle Style, string? Topic, TextRef Text, string? By) : WorldEvent
{
    /// <summary>The interview it belongs to; none on a line without one.</summary>
    public Handle Interview { get; init; }

    /// <summary>The language it was said in, as a tag; null where nobody noted it.</summary>
    public string? Spoken { get; init; }

    /// <summary>How a machine would have coded it; null when none was asked.</summary>
    public QuestionStyle? Suggested { get; init; }

    /// <summary>The fact it put into the person's mouth or before the person; none for most.</summary>
    public Id<Knowledge.Fact> Suggests { get; init; } = Id<Knowledge.Fact>.None;

    /// <summary>How long a silence or a break lasted; zero for anything else.</summary>
    public SimSpan Lasts { get; init; }

    /// <summary>The seat of whoever coded it while somebody else asked; none when who asked coded it.</summary>
    public Id<Seat> CodedBy { get; init; } = Id<Seat>.None;

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InterviewsPart>().Ask(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InterviewsDesk>().Ask(this, notice);
}

/// <summary>A person answered. The facts said come as facts learned.</summary>
/// <param name="Seat">Whom.</param>
/// <param name="Persona">Who.</param>
/// <param name="Question">The question answered.</param>
/// <param name="Kind">What kind of answer it is.</param>
/// <param name="Layer">The author's id of the layer that opened, or null. Taken out for seats.</param>
/// <param name="Says">The words; none where a page has a stock sentence for the kind.</param>
/// <param name="Seems">The word for how distressed the person seems, or none.</param>
/// <param name="Facts">The facts said.</param>
public sealed record PersonaAnswered(
    Id<Seat> Seat,
    Id<Persona> Persona,
    Handle Question,
    AnswerKind Kind,
    string? Layer,
    TextRef Says,
    TextRef Seems,
    IReadOnlyList<Id<Knowledge.Fact>> Facts) : WorldEvent
{
    /// <summary>The interview it belongs to; none on a line without one.</summary>
    public Handle Interview { get; init; }

    /// <summary>The name of the answer itself, by which it can be relayed; none without an interview.</summary>
    public Handle Line { get; init; }

    /// <summary>Whether only the short form of the layer was said, so that its core is still to be told. Truth: taken out for seats.</summary>
    public bool IsBrief { get; init; }

    /// <summary>What was said besides, detail by detail, in the order it was said.</summary>
    public IReadOnlyList<TextRef> Also { get; init; } = [];

    /// <summary>The author's ids of the details told. Truth: taken out for seats.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>Those of them told otherwise than they were, as memory does. Truth: taken out for seats.</summary>
    public IReadOnlyList<string> Drifted { get; init; } = [];

    /// <summary>What was said that is not the person's own. Truth: taken out for seats.</summary>
    public IReadOnlyList<string> Planted { get; init; } = [];

    /// <summary>Whether the layer came in a later interview than the first: an addition. Truth: taken out for seats.</summary>
    public bool IsLate { get; init; }

    /// <summary>How much of what was asked for this question could bring, in per mille. Truth: taken out for seats.</summary>
    public int Yield { get; init; }

    /// <summary>The language it was said in; null where nobody noted it.</summary>
    public string? Spoken { get; init; }

    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with
    {
        To = SeatSet.Nobody, Layer = null, Details = [], Drifted = [], Planted = [], IsLate = false, IsBrief = false, Yield = 0,
    };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InterviewsPart>().Answer(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InterviewsDesk>().Answer(this, notice);
}

/// <summary>What kind of answer a person gives.</summary>
public enum AnswerKind
{
    /// <summary>The person tells something.</summary>
    Tells,

    /// <summary>The person evades.</summary>
    Deflects,

    /// <summary>The person responds to what was no question.</summary>
    Responds,

    /// <summary>The person does not understand the language.</summary>
    NotUnderstood,

    /// <summary>The person is too distressed to speak.</summary>
    Silent,

    /// <summary>The person tells a cover story.</summary>
    Covers,

    /// <summary>The person says what was wanted: it is not the person's own.</summary>
    Complies,

    /// <summary>The person does not want to go on.</summary>
    Refuses,

    /// <summary>The person cries.</summary>
    Cries,

    /// <summary>The person is no longer there: dissociation.</summary>
    Dissociates,

    /// <summary>The person is too tired.</summary>
    Tires,

    /// <summary>The person asks for a break.</summary>
    AsksForBreak,
}
