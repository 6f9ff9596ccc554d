using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;

namespace SevenHours.Web.Identity.Accounts;

/// <summary>
/// All accounts in memory, because every request asks for one. It is dropped whenever an account changes, so that a locked or re-stamped
/// one loses its sessions at the next request; what is open then, such as a feed, ends at once. Thread-safe.
/// </summary>
public sealed partial class AccountDirectory(AccountsFile file, IServiceScopeFactory scopes)
{
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _turns = new(1);
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _open = new(StringComparer.Ordinal);
    private volatile FrozenDictionary<string, AccountEntry>? _known;

    /// <summary>All accounts by their names. A server without any opens no database to say so.</summary>
    public IEnumerable<AccountEntry> All => Known().Values.OrderBy(account => account.Name, StringComparer.Ordinal);

    /// <summary>Whether somebody can administer this server with an account; until then the operator is offered to make one.</summary>
    public bool HasAdministrator => Known().Values.Any(account => account.IsAdministrator);

    /// <summary>An account by its id; null when there is none.</summary>
    public AccountEntry? Find(string? id) => id is null ? null : Known().GetValueOrDefault(id);

    /// <summary>Whether nobody else could administer the server if this account no longer did.</summary>
    public bool IsLastAdministrator(string id) =>
        Known().GetValueOrDefault(id) is { IsAdministrator: true } && Known().Values.Count(account => account.IsAdministrator) == 1;

    /// <summary>
    /// One at a time may do what must leave somebody behind: two administrators who remove each other at once are not both obeyed.
    /// </summary>
    internal async Task<IDisposable> TurnAsync()
    {
        await _turns.WaitAsync();
        return new Turn(_turns);
    }

    /// <summary>Forgets what was known, and ends what an account has open. Called after every change of an account is stored.</summary>
    internal void Drop(string id)
    {
        lock (_gate)
            _known = null;
        if (_open.TryRemove(id, out var open))
            open.Cancel();
    }

    /// <summary>Cancelled when the account changes in any way: whoever is still entitled simply comes back.</summary>
    internal CancellationToken Until(string id) => _open.GetOrAdd(id, _ => new CancellationTokenSource()).Token;

    private FrozenDictionary<string, AccountEntry> Known()
    {
        if (_known is { } known)
            return known;
        if (!file.Exists)
            return FrozenDictionary<string, AccountEntry>.Empty;
        // Read and kept under the lock: what was read before a change can then not be kept after it.
        lock (_gate)
            return _known ??= Read();
    }

    private FrozenDictionary<string, AccountEntry> Read()
    {
        using var scope = scopes.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        return context.Users.AsNoTracking().Select(account => new AccountEntry(
            account.Id,
            account.UserName!,
            account.Name,
            account.Roles,
            account.IsLocked,
            account.SecurityStamp!,
            context.UserPasskeys.Count(passkey => passkey.UserId == account.Id),
            account.PasswordHash != null && account.CodeSecret != null,
            context.UserLogins.Any(login => login.UserId == account.Id))).AsEnumerable().ToFrozenDictionary(account => account.Id, StringComparer.Ordinal);
    }

    private sealed record Turn(SemaphoreSlim Turns) : IDisposable
    {
        public void Dispose() => Turns.Release();
    }
}
