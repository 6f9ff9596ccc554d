namespace SevenHours.Kernel;

/// <summary>STARTEX.</summary>
/// <param name="Seed">The seed of all luck. Taken out for seats.</param>
/// <param name="ScenarioHash">The content hash of the scenario. Taken out for seats.</param>
/// <param name="KernelVersion">The version of the kernel's behaviour.</param>
public sealed record ExerciseStarted(ulong Seed, string ScenarioHash, int KernelVersion) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new ExerciseStarted(0, "", 0);

    /// <inheritdoc />
    internal protected override void Apply(World world) => world.ArmTimedRules();
}
