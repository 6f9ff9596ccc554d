using System.Globalization;
using System.Text;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Report;

/// <summary>Writes the first table of a paper, of an after-action report the improvement plan, for programs that read rows: heads by their stable names, times in seconds, EXERCISE and the events in every row.</summary>
internal sealed class CsvReport : IReportWriter
{
    public byte[] Write(ReportDocument document)
    {
        var table = document.Tables.FirstOrDefault(one => one.Id == AfterActionMaker.PlanTable) ?? document.Tables.First();
        var csv = new StringBuilder().AppendJoin(',', ["exercise", .. table.Columns.Select(column => column.Id), "event_ids"]).Append("\r\n");
        foreach (var row in table.Rows)
        {
            var events = row.Note > 0 ? string.Join(' ', document.Notes[row.Note - 1].Events) : "";
            csv.AppendJoin(',', [MarkedFile.Mark, .. row.Cells.Select(cell => Field(cell.Value?.ToString(CultureInfo.InvariantCulture) ?? cell.Text)), Field(events)]).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv.ToString())];
    }

    // Words that a spreadsheet would take for a formula are kept words.
    private static string Field(string text)
    {
        var safe = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) && !decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
