using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Something was said in an interview in a language these seats lack. They learn that, and in which language.</summary>
/// <param name="Interview">Which.</param>
/// <param name="Persona">With whom it is.</param>
/// <param name="Line">The line: a question's name or an answer's.</param>
/// <param name="Speaker">Who spoke; none for the person.</param>
/// <param name="Language">The language tag.</param>
public sealed record SpeechMissed(Handle Interview, Id<Persona> Persona, Handle Line, Id<Seat> Speaker, string Language) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        // Nothing of the truth changes: who understood a line stands with the line.
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InterviewsDesk>().Miss(this, notice);
}

/// <summary>A mediator relayed a line.</summary>
/// <param name="Interview">Which.</param>
/// <param name="Persona">With whom it is.</param>
/// <param name="Line">The line relayed.</param>
/// <param name="Seat">Who relayed it.</param>
/// <param name="How">How truly. Truth: null for seats.</param>
/// <param name="Words">What the mediator said: typed words, else the words of the line itself.</param>
/// <param name="Note">What the mediator adds aside, such as what a word means where the person is from; none for nothing.</param>
/// <param name="Facts">The facts that passed with it.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record WordsRelayed(
    Handle Interview,
    Id<Persona> Persona,
    Handle Line,
    Id<Seat> Seat,
    RelayedHow? How,
    IReadOnlyList<TextRef> Words,
    TextRef Note,
    IReadOnlyList<Id<Knowledge.Fact>> Facts,
    string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, How = null, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InterviewsPart>().Relay(this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InterviewsDesk>().Relay(this, notice);
}

/// <summary>How truly words were relayed.</summary>
public enum RelayedHow
{
    /// <summary>All of it, in the first person.</summary>
    Faithful,

    /// <summary>The heart of it.</summary>
    Shortened,

    /// <summary>Made milder.</summary>
    Softened,

    /// <summary>Not at all, or something else instead.</summary>
    Omitted,
}

/// <summary>A person corrected how a question was coded. The correction stands; what the first coding was is kept.</summary>
/// <param name="Interview">Which.</param>
/// <param name="Persona">With whom it is.</param>
/// <param name="Question">The question.</param>
/// <param name="Seat">The seat that corrected it; none for staff.</param>
/// <param name="Was">How it was coded.</param>
/// <param name="Style">How it is coded now.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record QuestionRecoded(
    Handle Interview, Id<Persona> Persona, Handle Question, Id<Seat> Seat, QuestionStyle Was, QuestionStyle Style, string? By) : WorldEvent
{
    /// <summary>The author's id of the topic, where that was corrected too; null where it was left.</summary>
    public string? Topic { get; init; }

    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InterviewsPart>().Recode(this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InterviewsDesk>().Recode(this);
}

/// <summary>A detail came into an account that was not the person's own. For staff: what was said after it weighs less.</summary>
/// <param name="Interview">Which.</param>
/// <param name="Persona">Whose account.</param>
/// <param name="Seat">Who brought it in.</param>
/// <param name="Question">The question that brought it.</param>
/// <param name="Fact">The fact suggested; none for a detail of the package that is none.</param>
/// <param name="Detail">The author's id of the detail planted, or null.</param>
/// <param name="How">How it came in.</param>
/// <param name="Taken">Whether the person took it up.</param>
public sealed record DetailPlanted(
    Handle Interview, Id<Persona> Persona, Id<Seat> Seat, Handle Question, Id<Knowledge.Fact> Fact, string? Detail, PlantedHow How, bool Taken) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InterviewsPart>().Plant(this);
}

/// <summary>How a detail that was not the person's own came into an account.</summary>
public enum PlantedHow
{
    /// <summary>By a question that held its answer.</summary>
    Leading,

    /// <summary>By pressure: the person said what was wanted.</summary>
    Pressed,

    /// <summary>By telling the person what others said.</summary>
    Fed,
}
