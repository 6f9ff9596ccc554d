namespace SevenHours.Programmes;

/// <summary>That somebody was asked to answer a follow-up.</summary>
/// <param name="Form">The form.</param>
/// <param name="Person">Who was asked.</param>
/// <param name="At">When last, in seconds since 1970.</param>
/// <param name="By">The account that asked, or <c>operator</c>.</param>
public sealed record FormAsk(string Form, string Person, long At, string By);
