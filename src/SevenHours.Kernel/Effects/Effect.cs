namespace SevenHours.Kernel;

/// <summary>One thing a rule, an outcome or an answer does: it emits events. Immutable; what it needs to know stands in the world.</summary>
public abstract class Effect
{
    /// <summary>Emits what follows.</summary>
    /// <param name="cascade">Where to emit.</param>
    /// <param name="scene">Who acted upon what, if anybody did.</param>
    public abstract void Do(Cascade cascade, in Scene scene);
}
