namespace SevenHours.Kernel;

/// <summary>Who and what an effect or a condition is about: the actor of an act, its target, the thing that came to be.</summary>
/// <remarks><c>default</c> is not empty; use <see cref="Nobody"/>.</remarks>
/// <param name="Actor">The seat that acts or asks, or none.</param>
/// <param name="Target">What it acts upon, or none.</param>
/// <param name="Thing">The act or request concerned, or none.</param>
public readonly record struct Scene(Id<Seat> Actor, Id<Subject> Target, Handle Thing)
{
    /// <summary>No actor, no target.</summary>
    public static readonly Scene Nobody = new(Id<Seat>.None, Id<Subject>.None, Handle.None);
}
