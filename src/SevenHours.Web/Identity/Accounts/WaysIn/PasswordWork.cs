using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace SevenHours.Web.Identity.Accounts.WaysIn;

/// <summary>
/// Hashes passwords, slowly on purpose. As much work is done for a name that nobody has as for one that somebody has, and only as many at
/// once as leave the processors to those who play.
/// </summary>
public sealed class PasswordWork
{
    /// <summary>
    /// Rounds of PBKDF2 with HMAC-SHA512: Identity's own default is 100,000, OWASP asks for 210,000 at least; more is still unnoticed by
    /// who signs in, and multiplies what guessing from a stolen file costs.
    /// </summary>
    public const int Rounds = 300_000;

    private readonly PasswordHasher<Account> _hasher;
    private readonly SemaphoreSlim _turns = new(Math.Max(1, Environment.ProcessorCount / 2));
    private readonly string _nobodys;

    /// <param name="rounds">How many rounds; a server has <see cref="Rounds"/>.</param>
    public PasswordWork(int rounds = Rounds)
    {
        _hasher = new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = rounds }));
        _nobodys = _hasher.HashPassword(new Account(), Guid.NewGuid().ToString());
    }

    public async Task<string> HashAsync(string password, CancellationToken cancellation)
    {
        await _turns.WaitAsync(cancellation);
        try
        {
            return _hasher.HashPassword(new Account(), PasswordRules.Normal(password));
        }
        finally
        {
            _turns.Release();
        }
    }

    /// <summary>Whether it is the password behind a hash; false, after the same work, when there is no hash.</summary>
    public async Task<bool> IsRightAsync(string? hash, string password, CancellationToken cancellation)
    {
        var possible = hash is not null && password.Length <= PasswordRules.Longest;
        await _turns.WaitAsync(cancellation);
        try
        {
            var typed = possible ? PasswordRules.Normal(password) : "";
            return _hasher.VerifyHashedPassword(new Account(), possible ? hash! : _nobodys, typed) != PasswordVerificationResult.Failed && possible;
        }
        finally
        {
            _turns.Release();
        }
    }
}
