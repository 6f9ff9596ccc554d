namespace SevenHours.Kernel;

/// <content>Following another world.</content>
public sealed partial class World
{
    /// <summary>Goes on like a world that this one is a copy of: folds what happened there, and comes to the time it is there.</summary>
    /// <remarks>Nothing is decided here: what is due happens in the other world and arrives as events.</remarks>
    /// <param name="events">What happened since.</param>
    /// <param name="now">The time it is there; an earlier one than that of the last event changes nothing.</param>
    public void Follow(IEnumerable<Happened> events, SimTime now)
    {
        ApplyAll(events);
        if (now > Now)
        {
            Reach(now);
        }
    }
}
