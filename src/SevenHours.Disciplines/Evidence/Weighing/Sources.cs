using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>Which sources are independent, and what their number and grade are worth.</summary>
internal static class Sources
{
    /// <summary>Those of some exhibits, in their order, that share no root and no mouth with one before.</summary>
    public static IReadOnlyList<Exhibit> Independent(IReadOnlyList<Exhibit> file, IEnumerable<Exhibit> among)
    {
        var kept = new List<Exhibit>();
        foreach (var exhibit in among)
        {
            if (kept.TrueForAll(k => Descent.IsIndependent(file, k, exhibit) && !IsSameMouth(k, exhibit)))
            {
                kept.Add(exhibit);
            }
        }

        return kept;
    }

    /// <summary>Whether two statements come from one person: who says it twice says it once.</summary>
    public static bool IsSameMouth(Exhibit one, Exhibit other) =>
        one.Item.Kind == ExhibitKind.Statement && other.Item.Kind == ExhibitKind.Statement
        && one.Item.Person.IsSome && one.Item.Person == other.Item.Person;

    /// <summary>What a number of independent sources is worth, in percent. Defaults of this product.</summary>
    public static int PercentOf(int sources) => sources switch { <= 1 => 60, 2 => 85, _ => 100 };

    /// <summary>What a grade of source leaves of that, in percent. Defaults of this product.</summary>
    public static int PercentOf(string grade) => grade is [var source, ..] ? source switch { 'A' or 'B' => 100, 'C' => 85, _ => 70 } : 100;
}
