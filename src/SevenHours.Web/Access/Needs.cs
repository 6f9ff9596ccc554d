using SevenHours.Exercises;

namespace SevenHours.Web.Access;

/// <summary>What whoever asks an address must be allowed to do.</summary>
public sealed record Needed(Permission Permission);

/// <summary>Says what an address needs.</summary>
public static class Needs
{
    /// <summary>Opens an address, or a group of them, to whoever has a permission; an address of a group may ask for another one.</summary>
    public static TBuilder Needing<TBuilder>(this TBuilder endpoints, Permission permission)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new Needed(permission));
}
