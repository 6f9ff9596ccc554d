using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Web.Features.Conversation.Ratings;
using SevenHours.Web.Features.Exercises;

namespace SevenHours.Web.Features.Debrief;

/// <summary>What was rated, agreed and decided after play, in words: what the after-action report takes from the room.</summary>
/// <param name="Ratings">The objectives with their criteria, then teamwork.</param>
/// <param name="Lessons">Lessons the room agreed on.</param>
/// <param name="Improvements">What is to change.</param>
public sealed record SeenReview(IReadOnlyList<RatingBlock> Ratings, IReadOnlyList<SeenLesson> Lessons, IReadOnlyList<SeenImprovement> Improvements)
{
    /// <summary>The review of an exercise about one syndicate.</summary>
    public static SeenReview Of(Visit visit, DebriefReading reading, int syndicate)
    {
        var (exercise, review) = (visit.Exercise, visit.Exercise.Reviews.Now);
        var objectives = reading.Scenario.Table<Objective>();
        return new SeenReview(
            RatingBlock.All(visit, reading, syndicate),
            [.. review.Lessons.Where(lesson => !lesson.IsWithdrawn).Select(lesson => new SeenLesson(
                lesson.Number, lesson.Kind, exercise.Says(lesson.Says) ?? "–",
                lesson.Objective is { } name && objectives.TryFind(name, out var id) ? reading.Texts.Of(objectives[id].Title) : ""))],
            [.. review.Improvements.Select(one => new SeenImprovement(
                one.Number, one.Lesson, exercise.Says(one.Says) ?? "–", exercise.Says(one.Owner) ?? "–", one.Due, one.Status,
                one.History.Select(word => exercise.Says(word.Says)).LastOrDefault(says => says is { Length: > 0 }) ?? ""))]);
    }
}

/// <summary>A lesson in words.</summary>
public sealed record SeenLesson(int Number, LessonKind Kind, string Says, string Objective);

/// <summary>An improvement in words.</summary>
public sealed record SeenImprovement(int Number, int Lesson, string Says, string Owner, DateOnly Due, ImprovementStatus Status, string Found);
