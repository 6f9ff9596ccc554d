using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SevenHours.Web.Identity.Accounts;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>Sessions that ended before their time though the cookies are still about. Every request asks, so they are kept in memory. Thread-safe.</summary>
public sealed class EndedSessions
{
    private readonly Lazy<ConcurrentDictionary<string, long>> _ended;

    public EndedSessions(AccountsFile file, IDbContextFactory<AccountsContext> contexts, TimeProvider time) =>
        _ended = new Lazy<ConcurrentDictionary<string, long>>(() => Read(file, contexts, time.GetUtcNow().ToUnixTimeSeconds()));

    /// <summary>Whether a session has ended.</summary>
    public bool Contains(string session) => _ended.Value.ContainsKey(session);

    /// <summary>Takes a session as ended from now on; the database must know already.</summary>
    internal void Add(VouchedSession session) => Add(session.Session, session.Until);

    /// <summary>Takes a session as ended until it would have ended by itself; the database must know already.</summary>
    internal void Add(string session, long until) => _ended.Value[session] = until;

    private static ConcurrentDictionary<string, long> Read(AccountsFile file, IDbContextFactory<AccountsContext> contexts, long now)
    {
        if (!file.Exists)
            return new(StringComparer.Ordinal);
        using var context = contexts.CreateDbContext();
        var vouched = context.VouchedSessions.AsNoTracking().Where(session => session.HasEnded && session.Until > now)
            .Select(session => KeyValuePair.Create(session.Session, session.Until)).ToList();
        var others = context.EndedSessions.AsNoTracking().Where(session => session.Until > now)
            .Select(session => KeyValuePair.Create(session.Session, session.Until)).ToList();
        return new(vouched.UnionBy(others, session => session.Key), StringComparer.Ordinal);
    }
}
