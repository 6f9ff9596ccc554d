namespace SevenHours.Analysis.Calls;

/// <summary>Records of calls, texts and data sessions, in columns and in the order of time.</summary>
public sealed class CallBook
{
    private const byte Outgoing = 4;

    private readonly int[] times;
    private readonly int[] lengths;
    private readonly byte[] kinds;
    private readonly int[] numbers;
    private readonly int[] others;
    private readonly int[] cells;
    private readonly int[] handsets;

    /// <summary>A book.</summary>
    /// <param name="names">What its places mean.</param>
    /// <param name="records">The records, in any order; those of one instant keep theirs.</param>
    public CallBook(CallNames names, IReadOnlyList<CallRecord> records)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(records);
        Names = names;
        var order = new long[records.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = ((long)records[i].Time << 32) | (uint)i;
        }

        Array.Sort(order);
        (times, lengths, kinds) = (new int[order.Length], new int[order.Length], new byte[order.Length]);
        (numbers, others, cells, handsets) = (new int[order.Length], new int[order.Length], new int[order.Length], new int[order.Length]);
        for (var i = 0; i < order.Length; i++)
        {
            var record = records[unchecked((int)order[i])];
            (times[i], lengths[i], kinds[i]) = (record.Time, record.Length, (byte)((int)record.Kind | (record.IsOutgoing ? Outgoing : 0)));
            (numbers[i], others[i], cells[i], handsets[i]) = (record.Number, record.Other, record.Cell, record.Handset);
        }
    }

    /// <summary>What its places mean.</summary>
    public CallNames Names { get; }

    /// <summary>The numbers, by their place.</summary>
    public IReadOnlyList<string> Numbers => Names.Numbers;

    /// <summary>The handsets, by their place.</summary>
    public IReadOnlyList<string> Handsets => Names.Handsets;

    /// <summary>The sectors.</summary>
    public CellMap Cells => Names.Cells;

    /// <summary>How many records.</summary>
    public int Count => times.Length;

    /// <summary>A record.</summary>
    public CallRecord this[int place] => new(
        times[place], lengths[place], (CallKind)(kinds[place] & 3), (kinds[place] & Outgoing) != 0, numbers[place], others[place], cells[place], handsets[place]);

    /// <summary>When a record was made.</summary>
    public int TimeOf(int place) => times[place];

    /// <summary>Whose record it is.</summary>
    public int NumberOf(int place) => numbers[place];

    /// <summary>Who is on the other side; -1 for nobody.</summary>
    public int OtherOf(int place) => others[place];

    /// <summary>By which sector it was; -1 where none is on file.</summary>
    public int CellOf(int place) => cells[place];

    /// <summary>With which handset.</summary>
    public int HandsetOf(int place) => handsets[place];

    /// <summary>The first place at or after an instant.</summary>
    public int PlaceAt(int time)
    {
        var (low, high) = (0, times.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = times[middle] < time ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>A book of some of its records, with the same names.</summary>
    /// <param name="places">Which, in ascending order.</param>
    public CallBook Only(IReadOnlyList<int> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        return new CallBook(Names, [.. places.Select(place => this[place])]);
    }

    /// <summary>The hour of an instant by the local clock, 0 to 23.</summary>
    public int HourOf(int time) => (int)(Floored((long)time + Names.Begins, 86_400) / 3600);

    /// <summary>Whether an instant falls between ten in the evening and six in the morning.</summary>
    public bool IsNight(int time) => HourOf(time) is >= 22 or < 6;

    /// <summary>The date of an instant, in days since that of the zero of the book; a night belongs to the evening it began on.</summary>
    public int DateOf(int time)
    {
        var local = (long)time + Names.Begins - (6 * 3600);
        return (int)((local - Floored(local, 86_400)) / 86_400);
    }

    private static long Floored(long value, int by) => ((value % by) + by) % by;
}

/// <summary>What the places in a book mean.</summary>
/// <param name="Numbers">The numbers.</param>
/// <param name="Handsets">The handsets.</param>
/// <param name="Cells">The sectors.</param>
/// <param name="Begins">The second of the local day at which the time of the book is zero.</param>
public sealed record CallNames(IReadOnlyList<string> Numbers, IReadOnlyList<string> Handsets, CellMap Cells, int Begins);
