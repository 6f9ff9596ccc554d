using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Debrief;

/// <summary>A classic mistake that somebody named from a suggestion, for reports.</summary>
/// <param name="Number">The number of the mistake, 1 to 30.</param>
/// <param name="At">The moment it is about.</param>
/// <param name="Kind">The id of its kind among the words of the pages.</param>
/// <param name="Subject">The id of what it is about, a learner or the procedure, among the words of the pages.</param>
/// <param name="Agencies">Whom it is about; empty for all.</param>
/// <param name="Says">The words.</param>
/// <param name="Events">The events it rests on, the one it is about first.</param>
public sealed record NamedMistake(int Number, SimTime At, string Kind, string Subject, IReadOnlyList<Id<Agency>> Agencies, string Says, IReadOnlyList<EventId> Events)
{
    /// <summary>The id of the title of the mistake among the words of the pages.</summary>
    public string TitleId => FormattableString.Invariant($"mistake.{Number}");

    /// <summary>What was named along the line of history that a syndicate plays.</summary>
    public static IReadOnlyList<NamedMistake> Of(Exercise exercise, int syndicate, Scenario scenario, DeskTexts texts) =>
        [.. exercise.Notes.All.Where(seen => seen.Mistake > 0 && exercise.IsAlong(syndicate, seen.Branch, seen.Event))
            .Select(seen => Of(FiledMistake.Of(seen), scenario, new SimTime(seen.At), texts.Of(seen.Says))).OrderBy(named => named.At)];

    /// <summary>What stands in the last line of a journal file.</summary>
    /// <param name="filed">What stands there.</param>
    /// <param name="scenario">The scenario that was played.</param>
    /// <param name="at">The moment it is about.</param>
    /// <param name="says">The words, or what stands for them.</param>
    public static NamedMistake Of(FiledMistake filed, Scenario scenario, SimTime at, string says) => new(
        filed.Mistake, at, filed.Kind == ObservationKind.Misconception ? "observe.misconception" : "observe.challenge",
        filed.Subject == ObservationSubject.Procedure ? "observe.procedure" : "observe.learner",
        [.. filed.Agencies.Where(name => scenario.Agencies.TryFind(name, out _)).Select(name => scenario.Agencies[name])], says, [.. filed.Events.Select(id => new EventId(id))]);
}
