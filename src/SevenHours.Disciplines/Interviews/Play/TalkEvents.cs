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
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InterviewsPart>().Ask(this);

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
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, Layer = null };

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
}
