using System.Globalization;
using System.Text;
using SevenHours.Exercises;

namespace SevenHours.Web.Features.Audit;

/// <summary>The audit log as a table for spreadsheets.</summary>
public static class AuditCsv
{
    public static string Write(IEnumerable<AuditLine> lines)
    {
        var csv = new StringBuilder("exercise_mark,number,at,act,permission,result,exercise,by,by_id,network,about\r\n");
        foreach (var (number, at, entry) in lines)
        {
            csv.AppendJoin(
                ',', "EXERCISE", number.ToString(CultureInfo.InvariantCulture), at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
                Text(entry.Act), Text(entry.Permission), entry.Result, Text(entry.Exercise), entry.By.Kind, Text(entry.By.Id), Text(entry.By.Network),
                Text(string.Join(' ', entry.About))).Append("\r\n");
        }

        return csv.ToString();
    }

    // Quoted, and what a spreadsheet would take for a formula begins with an apostrophe.
    private static string Text(string? value) => string.IsNullOrEmpty(value)
        ? ""
        : $"\"{(value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" : "")}{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
