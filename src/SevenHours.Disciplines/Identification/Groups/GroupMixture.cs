namespace SevenHours.Disciplines.Identification.Groups;

/// <summary>Of what a group is made, in percent; the parts sum to 100.</summary>
/// <remarks>The usual mixtures are defaults without a published value: a trainer who knows his border writes his own.</remarks>
/// <param name="Victims">Trafficked.</param>
/// <param name="Drifting">Smuggled and now held.</param>
/// <param name="Smuggled">Smuggled.</param>
/// <param name="Families">Members of families.</param>
/// <param name="Organisers">Smugglers, gang leaders, and those who keep hold of victims.</param>
/// <param name="Ordinary">Everybody else.</param>
public sealed record GroupMixture(int Victims, int Drifting, int Smuggled, int Families, int Organisers, int Ordinary)
{
    /// <summary>The usual mixture of a kind.</summary>
    public static GroupMixture Usual(GroupKind kind) => kind switch
    {
        GroupKind.Boat => new(8, 8, 46, 32, 4, 2),
        GroupKind.Bus => new(12, 4, 14, 20, 6, 44),
        GroupKind.Hotspot => new(12, 8, 40, 30, 5, 5),
        GroupKind.FarmCrew => new(22, 10, 4, 6, 5, 53),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of group."),
    };

    /// <summary>The parts in the order of <see cref="Nature"/>, controllers left out: they come from the organisers.</summary>
    internal IReadOnlyList<int> Parts => [Victims, Drifting, Smuggled, Families, Organisers, Ordinary];

    /// <summary>Whether the parts are shares that sum to 100.</summary>
    public bool IsWhole => Parts.All(part => part >= 0) && Parts.Sum() == 100;

    /// <summary>How many people each part comes to: the largest remainders are rounded up; a part that is named has at least one person.</summary>
    internal int[] Counts(int people)
    {
        var counts = Parts.Select(part => part * people / 100).ToArray();
        foreach (var i in Enumerable.Range(0, counts.Length).OrderByDescending(i => Parts[i] * people % 100).ThenBy(i => i).Take(people - counts.Sum()))
        {
            counts[i]++;
        }

        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] == 0 && Parts[i] > 0)
            {
                counts[i]++;
                counts[Array.IndexOf(counts, counts.Max())]--;
            }
        }

        return counts;
    }
}
