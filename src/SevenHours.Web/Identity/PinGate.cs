using System.Collections.Concurrent;
using System.Net;

namespace SevenHours.Web.Identity;

/// <summary>
/// Slows down the guessing of PINs: after <see cref="Tries"/> wrong ones within a minute an address waits for the next minute.
/// Right ones do not count, so a whole room behind one address can join at once.
/// </summary>
public sealed class PinGate(TimeProvider time)
{
    /// <summary>Wrong PINs an address may try in a minute.</summary>
    public const int Tries = 20;

    private readonly ConcurrentDictionary<string, (long Minute, int Wrong)> _wrong = new(StringComparer.Ordinal);

    public bool IsOpen(IPAddress? from) =>
        !_wrong.TryGetValue(Key(from), out var seen) || seen.Minute != Minute || seen.Wrong < Tries;

    public void Wrong(IPAddress? from)
    {
        var minute = Minute;
        _wrong.AddOrUpdate(Key(from), (minute, 1), (_, seen) => seen.Minute == minute ? (minute, seen.Wrong + 1) : (minute, 1));
        if (_wrong.Count > 10_000)
            ForgetBefore(minute);
    }

    private long Minute => time.GetUtcNow().ToUnixTimeSeconds() / 60;

    private static string Key(IPAddress? from) => from?.ToString() ?? "";

    private void ForgetBefore(long minute)
    {
        foreach (var (key, seen) in _wrong)
        {
            if (seen.Minute < minute)
                _wrong.TryRemove(key, out _);
        }
    }
}
