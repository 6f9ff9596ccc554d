using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>An interview began.</summary>
/// <param name="Seat">Who leads it.</param>
/// <param name="Persona">With whom.</param>
/// <param name="Interview">Its name.</param>
/// <param name="Setup">How it was prepared.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record InterviewOpened(Id<Seat> Seat, Id<Persona> Persona, Handle Interview, InterviewSetup Setup, string? By) : WorldEvent
{
    /// <summary>What is amiss in how it was prepared. Truth: taken out for seats.</summary>
    public IReadOnlyList<SetupFlaw> Flaws { get; init; } = [];

    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null, Flaws = [] };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InterviewsPart>().Open(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InterviewsDesk>().Open(this, notice);
}

/// <summary>An interview ended.</summary>
/// <param name="Interview">Which.</param>
/// <param name="Persona">With whom.</param>
/// <param name="Seat">Who ended it; none when it was not those who asked.</param>
/// <param name="Closing">How it was closed.</param>
/// <param name="Why">How it ended.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record InterviewClosed(Handle Interview, Id<Persona> Persona, Id<Seat> Seat, Closing Closing, InterviewEnd Why, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InterviewsPart>().Close(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InterviewsDesk>().Close(this, notice);
}

/// <summary>Seats came into an interview.</summary>
/// <param name="Interview">Which.</param>
/// <param name="Persona">With whom it is.</param>
/// <param name="Seat">Who brought them in, or came himself.</param>
/// <param name="Who">Who came.</param>
/// <param name="Lead">Who leads it.</param>
/// <param name="Setup">How it was prepared.</param>
public sealed record InterviewJoined(
    Handle Interview, Id<Persona> Persona, Id<Seat> Seat, SeatSet Who, Id<Seat> Lead, InterviewSetup Setup) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InterviewsPart>().Join(this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InterviewsDesk>().Join(this, notice);
}

/// <summary>A seat left an interview that goes on.</summary>
/// <param name="Interview">Which.</param>
/// <param name="Persona">With whom it is.</param>
/// <param name="Seat">Who left.</param>
public sealed record InterviewLeft(Handle Interview, Id<Persona> Persona, Id<Seat> Seat) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InterviewsPart>().Leave(this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InterviewsDesk>().Leave(this, notice);
}

/// <summary>Abusive words ended a conversation. For staff: somebody should have a word with whoever said them.</summary>
/// <param name="Interview">Which; none on a line without an interview.</param>
/// <param name="Persona">To whom they were said.</param>
/// <param name="Seat">Who said them.</param>
/// <param name="Question">What was said.</param>
/// <param name="By">The person at the seat, or null.</param>
public sealed record InterviewEndedForAbuse(Handle Interview, Id<Persona> Persona, Id<Seat> Seat, Handle Question, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InterviewsPart>().NoteAbuse(this);
}

/// <summary>Staff decided who speaks for a persona. For staff.</summary>
/// <param name="Persona">For whom.</param>
/// <param name="Mode">Who speaks.</param>
/// <param name="By">The member of staff.</param>
public sealed record VoiceChanged(Id<Persona> Persona, VoiceMode Mode, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InterviewsPart>().SetVoice(this);
}

/// <summary>An interpreter was asked beforehand, and something speaks against him, so that no interview began.</summary>
/// <param name="Seat">Who asked.</param>
/// <param name="Persona">For whom.</param>
/// <param name="Interpreter">Who was asked.</param>
/// <param name="Why">What speaks against him.</param>
public sealed record InterpreterUnfit(Id<Seat> Seat, Id<Persona> Persona, Id<Interpreter> Interpreter, UnfitWhy Why) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        // Nothing changes: it is an observation of the seat.
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InterviewsDesk>().Find(this);
}

/// <summary>What can speak against an interpreter.</summary>
public enum UnfitWhy
{
    /// <summary>Tied to those the person fears.</summary>
    Tied,

    /// <summary>Another dialect.</summary>
    Dialect,

    /// <summary>A gender before which the person cannot speak.</summary>
    Gender,
}

/// <summary>Somebody else was speaking with the person, so that no interview began.</summary>
/// <param name="Seat">Who came.</param>
/// <param name="Persona">With whom an interview was wanted.</param>
public sealed record PersonBusy(Id<Seat> Seat, Id<Persona> Persona) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        // Nothing changes: it is an observation of the seat.
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InterviewsDesk>().Find(this, notice);
}
