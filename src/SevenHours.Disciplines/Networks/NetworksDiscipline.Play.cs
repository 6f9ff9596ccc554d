using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <content>Its share of play.</content>
public sealed partial class NetworksDiscipline
{
    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new NetworksPart();

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new NetworksDesk();

    /// <inheritdoc />
    public override void Register(WireNames names)
    {
    }
}
