using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Cooperation;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A coordination meeting: what was decided, who confirmed it, and whether what was decided was kept.</summary>
/// <param name="Table">The minutes as they stood at the end.</param>
/// <param name="Called">The event that called it.</param>
/// <param name="At">When.</param>
/// <param name="Decided">The latest decision on each issue, and its event.</param>
/// <param name="Settled">The event by which the minutes were settled; none where they never were.</param>
/// <param name="Tabled">What was put on the table under a code: the events.</param>
/// <param name="Kept">For each agency at the table that acted openly afterwards, its first open act: how far it lay from the time agreed, in seconds, later positive.</param>
public sealed record CoordinationStory(
    Coordination Table, EventId Called, SimTime At, IReadOnlyList<(MinuteEntry Entry, EventId Event)> Decided, EventId Settled,
    IReadOnlyList<(EventId Id, SimTime At, Id<Seat> Seat, int Items)> Tabled, IReadOnlyList<(Id<Agency> Agency, EventId Event, SimTime At, int Off)> Kept)
{
    // Entries, searches, days of action and arrests, by the numbers of the catalogue (practice.md A).
    private static readonly int[] Open = [46, 47, 48, 49];

    /// <summary>All coordination meetings of a history, in the order they were called.</summary>
    public static IReadOnlyList<CoordinationStory> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return [.. history.All<CoordinationCalled>().Select(called => Of(history, called))];
    }

    private static CoordinationStory Of(History history, Seen<CoordinationCalled> called)
    {
        var meeting = called.Event.Coordination.Meeting;
        var settled = history.All<MinutesSettled>().Where(s => s.Event.Coordination.Meeting == meeting).Take(1).ToList();
        var decided = history.All<IssueDecided>().Where(d => d.Event.Meeting == meeting).GroupBy(d => d.Event.Entry.Issue)
            .Select(group => group.Last()).OrderBy(d => d.Event.Entry.Issue).Select(d => (d.Event.Entry, d.Id)).ToList();
        var table = settled.Count > 0 ? settled[0].Event.Coordination : called.Event.Coordination with { Minutes = [.. decided.Select(d => d.Entry)] };
        return new CoordinationStory(
            table, called.Id, called.At, decided, settled.Count > 0 ? settled[0].Id : EventId.None,
            [.. history.All<TabledUnderCode>().Where(t => t.Event.Meeting == meeting).Select(t => (t.Id, t.At, t.Event.Seat, t.Event.Items.Count))],
            settled.Count > 0 ? KeptBy(history, table) : []);
    }

    private static IReadOnlyList<(Id<Agency> Agency, EventId Event, SimTime At, int Off)> KeptBy(History history, Coordination table)
    {
        if (table.On(CoordinationIssue.DayOfAction) is not { } day)
        {
            return [];
        }

        var actions = history.Scenario.Table<ActionDefinition>();
        return
        [
            .. table.Agencies.Select(agency => (Agency: agency, Act: history.Acts.All
                    .Where(act => act.IsFinished && history.AgencyOf(act.Plan.Seat) == agency && Open.Contains(actions[act.Plan.Action].Number) && act.EndedAt >= table.SettledAt)
                    .OrderBy(act => act.EndedAt.Seconds).FirstOrDefault()))
                .Where(one => one.Act is not null).Select(one => (one.Agency, one.Act!.Ended, one.Act.EndedAt, (int)(one.Act.EndedAt - day.Time).Seconds))
                .OrderBy(one => one.EndedAt.Seconds),
        ];
    }
}
