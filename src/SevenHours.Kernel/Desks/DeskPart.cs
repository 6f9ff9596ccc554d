namespace SevenHours.Kernel;

/// <summary>A discipline's share of one seat's desk: a fold over the seat's notices and nothing else.</summary>
public abstract class DeskPart
{
    /// <summary>A copy that can go its own way.</summary>
    public abstract DeskPart Fork();

    /// <summary>Makes room after an amendment added definitions.</summary>
    public virtual void Grow(Scenario scenario)
    {
    }
}
