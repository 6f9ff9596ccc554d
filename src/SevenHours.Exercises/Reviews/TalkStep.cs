using System.Collections.Immutable;

namespace SevenHours.Exercises;

/// <summary>A step of the conversation after play.</summary>
/// <remarks>
/// The order is that of a structured debrief: reactions first, by profession and then by case; then what happened and why; then what to
/// keep. Guidance gives debriefing from as much time as play had to twice as much (<c>exercises.md</c> section 5); the minutes are this product's
/// defaults for an afternoon.
/// </remarks>
/// <param name="Name">Its id.</param>
/// <param name="Minutes">How long it is planned to take, unless a director says otherwise.</param>
public sealed record TalkStep(string Name, int Minutes)
{
    /// <summary>The longest a step can be planned, in minutes.</summary>
    public const int LongestMinutes = 240;

    /// <summary>All steps, in order.</summary>
    public static ImmutableArray<TalkStep> All { get; } =
    [
        new("welcome", 5),
        new("by_profession", 20),
        new("by_case", 20),
        new("plus_delta", 15),
        new("as_she_lived", 15),
        new("turning_points", 40),
        new("testimony", 15),
        new("coaching", 10),
        new("lessons", 20),
        new("improvements", 20),
    ];

    /// <summary>The step of an id; null when there is none.</summary>
    public static TalkStep? Find(string name) => All.FirstOrDefault(step => step.Name == name);
}
