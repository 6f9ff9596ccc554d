namespace SevenHours.Kernel;

/// <summary>Something exercise staff do. Staff may see the truth, so it is checked against the world.</summary>
public abstract record StaffCommand : Command
{
    /// <summary>An opaque key of the member of staff; null for the clock keeper.</summary>
    public string? By { get; init; }

    /// <summary>Whether it speaks for somebody who is not in the room, as white cell does; else it steers the exercise.</summary>
    public virtual bool IsAnswer => false;

    /// <summary>Whether it only tells staff what somebody saw, and so is open to those who look on; nothing a seat knows depends on it.</summary>
    public virtual bool IsReport => false;

    /// <summary>Whether it says how something was asked, and so is open to all who know the truth, mentors and evaluators too.</summary>
    public virtual bool IsCoding => false;

    /// <summary>Why nothing can be done to play before STARTEX and after ENDEX, or null in between.</summary>
    protected static Refusal? OutOfPlay(World world) =>
        world.EventCount == 0 ? Refusal.NotBegun : world.HasEnded ? Refusal.HasEnded : null;

    /// <summary>Why it is impossible, or null.</summary>
    public virtual Refusal? Check(World world) => null;
}
