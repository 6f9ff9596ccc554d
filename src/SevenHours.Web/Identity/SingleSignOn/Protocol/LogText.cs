namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>Makes what a stranger wrote fit for a log: short, and in one line.</summary>
internal static class LogText
{
    private const int Longest = 200;

    public static string Of(string? text) =>
        string.Concat((text ?? "").Take(Longest).Select(c => char.IsControl(c) || c is '"' or '\u2028' or '\u2029' ? '?' : c));
}
