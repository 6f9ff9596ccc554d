using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>Whether an assessment still says how things stand, as far as a desk can tell.</summary>
/// <param name="IsStale">Whether another is due; also when there is none.</param>
/// <param name="Changes">What happened in the file since the last one.</param>
/// <param name="Facts">How many facts about the person came since.</param>
/// <param name="Acts">How many acts upon the person were done since.</param>
public sealed record Staleness(bool IsStale, IReadOnlyList<CareChangeKind> Changes, int Facts, int Acts)
{
    /// <summary>Of a file on a desk.</summary>
    public static Staleness Of(Desk desk, CareFile file)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(file);
        if (file.Assessments.Count == 0)
        {
            return new Staleness(true, [], 0, 0);
        }

        var since = file.Assessments[^1].At;
        var facts = desk.Part<KnowledgeDesk>().Facts.Count(held => held.Since > since && desk.Scenario.Table<Fact>()[held.Fact].About == file.Person);
        var acts = desk.Part<ActionsDesk>().Finished.Count(act => act.Plan.Target == file.Person && act.EndedAt > since);
        return new Staleness(file.IsStale || facts + acts > 0, [.. file.Since.Select(change => change.Kind)], facts, acts);
    }
}
