namespace SevenHours.Kernel;

/// <summary>One entry of a seat's own stream: what this seat was told, and nothing about anybody else.</summary>
/// <param name="Number">Its number in the seat's own stream, from 1 without gaps.</param>
/// <param name="At">Exercise time.</param>
/// <param name="Event">The redacted event.</param>
public readonly record struct Notice(int Number, SimTime At, WorldEvent Event);
