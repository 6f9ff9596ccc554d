using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>A seat can now speak with a person.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Persona">With whom.</param>
/// <param name="HasInterpreter">Whether somebody interprets.</param>
/// <param name="Says">What the person says first, or none.</param>
public sealed record ContactOpened(Id<Seat> Seat, Id<Persona> Persona, bool HasInterpreter, TextRef Says) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InterviewsPart>().Open(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InterviewsDesk>().Open(this, notice);
}

/// <summary>A seat can no longer speak with a person.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Persona">With whom.</param>
public sealed record ContactLost(Id<Seat> Seat, Id<Persona> Persona) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InterviewsPart>().Lose(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InterviewsDesk>().Lose(this, notice);
}
