using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>Writes and reads what happens in a world with the names its scenario has by now, amendments included.</summary>
internal sealed class NamesInUse(ScenarioEdition edition)
{
    private Scenario scenario = edition.Scenario;

    /// <summary>The codec of the scenario as it is now amended.</summary>
    public WireCodec Codec { get; private set; } = edition.Codec;

    /// <summary>Takes up the names an amendment added.</summary>
    public void Follow(World world)
    {
        if (!ReferenceEquals(scenario, world.Scenario))
        {
            scenario = world.Scenario;
            Codec = edition.Codec.For(scenario);
        }
    }
}
