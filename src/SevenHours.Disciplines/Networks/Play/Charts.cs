using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <summary>What several commands about charts do alike.</summary>
internal static class Charts
{
    /// <summary>What stands on a chart, as one edit that draws it anew: merges are kept, what was taken off is not.</summary>
    /// <param name="content">The chart.</param>
    /// <param name="only">Which elements; all when left away. Ties whose ends are left out are left out too.</param>
    /// <param name="prefix">Put before every id.</param>
    public static IReadOnlyList<ChartChange> Standing(ChartContent content, IReadOnlyCollection<string>? only = null, string prefix = "")
    {
        var chosen = only?.ToHashSet(StringComparer.Ordinal);
        bool IsMeant(string id) => chosen is null || chosen.Contains(id) || chosen.Contains(content.Standing(id));
        var changes = new List<ChartChange>();
        foreach (var element in content.Elements.Where(e => e.IsEntity && IsMeant(e.Id)))
        {
            changes.AddRange(element.ToChanges(prefix + element.Id).Select(Moved));
        }

        foreach (var tie in content.Ties.Where(tie => IsMeant(tie.Id) && IsMeant(tie[ChartField.From]!) && IsMeant(tie[ChartField.To]!)))
        {
            changes.AddRange(tie.ToChanges(prefix + tie.Id).Select(Moved));
        }

        return changes;

        ChartChange Moved(ChartChange change) =>
            change.Field is ChartField.From or ChartField.To or ChartField.Into ? change with { Value = prefix + change.Value } : change;
    }

    /// <summary>Writes on a chart; its agency learns of it.</summary>
    public static void Write(Cascade cascade, Chart chart, Id<Seat> seat, ChartEditKind kind, IReadOnlyList<ChartChange> changes, string? by)
    {
        var revived = Revived(chart.Content, changes);
        IReadOnlyList<ChartChange> all = revived.Count == 0 ? changes
            : [.. changes, .. revived.Select(id => new ChartChange(id, ChartField.Is, WasOf(chart.Content.Find(id)!)))];
        cascade.Emit(new ChartEdited(chart.Handle, seat, kind, all, revived, by) { To = cascade.World.Scenario.SeatsOf[chart.Agency.Index] });
    }

    /// <summary>Begins a chart; its agency learns of it.</summary>
    public static Chart Open(Cascade cascade, Id<Seat> seat, TextRef name, string? by)
    {
        var world = cascade.World;
        var part = world.Part<NetworksPart>();
        var (agency, handle) = (world.Scenario.Seats[seat].Agency, part.NextChart(world, seat));
        cascade.Emit(new ChartOpened(handle, agency, seat, name, by) { To = world.Scenario.SeatsOf[agency.Index] });
        return part.Charts.Find(handle)!;
    }

    /// <summary>Shows those who joined an agency in the middle of play what it drew.</summary>
    public static void Welcome(Cascade cascade, SeatSet newcomers)
    {
        foreach (var seat in newcomers)
        {
            var agency = cascade.World.Scenario.Seats[seat].Agency;
            foreach (var chart in cascade.World.Part<NetworksPart>().Charts.All.Where(chart => chart.Agency == agency))
            {
                cascade.Emit(new ChartShown(chart.Handle, agency, chart.OpenedBy, chart.OpenedAt, chart.Name, chart.IsAway, [.. chart.Content.Edits])
                {
                    To = SeatSet.Of(seat),
                });
            }
        }
    }

    /// <summary>What was taken off and is spoken of again: whoever writes on it, ties to it or merges into it brings it back.</summary>
    private static List<string> Revived(ChartContent content, IReadOnlyList<ChartChange> changes)
    {
        var revived = new List<string>();
        foreach (var change in changes)
        {
            var spoken = change.Field switch
            {
                ChartField.Is or ChartField.Pin => null,
                ChartField.From or ChartField.To or ChartField.Into => change.Value,
                _ => change.Says ? change.Element : null,
            };
            if (content.Find(spoken) is { Exists: false } gone && !revived.Contains(gone.Id)
                && !changes.Any(other => other.Field == ChartField.Is && other.Element == gone.Id))
            {
                revived.Add(gone.Id);
            }
        }

        return revived;
    }

    private static string WasOf(ChartElement gone) =>
        gone.Written(ChartField.Is).Select(write => write.Value).FirstOrDefault(value => value is not null) ?? ChartElement.EntityWord;
}
