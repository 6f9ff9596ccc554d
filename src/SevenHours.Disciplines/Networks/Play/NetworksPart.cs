using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <summary>What is drawn of the network.</summary>
public sealed class NetworksPart : Part
{
    /// <inheritdoc />
    public override Part Fork() => this;

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
    }
}
