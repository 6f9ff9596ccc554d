namespace SevenHours.Analysis.Calls;

/// <summary>A number that may have taken the place of another.</summary>
/// <param name="Before">The number that fell silent, or went on in the same handset.</param>
/// <param name="After">The number that came.</param>
/// <param name="Handset">The handset both were used with; -1 for none.</param>
/// <param name="Shared">How many of the first number's contacts the second has as well.</param>
/// <param name="Of">How many contacts the first number has.</param>
/// <param name="Gap">Seconds between the last record of the one and the first of the other; negative when they overlap.</param>
public sealed record Switch(int Before, int After, int Handset, int Shared, int Of, int Gap);

/// <summary>Finds telephones that were thrown away and replaced.</summary>
public static class Switches
{
    /// <summary>The longest silence between two numbers of one user, in seconds: two weeks.</summary>
    public const int LongestGap = 14 * 86_400;

    /// <summary>The fewest contacts in common that say anything without a common handset.</summary>
    public const int LeastShared = 3;

    /// <summary>Pairs of numbers among some that share a handset, or whose contacts are half the same after the first fell silent.</summary>
    public static IReadOnlyList<Switch> Among(CallIndex index, IReadOnlyList<int> numbers)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(numbers);
        var seen = numbers.Distinct().Where(number => index.OfNumber(number).Length > 0).Select(number => new Seen(index, number)).OrderBy(one => one.First).ToList();
        var found = new List<Switch>();
        for (var i = 0; i < seen.Count; i++)
        {
            for (var j = i + 1; j < seen.Count; j++)
            {
                if (Between(seen[i], seen[j]) is { } pair)
                {
                    found.Add(pair);
                }
            }
        }

        return [.. found.OrderByDescending(one => one.Handset >= 0).ThenByDescending(one => one.Shared).ThenBy(one => one.Before).ThenBy(one => one.After)];
    }

    private static Switch? Between(Seen before, Seen after)
    {
        var handset = before.Handsets.Where(after.Handsets.Contains).DefaultIfEmpty(-1).Min();
        var (shared, gap) = (before.Others.Count(after.Others.Contains), after.First - before.Last);
        var isFollowed = gap is >= 0 and <= LongestGap && shared >= LeastShared && shared * 2 >= before.Others.Count;
        return handset >= 0 || isFollowed ? new Switch(before.Number, after.Number, handset, shared, before.Others.Count, gap) : null;
    }

    private sealed class Seen
    {
        public Seen(CallIndex index, int number)
        {
            var book = index.Book;
            var places = index.OfNumber(number);
            (Number, First, Last) = (number, book.TimeOf(places[0]), book.TimeOf(places[^1]));
            foreach (var place in places)
            {
                Handsets.Add(book.HandsetOf(place));
                if (book.OtherOf(place) >= 0)
                {
                    Others.Add(book.OtherOf(place));
                }
            }
        }

        public int Number { get; }

        public int First { get; }

        public int Last { get; }

        public SortedSet<int> Handsets { get; } = [];

        public SortedSet<int> Others { get; } = [];
    }
}
