using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money.Planning;

/// <summary>Plays a plan of freezes many times over, with what a desk knows and nothing else.</summary>
/// <remarks>
/// Durations are those the catalogue publishes. The clock of movement starts when alert reaches its level, and each thing then moves after half a day to three;
/// practice model, section D. All draws are addressed by what they are for, so that two plans meet the same luck and differ by the plan alone.
/// </remarks>
public static class FreezePlanner
{
    /// <summary>How often a plan is played.</summary>
    public const int Draws = 400;

    /// <summary>From how many of a hundred on a difference is told.</summary>
    public const int Telling = 10;

    private const int Hour = 3_600;
    private const int Day = 24 * Hour;
    private const ulong Seed = 0x6672_6565_7A65;

    /// <summary>What comes of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="assumptions">What it rests on; null for the usual.</param>
    public static PlanOutcome Play(FreezePlan plan, PlanAssumptions? assumptions = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var usual = assumptions ?? new PlanAssumptions();
        var (held, lapsed, sums, alarmed) = (new int[plan.Items.Count], new int[plan.Items.Count], new long[Draws], 0);
        for (var draw = 0; draw < Draws; draw++)
        {
            var played = new PlayedPlan(plan, usual, Seed + (ulong)draw);
            alarmed += played.IsAlarmed ? 1 : 0;
            for (var item = 0; item < plan.Items.Count; item++)
            {
                var fate = played.FateOf(item);
                held[item] += fate == Fate.Held ? 1 : 0;
                lapsed[item] += fate == Fate.Lapsed ? 1 : 0;
                sums[draw] += fate == Fate.Held ? plan.Items[item].Worth : 0;
            }
        }

        Array.Sort(sums);
        return new PlanOutcome(
            [.. plan.Items.Select((item, i) => new ItemOutcome(OfHundred(held[i]), OfHundred(lapsed[i]), Misfits(item)))],
            sums[Draws / 10], sums[Draws / 2], sums[Draws * 9 / 10], OfHundred(alarmed));
    }

    /// <summary>What would come out otherwise if an assumption were turned: those that matter, each with the thing it matters most for first.</summary>
    public static IReadOnlyList<Dependence> Dependences(FreezePlan plan, PlanOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(outcome);
        return [.. Enum.GetValues<Assumption>()
            .SelectMany(assumption => Play(plan, Turned(assumption)).Items.Select((item, i) => new Dependence(assumption, i, item.Held)))
            .Where(one => Difference(one) >= Telling)
            .OrderBy(one => one.Assumption).ThenByDescending(Difference).ThenBy(one => one.Item)];

        int Difference(Dependence one) => Math.Abs(one.Held - outcome.Items[one.Item].Held);
    }

    /// <summary>The same plan with every step asked for at once.</summary>
    public static FreezePlan AtOnce(FreezePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan with { Items = [.. plan.Items.Select(item => item with { Steps = [.. item.Steps.Select(step => step with { Starts = 0 })] })] };
    }

    /// <summary>The same plan with the arrest first and every step after it.</summary>
    public static FreezePlan RaidFirst(FreezePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan with { Raid = 0 };
    }

    /// <summary>The usual assumptions with one turned.</summary>
    public static PlanAssumptions Turned(Assumption assumption)
    {
        var usual = new PlanAssumptions();
        return assumption switch
        {
            Assumption.AlarmedAlready => usual with { AlertNow = usual.MovesAt },
            Assumption.BankWarns => usual with { BankWarns = 100 },
            Assumption.MovesFast => usual with { MoveMost = 24 },
            Assumption.MovesSlowly => usual with { MoveLeast = 48 },
            Assumption.HoldUnnoticed => usual with { ByHold = 0 },
            _ => usual with { LapsesAfter = 14 },
        };
    }

    private static int OfHundred(int count) => count * 100 / Draws;

    private static int[] Misfits(PlannedItem item) => [.. item.Steps.Index().Where(step => !PlannedWays.Fits(step.Item.Way, item.Kind)).Select(step => step.Index)];

    private enum Fate
    {
        Late,
        Lapsed,
        Held,
    }

    /// <summary>One draw.</summary>
    private sealed class PlayedPlan
    {
        private readonly FreezePlan plan;
        private readonly PlanAssumptions usual;
        private readonly ulong seed;
        private readonly List<(int At, bool Lapses)>[] arrivals;
        private readonly int alarm;

        public PlayedPlan(FreezePlan plan, PlanAssumptions usual, ulong seed)
        {
            (this.plan, this.usual, this.seed) = (plan, usual, seed);
            arrivals = [.. plan.Items.Select(Arrivals)];
            alarm = Alarm();
        }

        public bool IsAlarmed => alarm != int.MaxValue;

        public Fate FateOf(int item)
        {
            if (arrivals[item] is not [var first, ..])
            {
                return Fate.Late;
            }

            var moves = IsAlarmed ? (long)alarm + new Dice(seed, Purpose(item, Of.Move)).Between(usual.MoveLeast * Hour, usual.MoveMost * Hour) : long.MaxValue;
            if (first.At > moves)
            {
                return Fate.Late;
            }

            // A suspension carries over to what confirms it; where nothing does in time, it lapses, and what it held goes on.
            var until = (long)first.At;
            foreach (var (at, lapses) in arrivals[item])
            {
                if (at > until)
                {
                    break;
                }

                if (!lapses)
                {
                    return Fate.Held;
                }

                until = Math.Max(until, (long)at + (usual.LapsesAfter * Day));
            }

            return Fate.Lapsed;
        }

        private List<(int At, bool Lapses)> Arrivals(PlannedItem item, int place) =>
            [.. item.Steps.Index()
                .Where(step => PlannedWays.Fits(step.Item.Way, item.Kind))
                .Select(step => ((step.Item.Starts * Hour) + step.Item.Takes.At(Luck.Mix(seed ^ Luck.Mix((ulong)Purpose(place, Of.Step + step.Index)))).Seconds, step.Item.Way == PlannedWay.Suspension))
                .Order()];

        /// <summary>When alert reaches the level at which they move; the largest number for never.</summary>
        private int Alarm()
        {
            var triggers = new List<(int At, int Adds)>();
            if (plan.Raid is { } raid)
            {
                triggers.Add(((raid * Hour) + new Dice(seed, Purpose(-1, Of.Raid)).Between(Hour, 4 * Hour), usual.ByRaid));
            }

            var bank = new Dice(seed, Purpose(-1, Of.Bank));
            if (plan.Order is { } order && bank.Within(usual.BankWarns))
            {
                triggers.Add(((order * Hour) + bank.Between(Hour, 2 * Day), usual.ByWarning));
            }

            foreach (var (place, held) in arrivals.Index())
            {
                if (held is [var first, ..])
                {
                    triggers.Add((first.At + new Dice(seed, Purpose(place, Of.Notice)).Between(0, Day), usual.ByHold));
                }
            }

            var alert = usual.AlertNow;
            if (alert >= usual.MovesAt)
            {
                return 0;
            }

            foreach (var (at, adds) in triggers.Order())
            {
                if ((alert += adds) >= usual.MovesAt)
                {
                    return at;
                }
            }

            return int.MaxValue;
        }

        private static int Purpose(int item, int of) => ((item + 1) * 64) + of;

        private static class Of
        {
            public const int Move = 0, Notice = 1, Raid = 2, Bank = 3, Step = 8;
        }
    }
}
