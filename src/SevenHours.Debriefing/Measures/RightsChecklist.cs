using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How many of the rights that fell due were kept in time.</summary>
/// <remarks>
/// A right counts once its time is out: kept, missed, or still due when play ended. What is still open has a row and does not count. The
/// rights the case names first come first.
/// </remarks>
public sealed class RightsChecklist() : Measure(
    name: "rights_checklist",
    unit: "count",
    better: Better.Higher,
    title: "Rights kept of those due",
    formula: "Rights kept in time ÷ rights that fell due and whose time is out.",
    range: "0 to the number of rights due; none when none fell due",
    source: "CETS 197 articles 10, 12, 13, 15, 26 and 28; Directive 2011/36/EU articles 11 to 16: the rights themselves. The share is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var rights = history.Scenario.Table<Right>();
        var rows = rights.Ids.OrderBy(r => OrderOf(history, rights[r].Name)).Select(r => Row(history, r)).OfType<MeasureDetail>().ToList();
        var counted = rows.Where(r => r.Standing != "open").ToList();
        return Result(
            counted.Count == 0 ? null : counted.Count(r => r.Standing == "kept"),
            rows.SelectMany(r => r.Evidence),
            rows,
            counted.Count == 0 ? null : counted.Count);
    }

    private static MeasureDetail? Row(History history, Id<Right> right)
    {
        var due = history.All<RightDue>().Where(e => e.Event.Right == right).Select(e => (e.Id, e.At)).ToList();
        var kept = history.All<RightKept>().Where(e => e.Event.Right == right).Select(e => (e.Id, e.At)).ToList();
        var missed = history.All<RightMissed>().Where(e => e.Event.Right == right).Select(e => (e.Id, e.At)).ToList();
        if (due.Count + kept.Count + missed.Count == 0)
        {
            return null;
        }

        var standing = missed.Count > 0 ? "missed" : kept.Count > 0 ? "kept" : history.HasEnded ? "not_kept" : "open";
        decimal? took = due.Count > 0 && kept.Count > 0 && missed.Count == 0 ? Math.Max(0, (kept[0].At - due[0].At).Seconds) : null;
        var definition = history.Scenario.Table<Right>()[right];
        return new MeasureDetail(
            "right", definition.Name, null, took, "s", standing, [.. due.Concat(kept).Concat(missed).Select(e => e.Id).Order()]);
    }

    private static int OrderOf(History history, string right)
    {
        var key = history.Frame.Yardstick.KeyRights.ToList().IndexOf(right);
        return key < 0 ? int.MaxValue : key;
    }
}
