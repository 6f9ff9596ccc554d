using SevenHours.Kernel;

namespace SevenHours.Disciplines.Protection;

/// <summary>A seat knows nothing of people but what facts, traces and acts tell it: this share of its desk is empty.</summary>
public sealed class ProtectionDesk : DeskPart
{
    /// <inheritdoc />
    public override DeskPart Fork() => this;
}
