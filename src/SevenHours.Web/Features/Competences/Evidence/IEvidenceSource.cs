using SevenHours.Programmes;

namespace SevenHours.Web.Features.Competences.Evidence;

/// <summary>
/// Where evidence on competences comes from: observations, ratings, measures, tests, written tasks. A feature that has some registers one
/// (<c>services.AddSingleton&lt;IEvidenceSource, …&gt;()</c>). Evidence is offered; a person decides.
/// </summary>
public interface IEvidenceSource
{
    /// <summary>What there is about people of a course, in no order.</summary>
    Task<IReadOnlyList<EvidenceItem>> ReadAsync(EvidenceAsk ask, CancellationToken cancellation);
}

/// <summary>What is asked for.</summary>
/// <param name="Context">The request of whoever assesses.</param>
/// <param name="Course">The course.</param>
/// <param name="People">About whom.</param>
/// <param name="IsBrief">Whether only what is about a person alone is wanted, and what is dear to compute is not: the page of all people asks so.</param>
public sealed record EvidenceAsk(HttpContext Context, Course Course, IReadOnlyList<Person> People, bool IsBrief)
{
    /// <summary>Whether somebody asks about himself: what he is then shown is what staff released.</summary>
    public bool IsOwn { get; init; }
}

/// <summary>One piece of evidence.</summary>
/// <param name="Key">Its key, the same at each reading: what is released to the person is kept by it.</param>
/// <param name="Person">About whom.</param>
/// <param name="Competence">The competence it speaks to; empty when it is tied to none.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Says">In words.</param>
/// <param name="Href">Where it can be read in its place; null for nowhere.</param>
public sealed record EvidenceItem(string Key, string Person, string Competence, EvidenceKind Kind, string Says, string? Href)
{
    /// <summary>What it comes from: the exercise, the test.</summary>
    public string From { get; init; } = "";

    /// <summary>Whether it is about his team or agency, and not about him alone.</summary>
    public bool IsOfTeam { get; init; }

    /// <summary>Whether it may be let read by the person once staff says so.</summary>
    public bool MayRelease { get; init; }
}

/// <summary>What a piece of evidence is.</summary>
public enum EvidenceKind
{
    /// <summary>An evaluator saw something worth doing again.</summary>
    GoodPractice,

    /// <summary>An evaluator saw that it was hard, or went badly.</summary>
    Challenge,

    /// <summary>An evaluator heard a belief that does not hold.</summary>
    Misconception,

    /// <summary>A role player said how it felt.</summary>
    Witness,

    /// <summary>Evaluators rated it by a criterion.</summary>
    Rating,

    /// <summary>A figure of the debrief.</summary>
    Measure,

    /// <summary>A test.</summary>
    Test,

    /// <summary>A written task that was marked.</summary>
    Task,
}
