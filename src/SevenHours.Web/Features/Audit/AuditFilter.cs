using SevenHours.Exercises;

namespace SevenHours.Web.Features.Audit;

/// <summary>Which lines are wanted; what is empty does not matter.</summary>
/// <param name="Act">A part of the act.</param>
/// <param name="Exercise">An exercise.</param>
/// <param name="By">The id of whoever did it.</param>
/// <param name="Result">What became of it.</param>
public sealed record AuditFilter(string Act, string Exercise, string By, AuditResult? Result)
{
    public static AuditFilter Of(HttpRequest request) => new(
        request.Query["act"].ToString().Trim(), request.Query["exercise"].ToString().Trim(), request.Query["by"].ToString().Trim(),
        Enum.TryParse<AuditResult>(request.Query["result"], ignoreCase: true, out var result) && Enum.IsDefined(result) ? result : null);

    public bool Fits(AuditEntry entry) =>
        (Act.Length == 0 || entry.Act.Contains(Act, StringComparison.OrdinalIgnoreCase))
        && (Exercise.Length == 0 || entry.Exercise == Exercise)
        && (By.Length == 0 || entry.By.Id == By)
        && (Result is null || entry.Result == Result);
}
