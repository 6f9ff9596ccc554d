using System.Globalization;

namespace SevenHours.Disciplines.Telephony.Worlds;

/// <summary>Everybody else who has a telephone in the region: they live, work and call each other, and have nothing to do with the case.</summary>
internal sealed class Crowd
{
    private const int Friends = 6;
    private const int Hour = 3600;

    private readonly TelephoneWorldSpec spec;

    public Crowd(TelephoneWorldSpec spec, int count)
    {
        this.spec = spec;
        Count = count;
        (Movers, Operators) = (new Mover[count], new int[count]);
        for (var i = 0; i < count; i++)
        {
            var dice = new Dice(spec.Seed, 1_000_000 + i);
            var home = dice.Of(spec.Masts);
            var work = dice.Within(60) ? dice.Of(spec.Masts) : home;
            Operators[i] = home.Operator;
            Movers[i] = new Mover(
                new MoverSpec(Near(home, dice), Far(home, work) ? Near(home, dice) : Near(work, dice), (6 * Hour) + dice.Below(4 * Hour), (15 * Hour) + dice.Below(5 * Hour), []),
                spec.Begins);
        }
    }

    public int Count { get; }

    public Mover[] Movers { get; }

    public int[] Operators { get; }

    /// <summary>The number of one of them.</summary>
    public static string Number(int one) => string.Create(CultureInfo.InvariantCulture, $"+999 7{one / 10_000 % 100:00} {one % 10_000:0000}");

    /// <summary>Somebody one of them calls.</summary>
    public int FriendOf(int one, Dice dice)
    {
        var friend = new Dice(spec.Seed, 2_000_000 + (one * Friends) + (dice.Below(Friends) * dice.Below(Friends) / Friends)).Below(Count);
        return friend == one ? (one + 1) % Count : friend;
    }

    private static Spot Near(MastSpec mast, Dice dice) =>
        new(mast.At.X + dice.Between(-mast.Radius, mast.Radius), mast.At.Y + dice.Between(-mast.Radius, mast.Radius));

    // Nobody commutes further than an hour.
    private static bool Far(MastSpec home, MastSpec work) => home.At.To(work.At) > 30_000;
}
