namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>Why a sign-in ended. The person reads a sentence about the kind; the administrator finds the detail in the log.</summary>
/// <param name="Kind">What the person is told.</param>
/// <param name="Code">A stable name of the exact check, such as <c>nonce</c>.</param>
/// <param name="Detail">What the log says; it holds no code, token or secret.</param>
public sealed record Fault(FaultKind Kind, string Code, string Detail)
{
    /// <summary>The provider's answer proves nothing.</summary>
    public static Fault Proof(string code, string detail) => new(FaultKind.Proof, code, detail);

    /// <summary>The provider does not answer as it should.</summary>
    public static Fault Provider(string code, string detail) => new(FaultKind.Provider, code, detail);
}
