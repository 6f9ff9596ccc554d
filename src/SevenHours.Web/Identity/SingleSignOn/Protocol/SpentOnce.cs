using System.Collections.Concurrent;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>Remembers what may count once only, until it would be too late anyway.</summary>
internal sealed class SpentOnce(TimeProvider time)
{
    private const int Many = 1_000;

    private readonly ConcurrentDictionary<string, DateTimeOffset> _spent = new(StringComparer.Ordinal);

    /// <summary>True for the first who spends it.</summary>
    public bool Spend(string what, DateTimeOffset until)
    {
        if (_spent.Count > Many)
            Forget();
        return _spent.TryAdd(what, until);
    }

    private void Forget()
    {
        var now = time.GetUtcNow();
        foreach (var (what, until) in _spent)
        {
            if (until < now)
                _spent.TryRemove(what, out _);
        }
    }
}
