namespace SevenHours.Web.Audits;

/// <summary>An address whose use is written into the audit log though it needs no permission, such as signing in.</summary>
/// <param name="Act">What it is called there.</param>
public sealed record Audited(string Act);

/// <summary>Says which addresses are audited beside those whose permission is.</summary>
public static class AuditedAddresses
{
    /// <summary>Writes each use of an address into the audit log.</summary>
    public static TBuilder Audited<TBuilder>(this TBuilder endpoints, string act)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new Audited(act));
}
