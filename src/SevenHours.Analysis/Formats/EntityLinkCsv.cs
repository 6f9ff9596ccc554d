using CsvHelper;
using SevenHours.Analysis.Charts;

namespace SevenHours.Analysis.Formats;

/// <summary>Charts as two tables, one of entities and one of links, as analysts' programs and spreadsheets take them in.</summary>
/// <remarks>Columns have the names that Gephi expects: Id, Label; Source, Target, Type. The first column says EXERCISE in each row.</remarks>
public static class EntityLinkCsv
{
    private const string Entities = "entities";
    private const string Links = "links";
    private const string KnownFrom = "known_from";

    private static readonly CsvWriterOptions Writing = new() { NewLine = "\r\n", Injection = CsvInjection.Escape };
    private static readonly CsvReaderOptions Reading = new()
    {
        TrimWhitespace = true, MissingField = CsvMissingFieldHandling.ReturnEmpty, FieldCountMismatch = CsvFieldCountHandling.Allow, TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    /// <summary>Reads a chart from its two tables. Columns are found by name in any case and order; unknown ones are left out.</summary>
    /// <exception cref="ChartException">A column that must be there is not, or the chart is not sound.</exception>
    public static LinkChart Read(TextReader entities, TextReader links) => SoundChart.Of(
        [.. Rows(entities, Entities, "id").Select(row => (ChartAttributes.Entity(row.Cells["id"], row.Cells), row.At))],
        [.. Rows(links, Links, "source", "target").Select(row => (TieOf(row.Cells), row.At))]);

    /// <summary>Reads a table of entities alone.</summary>
    /// <exception cref="ChartException">A column that must be there is not, or two have one id.</exception>
    public static LinkChart ReadEntities(TextReader entities) => Read(entities, new StringReader("source,target\n"));

    /// <summary>Reads a table of links alone: its ends become entities of which only the id is known.</summary>
    /// <exception cref="ChartException">A column that must be there is not.</exception>
    public static LinkChart ReadLinks(TextReader links)
    {
        var ties = Rows(links, Links, "source", "target").Select(row => TieOf(row.Cells)).ToList();
        return new LinkChart(ties.SelectMany(tie => new[] { tie.From, tie.To }).Distinct(StringComparer.Ordinal).Select(id => new Entity(id)), ties);
    }

    /// <summary>Writes the entities of a chart.</summary>
    public static void WriteEntities(LinkChart chart, TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(chart);
        using var csv = CsvWriter.Create(text, Writing, leaveOpen: true);
        csv.WriteRecord((ReadOnlySpan<string>)["exercise", "Id", "Label", .. ChartAttributes.OfEntity.Skip(1)]);
        foreach (var entity in chart.Entities)
        {
            var said = ChartAttributes.Of(entity).ToDictionary(StringComparer.Ordinal);
            csv.WriteField("EXERCISE");
            csv.WriteField(entity.Id);
            foreach (var column in ChartAttributes.OfEntity)
            {
                // A number below nought is no formula: written as a number, it keeps its minus.
                if (column is "x" or "y" && entity.Position is { } at)
                {
                    csv.WriteField(column == "x" ? at.X : at.Y);
                }
                else
                {
                    csv.WriteField(said.GetValueOrDefault(column, ""));
                }
            }

            csv.EndRecord();
        }
    }

    /// <summary>
    /// Writes the links of a chart. Where a link is known from stands under <c>known_from</c>, as <c>Source</c> is one of its ends; what the ends are called stands
    /// beside them for programs that take in links alone.
    /// </summary>
    public static void WriteLinks(LinkChart chart, TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(chart);
        using var csv = CsvWriter.Create(text, Writing, leaveOpen: true);
        csv.WriteRecord((ReadOnlySpan<string>)
        [
            "exercise", "Source", "Target", "Type", "Id", "source_label", "target_label",
            .. ChartAttributes.OfTie.Select(column => column == ChartAttributes.Source ? KnownFrom : column),
        ]);
        foreach (var tie in chart.Ties)
        {
            var said = ChartAttributes.Of(tie).ToDictionary(StringComparer.Ordinal);
            csv.WriteRecord((ReadOnlySpan<string>)
            [
                "EXERCISE", tie.From, tie.To, tie.IsDirected ? "Directed" : "Undirected", tie.Id,
                chart.Entities[chart.Places[tie.From]].Label, chart.Entities[chart.Places[tie.To]].Label,
                .. ChartAttributes.OfTie.Select(column => said.GetValueOrDefault(column, "")),
            ]);
        }
    }

    private static Tie TieOf(Dictionary<string, string> row) => ChartAttributes.Tie(
        row["source"], row["target"], string.Equals(row.GetValueOrDefault("type"), "directed", StringComparison.OrdinalIgnoreCase), Own(row));

    /// <summary>What a row says of the link itself: its columns of ends and direction are not where it is known from, nor what it is.</summary>
    private static Dictionary<string, string> Own(Dictionary<string, string> row) => row
        .Where(cell => cell.Key is not (ChartAttributes.Source or "target" or "type"))
        .ToDictionary(cell => cell.Key == KnownFrom ? ChartAttributes.Source : cell.Key, cell => cell.Value, StringComparer.Ordinal);

    private static List<(Dictionary<string, string> Cells, Func<ChartFault, ChartFault> At)> Rows(TextReader text, string table, params string[] needed)
    {
        try
        {
            return [.. Read(text, table, needed)];
        }
        catch (CsvFormatException e)
        {
            throw new ChartException(new ChartFault(ChartFaultKind.NotTable, e.Message) { Table = table, Line = (int)e.LineNumber }, e);
        }
    }

    private static IEnumerable<(Dictionary<string, string> Cells, Func<ChartFault, ChartFault> At)> Read(TextReader text, string table, string[] needed)
    {
        if (text.Peek() < 0)
        {
            throw new ChartException(new ChartFault(ChartFaultKind.Empty) { Table = table });
        }

        using var csv = CsvReader.Create(text, Reading);
        var columns = csv.Headers.Select(name => name.Trim().TrimStart('\uFEFF').ToLowerInvariant()).ToList();
        foreach (var lacking in needed.Except(columns, StringComparer.Ordinal))
        {
            throw new ChartException(new ChartFault(ChartFaultKind.NoColumn, "", lacking) { Table = table, Line = 1 });
        }

        while (csv.Read())
        {
            var row = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < columns.Count; i++)
            {
                row[columns[i]] = Plain(i < csv.FieldCount ? csv.GetString(i) : "");
            }

            var line = (int)csv.LineNumber;
            ChartFault At(ChartFault fault) => fault with { Table = table, Line = line };
            if (needed.FirstOrDefault(column => row[column].Length == 0) is { } empty)
            {
                throw new ChartException(At(new ChartFault(ChartFaultKind.EmptyCell, "", empty)));
            }

            yield return (row, At);
        }
    }

    /// <summary>Without the mark by which a writer keeps spreadsheets from taking words for a formula.</summary>
    private static string Plain(string cell) => cell.Length > 1 && cell[0] == '\'' && "=+-@\t\r".Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell;
}
