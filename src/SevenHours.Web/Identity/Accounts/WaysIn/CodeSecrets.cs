using Microsoft.AspNetCore.DataProtection;

namespace SevenHours.Web.Identity.Accounts.WaysIn;

/// <summary>Keeps authenticator secrets unreadable in the database: a copied <c>accounts.db</c> without the server's keys gives none away.</summary>
public sealed class CodeSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("SevenHours.Accounts", "authenticator");

    public string Close(byte[] secret) => Convert.ToBase64String(_protector.Protect(secret));

    public byte[] Open(string closed) => _protector.Unprotect(Convert.FromBase64String(closed));
}
