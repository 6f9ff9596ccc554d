using SevenHours.Disciplines.Networks;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Chart.View;

/// <summary>A chart as tables.</summary>
/// <param name="Chart">Its line in the list.</param>
/// <param name="Entities">The entities, by name.</param>
/// <param name="Ties">The ties, by the names of their ends.</param>
/// <param name="Aside">Ties of which an end was taken off.</param>
/// <param name="Gone">What was taken off and can be brought back.</param>
/// <param name="Last">The last edits.</param>
/// <param name="CanUndo">Whether the reader has an edit to take back.</param>
/// <param name="CanRedo">Whether he has one to do again.</param>
public sealed record TableView(
    ChartRow Chart, Listed<EntityRow> Entities, Listed<TieRow> Ties, Listed<TieRow> Aside, Listed<EntityRow> Gone, Listed<EditLine> Last, bool CanUndo, bool CanRedo)
{
    private const int LastShown = 12;

    internal static TableView? Of(SeatReading desk, string id, string? person)
    {
        if (ChartView.ContentOf(desk, id) is not { } content || ChartRow.All(desk).FirstOrDefault(row => row.Id == id) is not { } chart)
            return null;

        var degrees = content.Ties.SelectMany(tie => content.EndsOf(tie) is var ends ? new[] { ends.From, ends.To } : []).CountBy(end => end).ToDictionary(StringComparer.Ordinal);
        EntityRow Row(ChartElement entity) => EntityRow.Of(desk, content, entity, degrees.GetValueOrDefault(entity.Id));
        return new TableView(
            chart,
            [.. content.Entities.Select(Row).OrderBy(row => row.Name, StringComparer.OrdinalIgnoreCase)],
            [.. content.Ties.Select(tie => TieRow.Of(desk, content, tie)).OrderBy(row => row.From, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.To, StringComparer.OrdinalIgnoreCase)],
            [.. content.Aside.Select(tie => TieRow.Of(desk, content, tie))],
            [.. content.Elements.Where(element => !element.Exists && element.Written(ChartField.Is).Any(write => write.Value == ChartElement.EntityWord)).Select(Row)],
            EditLine.Last(desk, content, LastShown),
            chart.IsOwn && content.NextOf(desk.Desk.Seat, person, redo: false) > 0,
            chart.IsOwn && content.NextOf(desk.Desk.Seat, person, redo: true) > 0);
    }

    /// <summary>The entities as ends of a tie.</summary>
    internal IReadOnlyList<(string Id, string Name)> Ends => [.. Entities.Select(entity => (entity.Id, entity.Name))];
}

/// <summary>An entity in the table.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">Its kind, in words.</param>
/// <param name="Role">Its part, in words.</param>
/// <param name="Aliases">Its other names, those of entities merged into it included.</param>
/// <param name="Ties">How many ties it has.</param>
/// <param name="Sure">How sure they are, in per cent; empty when not said.</param>
/// <param name="IsUnknown">Whether nobody knows yet who or what it is.</param>
public sealed record EntityRow(string Id, string Name, string Kind, string Role, string Aliases, int Ties, string Sure, bool IsUnknown)
{
    internal static EntityRow Of(SeatReading desk, ChartContent content, ChartElement entity, int ties)
    {
        var merged = content.MergedInto(entity.Id).ToList();
        var aliases = desk.Of(entity.Text(ChartField.Aliases)).Split('\n')
            .Concat(merged.SelectMany(other => desk.Of(other.Text(ChartField.Aliases)).Split('\n').Prepend(desk.Of(other.Text(ChartField.Label)))))
            .Where(name => name.Length > 0).Distinct(StringComparer.Ordinal);
        return new EntityRow(
            entity.Id, EditLine.Named(desk, entity), ChartWords.Shown(desk.Texts.Words, "kind", entity[ChartField.Kind]), ChartWords.Shown(desk.Texts.Words, "role", entity[ChartField.Role]),
            string.Join(", ", aliases), ties, entity[ChartField.Confidence] ?? "", entity[ChartField.Unknown] is not null);
    }
}

/// <summary>A tie in the table.</summary>
/// <param name="Id">Its id.</param>
/// <param name="From">What the entity it starts at is called.</param>
/// <param name="Kind">What it is, in words.</param>
/// <param name="To">What the entity it ends at is called.</param>
/// <param name="IsDirected">Whether it runs from one to the other.</param>
/// <param name="When">From when until when; empty when not said.</param>
/// <param name="Source">Where it is known from.</param>
/// <param name="Grade">Its grade.</param>
public sealed record TieRow(string Id, string From, string Kind, string To, bool IsDirected, string When, string Source, string Grade)
{
    internal static TieRow Of(SeatReading desk, ChartContent content, ChartElement tie)
    {
        var ends = content.EndsOf(tie);
        string Name(string id) => content.Find(id) is { } entity ? EditLine.Named(desk, entity) : id;
        var basis = tie[ChartField.Basis] is { } value ? ChartSources.TitleOf(desk, ChartField.Basis, value) : null;
        var when = (tie[ChartField.Since], tie[ChartField.Until]) is (null, null) ? "" : $"{tie[ChartField.Since]} – {tie[ChartField.Until]}";
        return new TieRow(
            tie.Id, Name(ends.From), ChartWords.Shown(desk.Texts.Words, "tie", tie[ChartField.Kind]), Name(ends.To), tie[ChartField.Directed] is not null,
            when, basis ?? desk.Of(tie.Text(ChartField.Source)), tie[ChartField.Grade] ?? "");
    }
}

/// <summary>One element with its history.</summary>
/// <param name="Element">What is said of it.</param>
/// <param name="Name">What it goes by.</param>
/// <param name="IsTie">Whether it is a tie.</param>
/// <param name="IsGone">Whether it was taken off.</param>
/// <param name="Merged">The entities merged into it: id and name.</param>
/// <param name="Into">The entity it was merged into; null for none.</param>
/// <param name="History">All that was written of it, the last first.</param>
public sealed record ElementView(ElementJson Element, string Name, bool IsTie, bool IsGone, Listed<(string Id, string Name)> Merged, (string Id, string Name)? Into, Listed<EditLine> History)
{
    internal static ElementView? Of(SeatReading desk, string chart, string id)
    {
        if (ChartView.ContentOf(desk, chart) is not { } content || content.Find(id) is not { } element)
            return null;

        var isTie = element.Written(ChartField.Is).Any(write => write.Value == ChartElement.TieWord);
        var tie = isTie ? TieRow.Of(desk, content, element) : null;
        var into = content.Find(element[ChartField.Into]);
        return new ElementView(
            ElementJson.Of(desk, element), tie is null ? EditLine.Named(desk, element) : $"{tie.From} – {tie.Kind} – {tie.To}", isTie, !element.Exists,
            [.. content.MergedInto(id).Select(other => (other.Id, EditLine.Named(desk, other)))],
            into is null ? null : (into.Id, EditLine.Named(desk, into)),
            EditLine.Of(desk, content, element));
    }
}
