using System.Globalization;
using SevenHours.Analysis.Calls;

namespace SevenHours.Disciplines.Telephony.Worlds;

/// <summary>Lets a region telephone, and writes down what its operators write down.</summary>
internal sealed class TelephoneWorldMaker
{
    private const int Day = 86_400;

    /// <summary>Uses of a telephone in a day, in the middle; a call between two numbers of the region is a record for each.</summary>
    private const int Daily = 6;

    /// <summary>For each hour of the day how many of all calls and texts fall into it.</summary>
    private static readonly int[] Talking = [1, 1, 0, 0, 0, 1, 3, 6, 7, 6, 6, 6, 7, 6, 5, 5, 6, 7, 8, 8, 7, 6, 4, 2];

    /// <summary>The same of data: telephones fetch their post at night too.</summary>
    private static readonly int[] Fetching = [4, 3, 3, 3, 3, 3, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 6, 7, 7, 7, 6, 5];

    private readonly TelephoneWorldSpec spec;
    private readonly Coverage coverage;
    private readonly Crowd crowd;
    private readonly Mover[] movers;
    private readonly int[] handsets;
    private readonly List<string> imeis = [];
    private readonly List<CallRecord> records;

    public TelephoneWorldMaker(TelephoneWorldSpec spec)
    {
        this.spec = spec;
        coverage = new Coverage(spec);
        movers = [.. spec.People.Select(person => new Mover(person, spec.Begins))];
        handsets = new int[spec.Phones.Count];
        foreach (var (i, phone) in spec.Phones.Index())
        {
            handsets[i] = imeis.Count;
            imeis.AddRange(phone.Handsets.Select(one => one.Imei));
        }

        records = new List<CallRecord>(spec.Records + (spec.Records / 8));
        crowd = new Crowd(spec, CrowdOf(spec));
        imeis.AddRange(Enumerable.Range(0, crowd.Count).Select(Imei));
    }

    private int Cases => spec.Phones.Count;

    private int Ends => spec.Ahead * Day;

    public TelephoneWorld Make()
    {
        for (var day = -spec.Days; day < spec.Ahead; day++)
        {
            for (var i = 0; i < Cases; i++)
            {
                Live(i, day, new Dice(spec.Seed, Address(i, day)), spec.Phones[i].Daily);
            }

            for (var i = 0; i < crowd.Count; i++)
            {
                var dice = new Dice(spec.Seed, Address(Cases + 500 + i, day));
                Live(Cases + i, day, dice, dice.Between(Daily - 4, Daily + 4));
            }

            foreach (var (i, tie) in spec.Ties.Index())
            {
                Call(tie, day, new Dice(spec.Seed, Address(-1 - i, day)));
            }
        }

        IReadOnlyList<string> numbers = [.. spec.Phones.Select(phone => phone.Number), .. Enumerable.Range(0, crowd.Count).Select(Crowd.Number)];
        IReadOnlyList<int> operators = [.. spec.Phones.Select(phone => phone.Operator), .. crowd.Operators];
        // Shared handsets stand once: that is how a swapped card is found out.
        var once = imeis.Distinct(StringComparer.Ordinal).ToList();
        var place = once.Select((imei, i) => (imei, i)).ToDictionary(one => one.imei, one => one.i, StringComparer.Ordinal);
        var lines = records.Select(record => record with { Handset = place[imeis[record.Handset]] }).ToList();
        var bare = new CallNames(numbers, once, new CellMap(Cells([], [])), spec.Begins);
        var (days, nights) = Loads.Of(new CallBook(bare, lines), spec.Masts.Count * 3);
        var book = new CallBook(bare with { Cells = new CellMap(Cells(days, nights)) }, lines);
        return new TelephoneWorld(spec, new CallIndex(book), operators);
    }

    /// <summary>What is left of the records asked for, in people: the middle of their uses, of which three in five are seen from both sides.</summary>
    private static int CrowdOf(TelephoneWorldSpec spec)
    {
        long days = spec.Days + spec.Ahead;
        var cases = spec.Phones.Sum(phone => (long)phone.Daily) * days * 16 / 10;
        cases += spec.Ties.Sum(tie => (long)tie.Weekly) * days * 2 / 7;
        return (int)Math.Clamp((spec.Records - cases) * 10 / (days * Daily * 16), 20, 50_000);
    }

    private static int Address(int who, int day) => unchecked((who * 1009) + day + 4_000_000);

    private string Imei(int one)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"00101990{one:000000}");
        return digits + Luhn(digits);
    }

    /// <summary>The check digit of a handset's number.</summary>
    internal static char Luhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var doubled = (digits[^(i + 1)] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }

        return (char)('0' + ((10 - (sum % 10)) % 10));
    }

    /// <summary>A day of a telephone: people it calls and is called by, and what it does by itself.</summary>
    private void Live(int phone, int day, Dice dice, int uses)
    {
        for (var i = 0; i < uses; i++)
        {
            var kind = dice.Below(100) switch { < 40 => CallKind.Data, < 75 => CallKind.Call, _ => CallKind.Text };
            var time = When(day, kind == CallKind.Data ? Fetching : Talking, dice, 0, 24);
            var other = kind == CallKind.Data ? -1 : Cases + crowd.FriendOf(phone < Cases ? (phone * 37) % crowd.Count : phone - Cases, dice);
            Write(time, kind, phone, other, dice);
        }
    }

    private void Call(TieSpec tie, int day, Dice dice)
    {
        var uses = (tie.Weekly / 7) + (dice.Below(7) < tie.Weekly % 7 ? 1 : 0);
        for (var i = 0; i < uses; i++)
        {
            var time = When(day, Talking, dice, tie.FromHour, tie.UntilHour);
            var (from, to) = dice.Within(65) ? (tie.A, tie.B) : (tie.B, tie.A);
            var kind = dice.Within(tie.Texts) ? CallKind.Text : CallKind.Call;
            if (time >= tie.From && time < tie.Until)
            {
                Write(time, kind, from, to, dice);
            }
        }
    }

    /// <summary>An instant of a local day by the weights of its hours.</summary>
    private int When(int day, int[] weights, Dice dice, int fromHour, int untilHour)
    {
        var all = 0;
        for (var hour = fromHour; hour < untilHour; hour++)
        {
            all += weights[hour] + 1;
        }

        var drawn = dice.Below(all);
        var at = fromHour;
        while ((drawn -= weights[at] + 1) >= 0)
        {
            at++;
        }

        return (day * Day) - spec.Begins + (at * 3600) + dice.Below(3600);
    }

    private void Write(int time, CallKind kind, int from, int to, Dice dice)
    {
        var length = kind switch { CallKind.Text => 0, CallKind.Call => dice.Between(4, 90) * dice.Between(1, 5), _ => dice.Between(20, 1800) };
        if (IsOn(from, time) && (to < 0 || IsOn(to, time)))
        {
            Side(time, length, kind, true, from, to, dice);
            if (to >= 0)
            {
                Side(time, length, kind, false, to, from, dice);
            }
        }
    }

    private void Side(int time, int length, CallKind kind, bool isOutgoing, int phone, int other, Dice dice)
    {
        var mover = phone < Cases ? movers[spec.Phones[phone].Of] : crowd.Movers[phone - Cases];
        var @operator = OperatorOf(phone);
        var at = mover.At(time);
        var hour = (int)(((((time + (long)spec.Begins) % Day) + Day) % Day) / 3600);
        var isResting = at == mover.Spec.Home || at == mover.Spec.Work;
        var cell = coverage.Serving(at, @operator, hour is >= 7 and < 9 or >= 17 and < 20, isResting, dice);
        if (cell >= 0)
        {
            var keeper = spec.Operators[@operator];
            records.Add(new CallRecord(time + keeper.Skew, length, kind, isOutgoing, phone, other, dice.Within(keeper.Misses) ? -1 : cell, HandsetOf(phone, time)));
        }
    }

    private bool IsOn(int phone, int time) =>
        time >= -(spec.Days * Day) && time < Ends && (phone >= Cases || time >= spec.Phones[phone].From && time < spec.Phones[phone].Until);

    private int OperatorOf(int phone) => phone < Cases ? spec.Phones[phone].Operator : crowd.Operators[phone - Cases];

    private int HandsetOf(int phone, int time)
    {
        if (phone >= Cases)
        {
            return imeis.Count - crowd.Count + phone - Cases;
        }

        var some = spec.Phones[phone].Handsets;
        var last = 0;
        for (var i = 1; i < some.Count; i++)
        {
            last = some[i].From <= time ? i : last;
        }

        return handsets[phone] + last;
    }

    private IReadOnlyList<Cell> Cells(int[] days, int[] nights) =>
        [.. spec.Masts.SelectMany((mast, i) => Enumerable.Range(0, 3).Select(sector => new Cell(
            string.Create(CultureInfo.InvariantCulture, $"{mast.Id}-{sector + 1}"), spec.Operators[mast.Operator].Id, mast.At.X, mast.At.Y,
            (mast.Facing + (sector * Cell.Width)) % 360, mast.Radius,
            days.Length == 0 ? 0 : days[(i * 3) + sector], nights.Length == 0 ? 0 : nights[(i * 3) + sector])))];
}
