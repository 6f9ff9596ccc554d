using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>Finds what would help a flagged seat, in what the world has: items, tasks, expected acts, lines of the run sheet, other seats.</summary>
public static class WatchHints
{
    private const int Most = 3;
    private static readonly SimSpan s_soon = SimSpan.FromMinutes(60);

    /// <summary>At most three, the nearest at hand first; none when nothing is there. For staff.</summary>
    /// <param name="world">The world.</param>
    /// <param name="flag">What was flagged.</param>
    /// <param name="reading">All flags of the team.</param>
    public static IReadOnlyList<WatchHint> For(World world, WatchFlag flag, TeamReading reading)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(flag);
        ArgumentNullException.ThrowIfNull(reading);
        var hints = flag.Kind switch
        {
            WatchKind.Idle => [.. Lying(world, flag.Seat), .. Expected(world, flag.Seat), .. Lines(world, flag.Seat, HintKind.Send), .. Others(flag, reading, WatchKind.Overloaded)],
            WatchKind.Stuck => [new WatchHint(HintKind.Answer, TextRef.None) { Request = flag.Request }, .. Lying(world, flag.Seat), .. Expected(world, flag.Seat), .. Lines(world, flag.Seat, HintKind.Send)],
            WatchKind.Late => flag.Request.IsSome ? [new WatchHint(HintKind.Answer, TextRef.None) { Request = flag.Request }] : [new WatchHint(flag.IsVoice ? HintKind.Speak : HintKind.Queue, TextRef.None)],
            WatchKind.Lost => [.. Expected(world, flag.Seat), .. Read(world, flag.Seat), .. Lying(world, flag.Seat), .. Lines(world, flag.Seat, HintKind.Send)],
            _ => (IEnumerable<WatchHint>)[.. Others(flag, reading, WatchKind.Idle), .. Lines(world, flag.Seat, HintKind.Hold)],
        };
        return [.. hints.Take(Most)];
    }

    /// <summary>What lies on its desk: the oldest unopened item, and a task not handed in.</summary>
    private static IEnumerable<WatchHint> Lying(World world, Id<Seat> seat)
    {
        var desk = world.DeskOf(seat).Part<KnowledgeDesk>();
        if (desk.Unread > 0)
        {
            yield return new WatchHint(HintKind.Unread, desk.Items.First(item => item.OpenedAt is null).Title);
        }

        if (desk.Tasks.FirstOrDefault(task => task.IsOpen) is { } open)
        {
            yield return new WatchHint(HintKind.Task, world.Scenario.Table<TaskDefinition>()[open.Task].Title);
        }
    }

    private static IEnumerable<WatchHint> Expected(World world, Id<Seat> seat) => Contingencies.Open(world)
        .Where(act => act.Expected.Of.Has(seat) && act.Expected.By <= world.Now + s_soon).Take(1)
        .Select(act => new WatchHint(HintKind.Expected, act.Expected.What));

    /// <summary>What a good team does with the inject that was opened last.</summary>
    private static IEnumerable<WatchHint> Read(World world, Id<Seat> seat)
    {
        var injects = world.Scenario.Table<Inject>();
        return world.DeskOf(seat).Part<KnowledgeDesk>().Items.Reverse()
            .Where(item => item.OpenedAt is not null && item.Inject.IsSome && injects[item.Inject].Expects.IsSome).Take(1)
            .Select(item => new WatchHint(HintKind.Reads, injects[item.Inject].Expects));
    }

    /// <summary>The next line for this seat: held ones first, then what is due within the hour.</summary>
    private static IEnumerable<WatchHint> Lines(World world, Id<Seat> seat, HintKind kind)
    {
        var injects = world.Scenario.Table<Inject>();
        return injects
            .Where(inject => inject.Rule.IsSome && inject.To.Has(seat))
            .Select(inject => (Inject: inject, State: world.RuleNow(inject.Rule)))
            .Where(line => line.State.Status is RuleStatus.Idle or RuleStatus.Armed && (kind == HintKind.Send && line.State.IsHeld || IsSoon(world, line.State) && !line.State.IsHeld))
            .OrderByDescending(line => line.State.IsHeld).ThenBy(line => line.State.Due).Take(1)
            .Select(line => new WatchHint(kind, line.Inject.Title) { Line = line.Inject.Rule });
    }

    private static bool IsSoon(World world, RuleState state) => state.Status == RuleStatus.Armed && state.Due <= world.Now + s_soon;

    private static IEnumerable<WatchHint> Others(WatchFlag flag, TeamReading reading, WatchKind kind) => reading.Flags
        .Where(other => other.Kind == kind && other.Seat != flag.Seat).Take(1)
        .Select(other => new WatchHint(HintKind.Share, TextRef.None) { Other = other.Seat });
}
