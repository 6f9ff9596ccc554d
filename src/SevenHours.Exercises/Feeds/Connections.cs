using System.Collections.Immutable;

namespace SevenHours.Exercises;

/// <summary>Who is really connected: the people of whom a page or a program follows the exercise now. It is written down nowhere.</summary>
/// <remarks>Who turns a page is not gone: a person counts until nothing of his followed for <see cref="Grace"/>. Safe for use from any thread.</remarks>
public sealed class Connections(TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);
    private volatile ImmutableHashSet<string> now = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>How long somebody still counts after his last page was closed.</summary>
    public static TimeSpan Grace { get; } = TimeSpan.FromSeconds(5);

    /// <summary>The keys of those connected; the same set as long as nobody comes or goes.</summary>
    public IImmutableSet<string> Now => now;

    /// <summary>Raised when somebody came or went.</summary>
    public Signal Changed { get; } = new();

    /// <summary>Somebody begins to follow; disposing what is returned ends it.</summary>
    /// <param name="person">His key.</param>
    public IDisposable Open(string person)
    {
        Count(person, 1);
        return new Following(this, person);
    }

    private void Count(string person, int by)
    {
        bool isNew;
        lock (gate)
        {
            var before = now;
            open[person] = open.GetValueOrDefault(person) + by;
            now = open[person] > 0 ? before.Add(person) : before.Remove(person);
            isNew = !ReferenceEquals(before, now);
            if (open[person] == 0)
            {
                open.Remove(person);
            }
        }

        if (isNew)
        {
            Changed.Raise();
        }
    }

    private ITimer After(TimeSpan wait, Action act) => time.CreateTimer(_ => act(), null, wait, Timeout.InfiniteTimeSpan);

    private sealed class Following(Connections all, string person) : IDisposable
    {
        private ITimer? leaving;

        public void Dispose() => leaving ??= all.After(Grace, Leave);

        private void Leave()
        {
            all.Count(person, -1);
            leaving?.Dispose();
        }
    }
}
