namespace SevenHours.Kernel;

/// <summary>The clock moves on: everything due up to and including this instant happens.</summary>
/// <param name="Time">The instant to reach.</param>
public sealed record AdvanceTo(SimTime Time) : StaffCommand
{
    /// <inheritdoc />
    public override Refusal? Check(World world) =>
        OutOfPlay(world)
        ?? (world.IsRunaway ? Refusal.ClockIsStopped
        : Time == SimTime.Never ? Refusal.NoSuchInstant
        : Time < world.Now ? Refusal.ClockMustMoveForward
        : null);

    /// <inheritdoc />
    internal protected override void Run(Cascade cascade) => cascade.FireDue(Time);
}
