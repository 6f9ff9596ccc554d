namespace SevenHours.Kernel;

/// <summary>Whom an effect is for: seats known beforehand, and the actor if the author wrote so.</summary>
/// <param name="Seats">The seats named.</param>
/// <param name="Actor">Whether the actor is meant too.</param>
public readonly record struct Whom(SeatSet Seats, bool Actor)
{
    /// <summary>The seats meant in a scene.</summary>
    public SeatSet Resolve(in Scene scene) =>
        Actor && scene.Actor.IsSome ? Seats | SeatSet.Of(scene.Actor) : Seats;
}
