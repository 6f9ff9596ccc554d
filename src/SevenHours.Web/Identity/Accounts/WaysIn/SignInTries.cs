using System.Collections.Concurrent;

namespace SevenHours.Web.Identity.Accounts.WaysIn;

/// <summary>
/// Counts wrong passwords and codes by the name they were tried for, whether or not somebody has that name. After
/// <see cref="Most"/> within <see cref="Wait"/> the name is closed to passwords for as long; passkeys cannot be guessed and stay open,
/// so nobody can lock another out who has one. Thread-safe.
/// </summary>
public sealed class SignInTries(TimeProvider time)
{
    /// <summary>Wrong tries before a name is closed.</summary>
    public const int Most = 5;

    private const int Remembered = 10_000;

    private readonly ConcurrentDictionary<string, (DateTimeOffset Last, int Wrong)> _tries = new(StringComparer.Ordinal);

    /// <summary>How long a name stays closed after the last wrong try.</summary>
    public static TimeSpan Wait { get; } = TimeSpan.FromMinutes(15);

    public bool IsOpen(string name) => !_tries.TryGetValue(Key(name), out var tries) || IsOver(tries.Last) || tries.Wrong < Most;

    public void Wrong(string name)
    {
        var now = time.GetUtcNow();
        _tries.AddOrUpdate(Key(name), (now, 1), (_, tries) => IsOver(tries.Last) ? (now, 1) : (now, tries.Wrong + 1));
        if (_tries.Count <= Remembered)
            return;
        foreach (var (key, tries) in _tries)
        {
            if (IsOver(tries.Last))
                _tries.TryRemove(key, out _);
        }
    }

    public void Right(string name) => _tries.TryRemove(Key(name), out _);

    private bool IsOver(DateTimeOffset last) => time.GetUtcNow() - last >= Wait;

    private static string Key(string name) => name.Trim().ToUpperInvariant();
}
