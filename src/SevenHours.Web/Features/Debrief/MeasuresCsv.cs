using System.Globalization;
using System.Text;

namespace SevenHours.Web.Features.Debrief;

/// <summary>The measures as a table for spreadsheets, marked EXERCISE.</summary>
public static class MeasuresCsv
{
    public static string Write(DebriefReading reading)
    {
        var csv = new StringBuilder("exercise,measure,value,unit,of,events,assisted\r\n");
        foreach (var m in reading.Measures)
        {
            csv.AppendJoin(',', "EXERCISE", m.Name, Text(m.Value), m.Unit, Text(m.Of), '"' + string.Join(' ', m.Evidence) + '"', Text(m.Evidence.Count(id => reading.HelpWith(id) is not null))).Append("\r\n");
        }

        return csv.ToString();
    }

    private static string Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
