using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <summary>What a seat has of charts.</summary>
public sealed class NetworksDesk : DeskPart
{
    /// <inheritdoc />
    public override DeskPart Fork() => this;
}
