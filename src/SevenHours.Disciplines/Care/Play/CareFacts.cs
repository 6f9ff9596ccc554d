using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>What is really so about a person who can be cared for: for staff.</summary>
public static class CareFacts
{
    /// <summary>What the person needs and what threatens her now; nothing for anybody else.</summary>
    /// <param name="world">The world.</param>
    /// <param name="person">The person.</param>
    public static IReadOnlyList<CareNeed> Needs(World world, Id<Subject> person)
    {
        ArgumentNullException.ThrowIfNull(world);
        return CareSection.Find(world.Scenario, person) is { } cared ? [.. Care.Needs.Now(world, cared)] : [];
    }

    /// <summary>Who met the person so far, and how often she was asked the same again; null before anybody has a file.</summary>
    /// <param name="world">The world.</param>
    /// <param name="person">The person.</param>
    public static ContactTold? Met(World world, Id<Subject> person)
    {
        ArgumentNullException.ThrowIfNull(world);
        return world.Part<CarePart>().Book.Find(person) is null ? null : Contacts.Of(world, person);
    }
}
