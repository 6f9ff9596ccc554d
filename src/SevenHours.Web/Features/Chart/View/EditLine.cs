using SevenHours.Disciplines.Networks;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Chart.View;

/// <summary>One line of an element's or chart's history: who wrote what when.</summary>
/// <param name="Edit">The number of the edit.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Who">The person, or the seat.</param>
/// <param name="Element">The element.</param>
/// <param name="Field">Which field, by name.</param>
/// <param name="Value">What was written; empty for taken away.</param>
/// <param name="Stands">Whether it counts now.</param>
/// <param name="IsUndone">Whether its writer took it back.</param>
public sealed record EditLine(int Edit, long At, string Who, string Element, string Field, string Value, bool Stands, bool IsUndone)
{
    /// <summary>All that was ever written of an element, the last first.</summary>
    internal static Listed<EditLine> Of(SeatReading desk, ChartContent content, ChartElement element) =>
        [.. element.Written().Reverse().Select(one => Line(desk, content, element, one.Field, one.Write))];

    /// <summary>The last edits of a chart, the last first.</summary>
    internal static Listed<EditLine> Last(SeatReading desk, ChartContent content, int count) =>
    [
        .. from edit in content.Edits.Reverse().Take(count)
           let change = edit.Changes[0]
           let element = content.Find(change.Element)!
           select new EditLine(
               edit.Number, edit.At.Seconds, WhoOf(desk, edit), Titled(desk, content, element), edit.Kind.ToString().ToLowerInvariant(),
               edit.Changes.Count == 1 ? ChartFields.WordOf(change.Field) : $"{edit.Changes.Count}", !edit.IsUndone, edit.IsUndone),
    ];

    /// <summary>What an entity goes by: its name, or what it is with a question mark. Its id tells nobody anything.</summary>
    internal static string Named(SeatReading desk, ChartElement element) =>
        desk.Of(element.Text(ChartField.Label)) is { Length: > 0 } label ? label : $"{ChartWords.Shown(desk.Texts.Words, "kind", element[ChartField.Kind])}?";

    /// <summary>What an element goes by; a tie by its ends.</summary>
    internal static string Titled(SeatReading desk, ChartContent content, ChartElement element) =>
        element.Written(ChartField.Is).Any(write => write.Value == ChartElement.TieWord) && TieRow.Of(desk, content, element) is var tie
            ? $"{tie.From} – {tie.To}" : Named(desk, element);

    internal static string WhoOf(SeatReading desk, ChartEdit edit) => desk.Texts.Name(edit.By) ?? desk.SeatTitle(edit.Seat);

    private static EditLine Line(SeatReading desk, ChartContent content, ChartElement element, ChartField field, ChartWrite write)
    {
        var edit = content.Edits[write.Edit - 1];
        var value = ChartChange.IsTyped(field) ? desk.Of(new Kernel.TextRef(write.Value))
            : field is ChartField.Basis or ChartField.Subject && write.Value is { } source ? ChartSources.TitleOf(desk, field, source) ?? ""
            : field is ChartField.From or ChartField.To or ChartField.Into && content.Find(write.Value) is { } other ? Named(desk, other)
            : write.Value ?? "";
        return new EditLine(edit.Number, edit.At.Seconds, WhoOf(desk, edit), element.Id, ChartFields.WordOf(field), value, element[field] == write.Value && !edit.IsUndone, edit.IsUndone);
    }
}
