namespace SevenHours.Disciplines.Telephony.Worlds;

/// <summary>The few lines from which a region's telephone records are made. Everything in whole numbers.</summary>
public sealed record TelephoneWorldSpec
{
    /// <summary>The seed: the same gives the same records on every machine.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many days before STARTEX the records begin, from 1.</summary>
    public int Days { get; init; } = 30;

    /// <summary>How many days after STARTEX they go on.</summary>
    public int Ahead { get; init; } = 1;

    /// <summary>The second of the local day at which STARTEX is.</summary>
    public int Begins { get; init; } = 9 * 3600;

    /// <summary>How many records there are in all, about: what the people of the case leave is filled up by others to it.</summary>
    public int Records { get; init; } = 20_000;

    /// <summary>Those who keep masts and records.</summary>
    public IReadOnlyList<OperatorSpec> Operators { get; init; } = [];

    /// <summary>The masts.</summary>
    public IReadOnlyList<MastSpec> Masts { get; init; } = [];

    /// <summary>The people of the case.</summary>
    public IReadOnlyList<MoverSpec> People { get; init; } = [];

    /// <summary>Their telephones.</summary>
    public IReadOnlyList<PhoneSpec> Phones { get; init; } = [];

    /// <summary>Who really calls whom.</summary>
    public IReadOnlyList<TieSpec> Ties { get; init; } = [];
}

/// <summary>An operator.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Country">Where it is.</param>
/// <param name="Skew">How many seconds its clock is ahead.</param>
/// <param name="Misses">How many records in a hundred lack their sector.</param>
public sealed record OperatorSpec(string Id, string Country, int Skew, int Misses);

/// <summary>A mast with three sectors.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Operator">Whose, by place.</param>
/// <param name="At">Where.</param>
/// <param name="Facing">Where the middle of its first sector points, in degrees from north; the others follow at 120 and 240.</param>
/// <param name="Radius">How far it usually reaches, in metres.</param>
public sealed record MastSpec(string Id, int Operator, Spot At, int Facing, int Radius);

/// <summary>A point on the plane of the region.</summary>
/// <param name="X">Metres east.</param>
/// <param name="Y">Metres north.</param>
public readonly record struct Spot(int X, int Y)
{
    /// <summary>How far it is to another, in whole metres.</summary>
    public int To(Spot other)
    {
        long dx = X - other.X, dy = Y - other.Y;
        var square = (dx * dx) + (dy * dy);
        long low = 0, high = 3_000_000_000;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = middle * middle <= square ? (middle, high) : (low, middle - 1);
        }

        return (int)low;
    }

    /// <summary>The point so many per mille of the way to another.</summary>
    public Spot Towards(Spot other, int permille) =>
        new(X + (int)((other.X - (long)X) * permille / 1000), Y + (int)((other.Y - (long)Y) * permille / 1000));
}

/// <summary>How somebody really moves.</summary>
/// <param name="Home">Where he spends his nights.</param>
/// <param name="Work">Where he spends his days.</param>
/// <param name="Leaves">The second of the day at which he leaves home.</param>
/// <param name="Returns">The second of the day at which he leaves for home.</param>
/// <param name="Moves">Where he is otherwise, in the order of time: they go before the rhythm.</param>
public sealed record MoverSpec(Spot Home, Spot Work, int Leaves, int Returns, IReadOnlyList<Move> Moves);

/// <summary>A while somewhere.</summary>
/// <param name="At">Where.</param>
/// <param name="From">From when, in seconds since STARTEX.</param>
/// <param name="Until">To before when.</param>
public sealed record Move(Spot At, int From, int Until);

/// <summary>A number in somebody's use.</summary>
/// <param name="Number">The number as it stands in records.</param>
/// <param name="Of">Who uses it, by place.</param>
/// <param name="Operator">Whose customer, by place.</param>
/// <param name="Handsets">In which handsets, in the order of time, each from an instant on.</param>
/// <param name="From">Since when it is in use.</param>
/// <param name="Until">To before when.</param>
/// <param name="Daily">How often a day it is used besides the ties.</param>
public sealed record PhoneSpec(string Number, int Of, int Operator, IReadOnlyList<(string Imei, int From)> Handsets, int From, int Until, int Daily);

/// <summary>A true tie between two numbers.</summary>
/// <param name="A">Who calls more, by place among the telephones.</param>
/// <param name="B">The other.</param>
/// <param name="Weekly">How often a week.</param>
/// <param name="Texts">How many of a hundred are texts.</param>
/// <param name="FromHour">The first hour of the day at which they call.</param>
/// <param name="UntilHour">The hour before which they do.</param>
/// <param name="From">Since when.</param>
/// <param name="Until">To before when.</param>
public sealed record TieSpec(int A, int B, int Weekly, int Texts, int FromHour, int UntilHour, int From, int Until);
