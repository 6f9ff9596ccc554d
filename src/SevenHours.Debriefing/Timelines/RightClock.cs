using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>The clock of one right: when it fell due, until when it could be kept, and what became of it.</summary>
/// <param name="Right">The right.</param>
/// <param name="Person">Whose.</param>
/// <param name="Due">When it fell due, or null when it was kept before or has not fallen due.</param>
/// <param name="Until">Until when it could be kept, or null.</param>
/// <param name="Ended">When it was kept or missed, or null.</param>
/// <param name="Status">Where it stands at the end.</param>
/// <param name="Events">Its events, in order.</param>
public sealed record RightClock(
    Id<Right> Right, Id<Subject> Person, SimTime? Due, SimTime? Until, SimTime? Ended, RightStatus Status, IReadOnlyList<EventId> Events)
{
    /// <summary>The clocks of all rights of the case, those the case names first before the others.</summary>
    public static IReadOnlyList<RightClock> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once(static whole => Read(whole));
    }

    private static IReadOnlyList<RightClock> Read(History history)
    {
        var rights = history.Scenario.Table<Right>();
        var clocks = rights.Ids.Select(r => new RightClock(r, rights[r].Of, null, null, null, RightStatus.NotDue, [])).ToArray();
        foreach (var happened in history.Events)
        {
            var (right, status) = happened.Event switch
            {
                RightDue e => (e.Right, RightStatus.Due),
                RightKept e => (e.Right, RightStatus.Kept),
                RightMissed e => (e.Right, RightStatus.Missed),
                _ => (Id<Right>.None, RightStatus.NotDue),
            };
            if (right.IsSome)
            {
                ref var clock = ref clocks[right.Index];
                clock = clock with
                {
                    Due = happened.Event is RightDue ? happened.At : clock.Due,
                    Until = happened.Event is RightDue due ? due.Until : clock.Until,
                    Ended = happened.Event is RightDue ? clock.Ended : happened.At,
                    Status = status,
                    Events = [.. clock.Events, happened.Id],
                };
            }
        }

        var key = history.Frame.Yardstick.KeyRights.ToList();
        return [.. clocks.OrderBy(c => key.IndexOf(rights[c.Right].Name) is var place && place < 0 ? int.MaxValue : place)];
    }
}
