using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What became of a page that the author planted: when it stood there, who saw and saved it, and who was warned by it.</summary>
/// <param name="Entry">The page.</param>
/// <param name="Address">Its address.</param>
/// <param name="Appeared">When it first stood there; null when it never did.</param>
/// <param name="Vanished">When it was gone; null while it stands there.</param>
/// <param name="VanishedBy">The event that took it down; none when time did.</param>
/// <param name="Seen">When somebody first opened it, and the event.</param>
/// <param name="Captured">When somebody first saved it, and the event.</param>
/// <param name="Preserved">When a platform first held it, and the event.</param>
/// <param name="Warned">The events by which those behind it were warned: visits under one's own name, and users told of orders.</param>
public sealed record PageStory(
    Id<WebEntry> Entry, string Address, SimTime? Appeared, SimTime? Vanished, EventId VanishedBy, Seen<PageOpened>? Seen, Seen<PageCaptured>? Captured,
    Seen<PlatformAnswered>? Preserved, IReadOnlyList<EventId> Warned)
{
    /// <summary>Whether it was saved or held before it vanished, or still stands there saved.</summary>
    public bool IsSaved => SavedAt is { } at && (Vanished is null || at < Vanished);

    /// <summary>Whether it vanished and nobody had it.</summary>
    public bool IsLost => Vanished is not null && !IsSaved;

    private SimTime? SavedAt => (Captured?.At, Preserved?.At) switch
    {
        ({ } captured, { } preserved) => captured < preserved ? captured : preserved,
        var (captured, preserved) => captured ?? preserved,
    };

    /// <summary>Every page of the author's, in the order of their ids.</summary>
    public static IReadOnlyList<PageStory> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var (scenario, web) = (history.Scenario, SmallWeb.Of(history.Scenario));
        return [.. scenario.Table<WebEntry>().Ids.Select(id => Of(history, id, web.Of(id)))];
    }

    private static PageStory Of(History history, Id<WebEntry> id, WebItem item)
    {
        var changes = history.All<WebChanged>().Where(c => c.Event.Entry == id).ToList();
        var ups = changes.Where(c => c.Event.Change == PageChange.Up).ToList();
        var downs = changes.Where(c => c.Event.Change == PageChange.Down && !ups.Exists(u => u.Id.CompareTo(c.Id) > 0)).ToList();
        var orders = history.All<DataOrdered>().Where(o => o.Event.Page == item.Address).Select(o => o.Event.Act).ToHashSet();
        return new PageStory(
            id, item.Address,
            ups.Count > 0 ? ups[0].At : (item.Appears == SimTime.Never || item.Appears > history.Until ? null : item.Appears),
            downs.Count > 0 ? downs[0].At : item.Until <= history.Until ? item.Until : null, downs.Count > 0 ? downs[0].Id : EventId.None,
            First<PageOpened>(history, e => e.Event.Page == item.Address && e.Event.Look.State == PageState.Public),
            First<PageCaptured>(history, e => e.Event.Page == item.Address),
            First<PlatformAnswered>(history, e => e.Event.Standing == OrderStanding.Kept && orders.Contains(e.Event.Act)),
            [
                .. history.All<PageOpened>().Where(e => e.Event.Page == item.Address && e.Event.As == WebAccount.Own && e.Event.Look.State != PageState.Gone).Select(e => e.Id)
                    .Concat(history.All<UserTold>().Where(e => e.Event.Page == item.Address).Select(e => e.Id)),
            ]);
    }

    private static Seen<T>? First<T>(History history, Func<Seen<T>, bool> fits)
        where T : WorldEvent
    {
        foreach (var seen in history.All<T>())
        {
            if (fits(seen))
            {
                return seen;
            }
        }

        return null;
    }
}
