using SevenHours.Disciplines.Networks;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Chart.View;

/// <summary>A chart in the list of those a seat sees.</summary>
/// <param name="Id">Its opaque name.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Agency">Whose it is.</param>
/// <param name="IsOwn">Whether it is the agency's own, and can be written on.</param>
/// <param name="IsAway">Whether it was put away.</param>
/// <param name="Entities">How many entities stand on it.</param>
/// <param name="Ties">How many ties.</param>
/// <param name="At">When it was begun, or came, in exercise seconds.</param>
/// <param name="From">Who shared it and how it may be handled; null for an own one.</param>
public sealed record ChartRow(string Id, string Name, string Agency, bool IsOwn, bool IsAway, int Entities, int Ties, long At, string? From)
{
    /// <summary>All charts a seat sees: its agency's, then those others shared, of each the last copy.</summary>
    internal static Listed<ChartRow> All(SeatReading desk)
    {
        var charts = desk.Desk.Part<NetworksDesk>();
        return
        [
            .. charts.Charts.All.Select(chart => Of(desk, chart)),
            .. charts.Received.GroupBy(chart => chart.Given.Chart).Select(group => Of(desk, group.Last())),
        ];
    }

    internal static ChartRow Of(SeatReading desk, Disciplines.Networks.Chart chart) => new(
        chart.Handle.ToString(), desk.Texts.Find(chart.Name) ?? desk.Word("chart.first"), desk.AgencyTitle(chart.Agency), true, chart.IsAway,
        chart.Content.Entities.Count(), chart.Content.Ties.Count(), chart.OpenedAt.Seconds, null);

    internal static ChartRow Of(SeatReading desk, ReceivedChart chart) => new(
        chart.Given.Chart.ToString(), desk.Texts.Find(chart.Given.Name) ?? desk.Word("chart.first"), desk.AgencyTitle(chart.Given.Agency), false, false,
        chart.Content.Entities.Count(), chart.Content.Ties.Count(), chart.At.Seconds,
        $"{desk.SeatTitle(chart.Given.How.From)} · {chart.Given.How.Code} · {chart.Given.How.Source}{(chart.Given.How.Information == 0 ? "" : $"{(int)chart.Given.How.Information}")}");
}

/// <summary>A chart with all that stands on it.</summary>
/// <param name="Chart">Its line in the list.</param>
/// <param name="Edits">How many edits it has had.</param>
/// <param name="Elements">All elements that were ever spoken of, those taken off included: they can come back.</param>
/// <param name="CanUndo">Whether the reader has an edit to take back.</param>
/// <param name="CanRedo">Whether he has one to do again.</param>
public sealed record ChartView(ChartRow Chart, int Edits, Listed<ElementJson> Elements, bool CanUndo, bool CanRedo)
{
    /// <summary>A chart of the desk; null when it is not on it.</summary>
    internal static ChartView? Of(SeatReading desk, string id, string? person)
    {
        if (!Handle.TryParse(id, out var handle))
            return null;

        var charts = desk.Desk.Part<NetworksDesk>();
        if (charts.Charts.Find(handle) is { } own)
        {
            return new ChartView(ChartRow.Of(desk, own), own.Content.Edits.Count, All(desk, own.Content),
                own.Content.NextOf(desk.Desk.Seat, person, redo: false) > 0, own.Content.NextOf(desk.Desk.Seat, person, redo: true) > 0);
        }

        return charts.FindReceived(handle) is { } received
            ? new ChartView(ChartRow.Of(desk, received), received.Content.Edits.Count, All(desk, received.Content), false, false)
            : null;
    }

    /// <summary>What stands on a chart of the desk, own or received; null when it is not on it.</summary>
    internal static ChartContent? ContentOf(SeatReading desk, string? id) =>
        Handle.TryParse(id, out var handle) && desk.Desk.Part<NetworksDesk>() is var charts
            ? charts.Charts.Find(handle)?.Content ?? charts.FindReceived(handle)?.Content
            : null;

    private static Listed<ElementJson> All(SeatReading desk, ChartContent content) => [.. content.Elements.Select(element => ElementJson.Of(desk, element))];
}
