namespace SevenHours.Language;

/// <summary>One finding about a package: what is wrong, where, and how to mend it.</summary>
/// <param name="Code">Stable number of the rule, such as <c>SH1042</c>; the name of its page in <c>docs/diagnostics</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="At">Where it is.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Mend">What to do about it.</param>
public sealed record Diagnostic(string Code, Severity Severity, Location At, string Message, string Mend);
