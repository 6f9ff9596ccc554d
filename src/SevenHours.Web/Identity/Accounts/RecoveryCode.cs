namespace SevenHours.Web.Identity.Accounts;

/// <summary>A recovery code that has not been used yet; only its hash is kept.</summary>
public sealed class RecoveryCode
{
    public required string AccountId { get; init; }

    public required string Hash { get; init; }
}
