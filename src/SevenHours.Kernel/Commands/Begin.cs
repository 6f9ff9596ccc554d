namespace SevenHours.Kernel;

/// <summary>STARTEX: the first command of a play.</summary>
public sealed record Begin : StaffCommand
{
    /// <inheritdoc />
    public override Refusal? Check(World world) => world.EventCount > 0 ? Refusal.BegunAlready : null;

    /// <inheritdoc />
    internal protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        cascade.Cause = cascade.Emit(new ExerciseStarted(world.Luck.Seed, world.Scenario.Hash, World.KernelVersion)
        {
            To = world.Scenario.Everybody,
        });
        foreach (var discipline in world.Scenario.Disciplines)
        {
            discipline.Begin(cascade);
        }
    }
}
