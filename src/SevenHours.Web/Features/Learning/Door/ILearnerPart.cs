namespace SevenHours.Web.Features.Learning.Door;

/// <summary>
/// A part of a learner's page. A feature that has something for learners registers one (<c>services.AddSingleton&lt;ILearnerPart, …&gt;()</c>); the page
/// asks each and shows what comes, in order.
/// </summary>
public interface ILearnerPart
{
    /// <summary>Where it stands: what waits for the learner from 0, his timetable at 100, results from 200, certificates from 300.</summary>
    int Order { get; }

    /// <summary>What there is for a learner now; null for nothing, and then it is not there at all.</summary>
    Task<LearnerSheet?> ReadAsync(LearnerVisit visit, CancellationToken cancellation);
}

/// <summary>A sheet on a learner's page.</summary>
/// <param name="Component">The component that draws it.</param>
/// <param name="Parameters">Its parameters.</param>
public sealed record LearnerSheet(Type Component, IDictionary<string, object?> Parameters)
{
    /// <summary>A sheet drawn by a component.</summary>
    public static LearnerSheet Of<TComponent>(params (string Name, object? Value)[] parameters)
        where TComponent : Microsoft.AspNetCore.Components.IComponent =>
        new(typeof(TComponent), parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal));
}
