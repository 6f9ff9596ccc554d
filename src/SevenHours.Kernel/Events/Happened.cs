namespace SevenHours.Kernel;

/// <summary>An event in its place: when it happened and what caused it.</summary>
/// <param name="Id">Its place in the branch's line of history.</param>
/// <param name="At">Exercise time.</param>
/// <param name="Causes">The events that caused it.</param>
/// <param name="Event">What happened.</param>
public readonly record struct Happened(EventId Id, SimTime At, Causes Causes, WorldEvent Event);
