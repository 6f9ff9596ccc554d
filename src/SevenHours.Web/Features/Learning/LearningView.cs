using System.Collections.Immutable;
using SevenHours.Programmes;

namespace SevenHours.Web.Features.Learning;

/// <summary>What a course gives its learners to do.</summary>
/// <param name="Tests">Its tests.</param>
/// <param name="Forms">Its forms.</param>
/// <param name="Tasks">Its tasks.</param>
/// <param name="Now">The moment of reading, in seconds since 1970.</param>
public sealed record LearningView(ImmutableArray<CourseTest> Tests, ImmutableArray<CourseForm> Forms, ImmutableArray<CourseTask> Tasks, long Now)
{
    /// <summary>What is read before it.</summary>
    public ImmutableArray<CourseReading> Readings { get; init; } = [];

    /// <summary>Who has read what.</summary>
    public ImmutableArray<ReadMark> ReadMarks { get; init; } = [];

    internal static async Task<LearningView> ReadAsync(ProgrammeBook book, string programme, TimeProvider time, CancellationToken cancellation) => new(
        await book.PartsAsync<CourseTest>(programme, cancellation), await book.PartsAsync<CourseForm>(programme, cancellation),
        await book.PartsAsync<CourseTask>(programme, cancellation), time.GetUtcNow().ToUnixTimeSeconds());

    /// <summary>Whether the answers of a test may be explained: once its pair after the course is closed, or itself when it has none.</summary>
    public bool IsExplained(CourseTest test) => (Tests.FirstOrDefault(other => other.Pair == test.Pair && other.Phase == TestPhase.After) ?? test).IsClosed(Now);
}
