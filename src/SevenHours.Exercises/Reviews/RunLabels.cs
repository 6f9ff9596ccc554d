using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>Where an exercise stands among others. What was typed is not in the event: it can be erased.</summary>
/// <param name="Course">The course or cohort, or none.</param>
/// <param name="Year">The year it counts for; null for the year it was made in.</param>
/// <param name="Place">The country or place, or none.</param>
public sealed record RunLabels(TextRef Course, int? Year, TextRef Place)
{
    /// <summary>Nothing was said.</summary>
    public static RunLabels None { get; } = new(TextRef.None, null, TextRef.None);
}

/// <summary>That something is done otherwise from an exercise on, or from a day on.</summary>
/// <param name="Number">From 1, within the exercise it was noted in.</param>
/// <param name="Says">The name of the procedure.</param>
/// <param name="Since">The day since when it is in force. On the day of the exercise it was noted in, that exercise is the first.</param>
/// <param name="Scenario">The author's id of the scenario it concerns; null for all.</param>
/// <param name="Agency">The author's id of the agency it concerns; null for all.</param>
/// <param name="By">The key of whoever noted it.</param>
/// <param name="Wall">When it was noted.</param>
/// <param name="IsWithdrawn">Whether it was taken back.</param>
public sealed record ProcedureChange(int Number, TextRef Says, DateOnly Since, string? Scenario, string? Agency, string By, DateTimeOffset Wall, bool IsWithdrawn);
