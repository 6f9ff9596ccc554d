using SevenHours.Disciplines.Cooperation;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Trends that belong together, or look as if they did: whether people found it by comparing.</summary>
/// <param name="Link">What it is in truth.</param>
/// <param name="Proposed">The proposals that named all its trends.</param>
/// <param name="Agreed">The event by which the countries agreed on it; none where they did not.</param>
/// <param name="At">When; <see cref="SimTime.Never"/> where they did not.</param>
/// <param name="WereShared">Whether all its trends lay in one table at some time, so that it could be seen.</param>
public sealed record TrendStory(Id<TrendLink> Link, IReadOnlyList<(EventId Id, SimTime At, TrendProposal Proposal)> Proposed, EventId Agreed, SimTime At, bool WereShared)
{
    /// <summary>Everything the package knows of trends.</summary>
    public static IReadOnlyList<TrendStory> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var links = history.Scenario.Table<TrendLink>();
        var given = history.All<TrendGiven>().Select(g => g.Event.Trend).ToHashSet();
        return
        [
            .. links.Ids.Select(id =>
            {
                var agreed = history.All<LinkAgreed>().Where(a => a.Event.Link == id).Take(1).ToList();
                return new TrendStory(
                    id, [.. history.All<LinkProposed>().Where(p => links[id].Trends.All(p.Event.Proposal.Trends.Contains)).Select(p => (p.Id, p.At, p.Event.Proposal))],
                    agreed.Count > 0 ? agreed[0].Id : EventId.None, agreed.Count > 0 ? agreed[0].At : SimTime.Never,
                    links[id].Trends.Count(trend => !given.Contains(trend)) <= 1);
            }),
        ];
    }

    /// <summary>Proposals that fit nothing the package knows of.</summary>
    public static IReadOnlyList<(EventId Id, SimTime At, TrendProposal Proposal)> Strays(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return
        [
            .. history.All<LinkProposed>().Where(p => history.Scenario.Table<TrendLink>().All(link => !link.Trends.All(p.Event.Proposal.Trends.Contains)))
                .Select(p => (p.Id, p.At, p.Event.Proposal)),
        ];
    }
}
