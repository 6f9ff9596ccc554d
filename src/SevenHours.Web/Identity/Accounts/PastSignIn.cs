using Microsoft.EntityFrameworkCore;

namespace SevenHours.Web.Identity.Accounts;

/// <summary>Once that somebody came in; the account page shows the last ones.</summary>
public sealed class PastSignIn
{
    /// <summary>How many are kept for each account.</summary>
    public const int Kept = 20;

    public long Id { get; init; }

    public required string AccountId { get; init; }

    /// <summary>The session it opened.</summary>
    public required string Session { get; init; }

    /// <summary>When, in seconds since 1970.</summary>
    public long At { get; init; }

    public SignInWay Way { get; init; }

    /// <summary>The network address it came from.</summary>
    public required string From { get; init; }

    /// <summary>The kind of browser, in a word or two.</summary>
    public required string Browser { get; init; }

    internal static async Task TrimAsync(AccountsContext accounts, string account, CancellationToken cancellation)
    {
        var mine = accounts.SignIns.Where(past => past.AccountId == account);
        var oldest = await mine.OrderByDescending(past => past.Id).Skip(Kept - 1).Select(past => past.Id).FirstOrDefaultAsync(cancellation);
        await mine.Where(past => past.Id < oldest).ExecuteDeleteAsync(cancellation);
    }
}
