namespace SevenHours.Content.Tests.Running;

/// <summary>Findings about who vouches for a package. Only people can put them right, so a test of its content leaves them out.</summary>
internal static class Attestations
{
    /// <summary>The codes of all other findings of a check.</summary>
    public static IReadOnlyList<string> Others(Answer check) =>
        [.. check.Json["diagnostics"]!.AsArray().Select(d => d!["code"]!.GetValue<string>()).Where(c => !c.StartsWith("SH504", StringComparison.Ordinal))];
}
