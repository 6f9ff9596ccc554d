namespace SevenHours.Disciplines.Identification.Groups;

/// <summary>A generated group. Pure: a function of its specification.</summary>
public sealed class MixedGroup
{
    private MixedGroup(GroupSpec spec, IReadOnlyList<GroupPerson> people) => (Spec, People) = (spec, people);

    /// <summary>What it was made from.</summary>
    public GroupSpec Spec { get; }

    /// <summary>Everybody, by number: the person of number n stands at n − 1.</summary>
    public IReadOnlyList<GroupPerson> People { get; }

    /// <summary>Makes a group.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Too few or too many people, or parts that do not sum to 100.</exception>
    public static MixedGroup Make(GroupSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentOutOfRangeException.ThrowIfLessThan(spec.People, GroupSpec.Least, nameof(spec));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(spec.People, GroupSpec.Most, nameof(spec));
        if (!spec.Mixture.IsWhole)
        {
            throw new ArgumentOutOfRangeException(nameof(spec), spec.Mixture, "The parts of a mixture sum to 100.");
        }

        return new MixedGroup(spec, new GroupMaker(spec).Make());
    }
}
