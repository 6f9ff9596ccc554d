using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <content>The beginning of a history, as it stood at some moment.</content>
public sealed partial class History
{
    private readonly History? whole;

    private History(History whole, int count)
    {
        (this.whole, Opening, Frame, PlayedUntil) = (whole, whole.Opening, whole.Frame, whole.PlayedUntil);
        Events = whole.Events is ArraySegment<Happened> all ? all[..count] : new ArraySegment<Happened>([.. whole.Events.Take(count)]);
        Scenario = Amended();
        followers = new Lazy<Followers>(() => new Followers(Events));
        facts = new Lazy<FactLedger>(() => new FactLedger(this));
        acts = new Lazy<ActLedger>(() => new ActLedger(this));
        exchanges = new Lazy<IReadOnlyList<Exchange>>(() => Exchange.Of(this));
        requests = new Lazy<IReadOnlyList<RequestStory>>(() => RequestStory.Of(this));
        talks = new Lazy<IReadOnlyList<TalkStory>>(() => TalkStory.Of(this));
    }

    /// <summary>This history as it stood after some events: what is asked of it knows nothing of what came later.</summary>
    /// <remarks>The index of the whole is shared, so that a moment costs little however long the history is.</remarks>
    /// <param name="count">How many events; all of them when there are fewer.</param>
    public History UpTo(int count) =>
        count >= Events.Count ? this : new History(whole ?? this, Math.Max(0, count));

    // The whole's list is in order of ids: what had happened is its beginning.
    private IReadOnlyList<Seen<T>> Begun<T>(IReadOnlyList<Seen<T>> all)
        where T : WorldEvent
    {
        var (from, until) = (0, all.Count);
        while (from < until)
        {
            var middle = (from + until) / 2;
            (from, until) = all[middle].Id.Value < Events.Count ? (middle + 1, until) : (from, middle);
        }

        return new ArraySegment<Seen<T>>((Seen<T>[])all, 0, from);
    }
}
