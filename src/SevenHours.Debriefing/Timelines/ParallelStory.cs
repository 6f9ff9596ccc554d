using SevenHours.Disciplines.Cooperation;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What became of a secret case that others could touch: who asked, who was told, who gave it away, and who joined it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Asked">Checks by others that hit it: the answers.</param>
/// <param name="Collision">The collision, or null where there was none.</param>
/// <param name="CollidedAt">The event; none where there was none.</param>
/// <param name="At">When; <see cref="SimTime.Never"/> where there was none.</param>
/// <param name="Costs">What followed of the collision at once: its effects, in order.</param>
public sealed record ParallelStory(
    Id<ParallelCase> Case, IReadOnlyList<(EventId Id, SimTime At, Id<Agency> Agency)> Asked, CasesCollided? Collision, EventId CollidedAt, SimTime At, IReadOnlyList<EventId> Costs)
{
    /// <summary>All cases of a scenario that others could touch.</summary>
    public static IReadOnlyList<ParallelStory> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var noticed = history.All<ParallelNoticed>();
        return
        [
            .. history.Scenario.Table<ParallelCase>().Ids.Select(id =>
            {
                var collided = history.All<CasesCollided>().Where(c => c.Event.Case == id).Take(1).ToList();
                return new ParallelStory(
                    id, [.. noticed.Where(n => n.Event.Case == id).Select(n => (n.Id, n.At, n.Event.Agency))],
                    collided.Count > 0 ? collided[0].Event : null, collided.Count > 0 ? collided[0].Id : EventId.None, collided.Count > 0 ? collided[0].At : SimTime.Never,
                    collided.Count > 0 ? history.FollowersOf(collided[0].Id) : []);
            }),
        ];
    }
}

/// <summary>An agreement to join cases, from the first word to the last signature.</summary>
/// <param name="Join">As it stood at the end.</param>
/// <param name="Opened">The event that proposed it.</param>
/// <param name="At">When.</param>
/// <param name="Joined">The event by which the cases became one; none where they never did.</param>
/// <param name="JoinedAt">When; <see cref="SimTime.Never"/> where they never did.</param>
/// <param name="Spoke">What really spoke for the country chosen, and had been named.</param>
/// <param name="Missed">What really spoke for that country, and was not named.</param>
/// <param name="Against">What was named for that country, and speaks for another.</param>
public sealed record JoinStory(
    CaseJoin Join, EventId Opened, SimTime At, EventId Joined, SimTime JoinedAt, IReadOnlyList<JurisdictionCriterion> Spoke, IReadOnlyList<JurisdictionCriterion> Missed,
    IReadOnlyList<JurisdictionCriterion> Against)
{
    /// <summary>All such agreements of a history, in the order they were proposed.</summary>
    public static IReadOnlyList<JoinStory> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return [.. history.All<JoinOpened>().Select(opened => Of(history, opened))];
    }

    private static JoinStory Of(History history, Seen<JoinOpened> opened)
    {
        var handle = opened.Event.Join.Handle;
        var written = history.All<JoinWritten>().Where(w => w.Event.Join == handle).ToList();
        var joined = history.All<CasesJoined>().Where(j => j.Event.Join == handle).Take(1).ToList();
        var terms = written.Count > 0 ? written[^1].Event.Terms : JoinTerms.None;
        var speaks = SpeaksFor(history.Scenario, terms.Prosecutes);
        return new JoinStory(
            opened.Event.Join with { Terms = terms }, opened.Id, opened.At, joined.Count > 0 ? joined[0].Id : EventId.None, joined.Count > 0 ? joined[0].At : SimTime.Never,
            [.. terms.Criteria.Where(speaks.Contains)], [.. speaks.Except(terms.Criteria)], [.. terms.Criteria.Except(speaks)]);
    }

    /// <summary>What the package says for prosecuting in the country of an agency.</summary>
    private static IReadOnlyList<JurisdictionCriterion> SpeaksFor(Scenario scenario, Id<Agency> agency) => agency.IsSome
        ?
        [
            .. scenario.Table<ParallelCase>().Where(one => scenario.Agencies[one.Agencies[0]].Country == scenario.Agencies[agency].Country)
                .SelectMany(one => one.SpeaksFor).Distinct().Order(),
        ]
        : [];
}
