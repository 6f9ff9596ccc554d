namespace SevenHours.Kernel;

/// <summary>Sets or clears a flag; a repeat does nothing.</summary>
public sealed class SetFlag(Id<Flag> flag, bool on) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        if (cascade.World.IsSet(flag) != on)
        {
            cascade.Emit(new FlagSet(flag, on));
        }
    }
}
