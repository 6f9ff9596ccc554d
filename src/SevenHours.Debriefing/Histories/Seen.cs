using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>An event of a known type in its place.</summary>
/// <typeparam name="T">The type of event.</typeparam>
/// <param name="Id">Its place in the line of history.</param>
/// <param name="At">Exercise time.</param>
/// <param name="Causes">What caused it.</param>
/// <param name="Event">What happened.</param>
public readonly record struct Seen<T>(EventId Id, SimTime At, Causes Causes, T Event)
    where T : WorldEvent;
