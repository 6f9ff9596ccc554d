using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>The tests and forms a template names: they are made when a manager asks for them.</summary>
/// <param name="Competences">What the tests before and after ask about.</param>
/// <param name="Each">How many items of each competence one person is asked.</param>
/// <param name="Forms">The forms.</param>
public sealed record LearningPlan(ImmutableArray<string> Competences, int Each, ImmutableArray<FormKind> Forms)
{
    /// <summary>Two items of each competence, the form of the last day and that of half a year later.</summary>
    public static LearningPlan Usual { get; } = new(CompetenceNames.All, 2, [FormKind.Course, FormKind.FollowUp]);
}
