using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Tick, as the actor in the room, what the person just said or did: facts come out only by what was really said.</summary>
/// <remarks>What was spoken is spoken, also before its time.</remarks>
/// <param name="Seat">The seat that acts the person.</param>
/// <param name="Interview">Which.</param>
/// <param name="Layer">The author's id of the layer told, or null.</param>
/// <param name="Details">The author's ids of its details told.</param>
/// <param name="Kind">What kind of answer it was.</param>
public sealed record TellInRoom(Id<Seat> Seat, Handle Interview, string? Layer, IReadOnlyList<string> Details, AnswerKind Kind) : SeatCommand(Seat)
{
    /// <summary>Whether only details were said, and the core of the layer was not.</summary>
    public bool WithoutCore { get; init; }

    /// <summary>Whether the core was said as briefly as to a narrow question.</summary>
    public bool IsBrief { get; init; }

    /// <summary>Those of the details that were said otherwise than they were, as memory does.</summary>
    public IReadOnlyList<string> Drifted { get; init; } = [];

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        desk.Part<InterviewsDesk>().Interview(Interview) is not { IsHere: true } interview ? RoomRefusals.NotInRoom
        : !desk.Scenario.Table<Persona>()[interview.Persona].Actors.Has(Seat) ? RoomRefusals.NotActor
        : SpokenFor.Check(desk.Scenario, interview.Persona, Said);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        SpokenFor.Say(cascade, cascade.World.Part<InterviewsPart>().Interview(Interview)!, Said, TextRef.None);

    private Spoken Said => new(Kind, Layer, Details, Drifted, WithoutCore, IsBrief);
}

/// <summary>Decide, as staff, who speaks for a persona.</summary>
/// <param name="Persona">For whom.</param>
/// <param name="Mode">Who speaks.</param>
public sealed record SetVoice(Id<Persona> Persona, VoiceMode Mode) : StaffCommand
{
    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) =>
        Enum.IsDefined(Mode) && world.Scenario.Table<Persona>().Has(Persona) ? OutOfPlay(world) : Refusal.NoSuchThing;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        if (cascade.World.Part<InterviewsPart>().VoiceOf(Persona) != Mode)
        {
            cascade.Emit(new VoiceChanged(Persona, Mode, By));
        }
    }
}

/// <summary>Answer for a persona, as staff.</summary>
/// <param name="Interview">Which.</param>
/// <param name="Kind">What kind of answer it is.</param>
/// <param name="Layer">The author's id of the layer told, or null.</param>
/// <param name="Details">The author's ids of its details told.</param>
/// <param name="Words">The words; none for the author's.</param>
public sealed record SpeakForPersona(Handle Interview, AnswerKind Kind, string? Layer, IReadOnlyList<string> Details, TextRef Words) : StaffCommand
{
    /// <summary>Whether only details were said, and the core of the layer was not.</summary>
    public bool WithoutCore { get; init; }

    /// <summary>Whether the core was said as briefly as to a narrow question.</summary>
    public bool IsBrief { get; init; }

    /// <summary>Those of the details that were said otherwise than they were, as memory does.</summary>
    public IReadOnlyList<string> Drifted { get; init; } = [];

    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) =>
        world.Part<InterviewsPart>().Interview(Interview) is not { } interview ? Refusal.NoSuchThing
        : !interview.IsOpen ? RoomRefusals.Ended
        : OutOfPlay(world) ?? SpokenFor.Check(world.Scenario, interview.Persona, Said);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        SpokenFor.Say(cascade, cascade.World.Part<InterviewsPart>().Interview(Interview)!, Said, Words);

    private Spoken Said => new(Kind, Layer, Details, Drifted, WithoutCore, IsBrief);
}
