using CsvHelper;
using SevenHours.Analysis.Charts;

namespace SevenHours.Analysis.Formats;

/// <summary>Charts as two tables, one of entities and one of links, as analysts' programs and spreadsheets take them in.</summary>
/// <remarks>Columns have the names that Gephi expects: Id, Label; Source, Target, Type. The first column says EXERCISE in each row.</remarks>
public static class EntityLinkCsv
{
    private static readonly string[] EntityColumns = ["label", "kind", "role", ChartAttributes.Aliases, "innocent", "weight"];
    private static readonly string[] LinkColumns = ["role", "since", "until", "source", "grade", "weight"];

    private static readonly CsvWriterOptions Writing = new() { NewLine = "\r\n", Injection = CsvInjection.Escape };
    private static readonly CsvReaderOptions Reading = new()
    {
        TrimWhitespace = true, MissingField = CsvMissingFieldHandling.ReturnEmpty, FieldCountMismatch = CsvFieldCountHandling.Allow, TrackLineNumbers = true,
    };

    /// <summary>Reads a chart from its two tables. Columns are found by name in any case and order; unknown ones are left out.</summary>
    /// <exception cref="ChartException">A column that must be there is not, or the chart is not sound.</exception>
    public static LinkChart Read(TextReader entities, TextReader links) => new(
        [.. Rows(entities, "the table of entities", "id").Select(row => ChartAttributes.Entity(row["id"], row))],
        [.. Rows(links, "the table of links", "source", "target").Select(row => ChartAttributes.Tie(row["source"], row["target"], Directed(row), Own(row)))]);

    /// <summary>Writes the entities of a chart.</summary>
    public static void WriteEntities(LinkChart chart, TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(chart);
        using var csv = CsvWriter.Create(text, Writing, leaveOpen: true);
        csv.WriteRecord((ReadOnlySpan<string>)["exercise", "Id", "Label", .. EntityColumns[1..]]);
        foreach (var entity in chart.Entities)
        {
            var said = ChartAttributes.Of(entity).ToDictionary(StringComparer.Ordinal);
            csv.WriteRecord((ReadOnlySpan<string>)["EXERCISE", entity.Id, .. EntityColumns.Select(column => said.GetValueOrDefault(column, ""))]);
        }
    }

    /// <summary>Writes the links of a chart. Where a link is known from stands under <c>known_from</c>, as <c>Source</c> is one of its ends.</summary>
    public static void WriteLinks(LinkChart chart, TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(chart);
        using var csv = CsvWriter.Create(text, Writing, leaveOpen: true);
        csv.WriteRecord((ReadOnlySpan<string>)["exercise", "Source", "Target", "Type", .. LinkColumns.Select(column => column == "source" ? "known_from" : column)]);
        foreach (var tie in chart.Ties)
        {
            var said = ChartAttributes.Of(tie).ToDictionary(StringComparer.Ordinal);
            csv.WriteRecord((ReadOnlySpan<string>)["EXERCISE", tie.From, tie.To, tie.IsDirected ? "Directed" : "Undirected", .. LinkColumns.Select(column => said.GetValueOrDefault(column, ""))]);
        }
    }

    private static bool Directed(Dictionary<string, string> row) => string.Equals(row.GetValueOrDefault("type"), "directed", StringComparison.OrdinalIgnoreCase);

    /// <summary>What a row says of the link itself: its columns of ends and direction are not where it is known from, nor what it is.</summary>
    private static Dictionary<string, string> Own(Dictionary<string, string> row) => row
        .Where(cell => cell.Key is not ("source" or "target" or "type"))
        .ToDictionary(cell => cell.Key == "known_from" ? "source" : cell.Key, cell => cell.Value, StringComparer.Ordinal);

    private static IEnumerable<Dictionary<string, string>> Rows(TextReader text, string table, params string[] needed)
    {
        using var csv = CsvReader.Create(text, Reading);
        var columns = csv.Headers.Select(name => name.Trim().ToLowerInvariant()).ToList();
        foreach (var lacking in needed.Except(columns, StringComparer.Ordinal))
        {
            throw new ChartException($"The first line of {table} names no column '{lacking}'.");
        }

        while (csv.Read())
        {
            var row = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < columns.Count; i++)
            {
                row[columns[i]] = Plain(i < csv.FieldCount ? csv.GetString(i) : "");
            }

            if (needed.FirstOrDefault(column => row[column].Length == 0) is { } empty)
            {
                throw new ChartException($"Line {csv.LineNumber} of {table} has nothing under '{empty}'.");
            }

            yield return row;
        }
    }

    /// <summary>Without the mark by which a writer keeps spreadsheets from taking words for a formula.</summary>
    private static string Plain(string cell) => cell.Length > 1 && cell[0] == '\'' && "=+-@\t\r".Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell;
}
