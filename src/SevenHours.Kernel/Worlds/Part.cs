namespace SevenHours.Kernel;

/// <summary>A discipline's share of the truth: changed only by its events' <c>Apply</c>.</summary>
public abstract class Part
{
    /// <summary>A copy that can go its own way.</summary>
    public abstract Part Fork();

    /// <summary>Adds the state to the hash, in an order that does not depend on history.</summary>
    public abstract void AddTo(ref StateHash hash);

    /// <summary>A scene was thawed: what was due in it comes due later by <paramref name="frozenFor"/>.</summary>
    public virtual void Thaw(World world, Id<Subject> place, SeatSet seats, SimSpan frozenFor)
    {
    }

    /// <summary>Makes room after an amendment added definitions.</summary>
    public virtual void Grow(Scenario scenario)
    {
    }
}
