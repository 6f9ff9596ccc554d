namespace SevenHours.Kernel;

/// <summary>ENDEX.</summary>
/// <param name="Outcome">The author's word for how it ended. Taken out for seats: they learn it in the debrief.</param>
/// <param name="Says">What everybody is told.</param>
public sealed record PlayEnded(string Outcome, TextRef Says) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new PlayEnded("", Says);

    /// <inheritdoc />
    internal protected override void Apply(World world) => world.End(Outcome);

    /// <inheritdoc />
    internal protected override void Apply(Desk desk, in Notice notice) => desk.HasEnded = true;
}
