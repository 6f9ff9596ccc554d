using SevenHours.Analysis.Calls;

namespace SevenHours.Disciplines.Telephony.Worlds;

/// <summary>Which sector serves a telephone: usually the one that faces it, not rarely one beside it, now and then one further off.</summary>
internal sealed class Coverage(TelephoneWorldSpec spec)
{
    /// <summary>How far a mast still serves, in hundredths of its usual reach.</summary>
    public const int Furthest = 200;

    private const int MostMasts = 3;

    private readonly Dictionary<(Spot At, int Operator), Served[]> known = [];

    /// <summary>The sector that serves at a spot; -1 for none in reach.</summary>
    /// <param name="at">Where the telephone is.</param>
    /// <param name="operator">Whose customer it is.</param>
    /// <param name="isBusy">Whether it is an hour of much traffic, which pushes some to the second best.</param>
    /// <param name="isResting">Whether it is at a place where it will be again.</param>
    /// <param name="dice">The luck of this record.</param>
    public int Serving(Spot at, int @operator, bool isBusy, bool isResting, Dice dice)
    {
        if (!isResting || !known.TryGetValue((at, @operator), out var served))
        {
            served = Reach(at, @operator);
            if (isResting)
            {
                known.Add((at, @operator), served);
            }
        }

        if (served.Length == 0)
        {
            return -1;
        }

        var drawn = dice.Below(100);
        var best = served[0];
        var toOthers = isBusy ? 26 : 16;
        return drawn < 100 - toOthers || served.Length == 1 && drawn < 100 - (toOthers / 2) ? best.Facing
            : served.Length == 1 || drawn < 100 - (toOthers / 2) ? best.Beside
            : served[1 + dice.Below(served.Length - 1)].Facing;
    }

    // One's own operator's masts; where it has none in reach, anybody's: roaming.
    private Served[] Reach(Spot at, int @operator)
    {
        var own = Reach(at, mast => mast.Operator == @operator);
        return own.Length > 0 ? own : Reach(at, mast => mast.Operator != @operator);
    }

    private Served[] Reach(Spot at, Func<MastSpec, bool> isWanted) =>
        [.. spec.Masts.Select((mast, i) => (mast, i, far: (int)(at.To(mast.At) * 100L / mast.Radius)))
            .Where(one => one.far <= Furthest && isWanted(one.mast))
            .OrderBy(one => one.far).ThenBy(one => one.i).Take(MostMasts)
            .Select(one => Faced(one.i, one.mast, at))];

    private static Served Faced(int index, MastSpec mast, Spot at)
    {
        var (east, north) = (at.X - mast.At.X, at.Y - mast.At.Y);
        var order = Enumerable.Range(0, 3).OrderByDescending(sector => Bearing.Facing(mast.Facing + (sector * Cell.Width), east, north)).ThenBy(sector => sector).ToArray();
        return new Served((index * 3) + order[0], (index * 3) + order[1]);
    }

    private readonly record struct Served(int Facing, int Beside);
}
