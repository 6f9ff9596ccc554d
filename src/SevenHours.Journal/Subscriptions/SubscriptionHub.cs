using System.Collections.Immutable;

namespace SevenHours.Journal;

/// <summary>Hands what was committed to whoever follows it.</summary>
internal sealed class SubscriptionHub
{
    private ImmutableArray<JournalSubscription> subscriptions = [];
    private volatile bool closed;

    public JournalSubscription Add(Cursor cursor)
    {
        var subscription = new JournalSubscription(this, cursor);
        ImmutableInterlocked.Update(ref subscriptions, (all, one) => all.Add(one), subscription);
        if (closed) subscription.Complete();
        return subscription;
    }

    public void Remove(JournalSubscription subscription) =>
        ImmutableInterlocked.Update(ref subscriptions, (all, one) => all.Remove(one), subscription);

    public void Publish(IReadOnlyList<StoredRecord> committed)
    {
        if (committed.Count == 0) return;
        foreach (var subscription in subscriptions) subscription.Offer(committed);
    }

    public void RereadAll()
    {
        foreach (var subscription in subscriptions) subscription.Reread();
    }

    public void Close()
    {
        closed = true;
        foreach (var subscription in subscriptions) subscription.Complete();
    }
}
