namespace SevenHours.Analysis.Calls;

/// <summary>Where in a book the records of a number and of a sector stand, in the order of time.</summary>
public sealed class CallIndex
{
    private readonly int[] numberStarts;
    private readonly int[] byNumber;
    private readonly int[] cellStarts;
    private readonly int[] byCell;

    /// <summary>The index of a book.</summary>
    public CallIndex(CallBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        Book = book;
        (numberStarts, byNumber) = Grouped(book.Count, book.Numbers.Count, book.NumberOf);
        (cellStarts, byCell) = Grouped(book.Count, book.Cells.All.Count, book.CellOf);
    }

    /// <summary>The book.</summary>
    public CallBook Book { get; }

    /// <summary>The places of a number's own records.</summary>
    public ReadOnlySpan<int> OfNumber(int number) => byNumber.AsSpan(numberStarts[number]..numberStarts[number + 1]);

    /// <summary>The places of the records by a sector.</summary>
    public ReadOnlySpan<int> InCell(int cell) => byCell.AsSpan(cellStarts[cell]..cellStarts[cell + 1]);

    /// <summary>The numbers of which there are records, in the order of their place.</summary>
    public IEnumerable<int> NumbersHeld() => Enumerable.Range(0, Book.Numbers.Count).Where(n => numberStarts[n + 1] > numberStarts[n]);

    /// <summary>The part of some places, in the order of time, that lies from an instant to before another.</summary>
    public ReadOnlySpan<int> Within(ReadOnlySpan<int> places, int from, int until)
    {
        var (first, last) = (Lower(places, Book.PlaceAt(from)), Lower(places, Book.PlaceAt(until)));
        return places[first..Math.Max(first, last)];
    }

    private static int Lower(ReadOnlySpan<int> places, int place) => places.BinarySearch(place) is var found && found >= 0 ? found : ~found;

    private static (int[] Starts, int[] Places) Grouped(int count, int groups, Func<int, int> groupOf)
    {
        var starts = new int[groups + 1];
        for (var i = 0; i < count; i++)
        {
            if (groupOf(i) is >= 0 and var group)
            {
                starts[group + 1]++;
            }
        }

        for (var i = 0; i < groups; i++)
        {
            starts[i + 1] += starts[i];
        }

        var places = new int[starts[groups]];
        var next = starts.AsSpan(0, groups).ToArray();
        for (var i = 0; i < count; i++)
        {
            if (groupOf(i) is >= 0 and var group)
            {
                places[next[group]++] = i;
            }
        }

        return (starts, places);
    }
}
