namespace SevenHours.Kernel;

/// <summary>The events that caused an event: the one that led to it, and at most one more without which it would not have come.</summary>
/// <param name="First">What led to it; none for what a person began.</param>
/// <param name="Second">What else it rests on, such as the authorisation used.</param>
public readonly record struct Causes(EventId First, EventId Second)
{
    /// <summary>Begun by a person or by the clock.</summary>
    public static readonly Causes None = new(EventId.None, EventId.None);

    /// <summary>At most two causes, without gap or repetition.</summary>
    public static Causes Of(EventId first, EventId second) =>
        !first.IsSome ? new(second, EventId.None) : second == first ? new(first, EventId.None) : new(first, second);

    /// <summary>The causes that there are.</summary>
    public IEnumerable<EventId> All
    {
        get
        {
            if (First.IsSome)
            {
                yield return First;
            }

            if (Second.IsSome)
            {
                yield return Second;
            }
        }
    }
}
