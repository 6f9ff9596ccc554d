namespace SevenHours.Kernel;

/// <summary>Something that is so or is not so, named by the author and set by effects.</summary>
public sealed class Flag : Definition;
