using SevenHours.Exercises;

namespace SevenHours.Web.Audits;

/// <summary>
/// Attempts to get round what protects the server, written into the audit log once for each kind in a while, so that whoever makes many of them
/// cannot fill it. Safe for use from any thread.
/// </summary>
public sealed class Attempts(TimeProvider time)
{
    /// <summary>A budget of typed PINs is spent: somebody guesses.</summary>
    public const string GuessedPins = "attempt.pins";

    /// <summary>Somebody asks faster than anybody needs to.</summary>
    public const string Haste = "attempt.haste";

    /// <summary>A form came without the token of its page: forged, or of a page long out of date.</summary>
    public const string ForgedPost = "attempt.forged-post";

    private static readonly TimeSpan s_while = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, DateTimeOffset> _written = new(StringComparer.Ordinal);

    /// <summary>Writes an attempt down, unless one of its kind was written just before.</summary>
    /// <param name="context">The request that was refused.</param>
    /// <param name="kind">One of the constants of this class.</param>
    public Task WriteAsync(HttpContext context, string kind) => IsDue(kind) ? context.AuditAsync(kind, AuditResult.Refused) : Task.CompletedTask;

    private bool IsDue(string kind)
    {
        var now = time.GetUtcNow();
        lock (_gate)
        {
            if (_written.TryGetValue(kind, out var last) && now - last < s_while)
                return false;
            _written[kind] = now;
            return true;
        }
    }
}
