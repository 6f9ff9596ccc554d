using System.Text;

namespace SevenHours.Programmes;

/// <summary>A table of text (RFC 4180, and what spreadsheets make of it): the separator is found, quotes may hold line ends.</summary>
internal static class CsvText
{
    private static readonly char[] s_separators = [',', ';', '\t', '|'];

    /// <summary>Its rows; a quote that is never closed ends with the text.</summary>
    /// <param name="text">The table.</param>
    /// <param name="most">Most rows read.</param>
    public static List<string[]> Rows(string text, int most)
    {
        var separator = SeparatorOf(text);
        var (rows, cells, cell, isQuoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length && rows.Count < most; i++)
        {
            var c = text[i];
            if (isQuoted)
            {
                if (c != '"')
                    cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    cell.Append(text[++i]);
                else
                    isQuoted = false;
            }
            else if (c == '"' && cell.Length == 0)
                isQuoted = true;
            else if (c == separator)
                EndCell();
            else if (c == '\n')
                EndRow();
            else if (c != '\r')
                cell.Append(c);
        }

        if (cell.Length > 0 || cells.Count > 0)
            EndRow();
        return rows;

        void EndCell()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }

        void EndRow()
        {
            EndCell();
            rows.Add([.. cells]);
            cells.Clear();
        }
    }

    // The one that stands most often outside of quotes in the first lines.
    private static char SeparatorOf(string text)
    {
        var counts = new int[s_separators.Length];
        var (isQuoted, lines) = (false, 0);
        foreach (var c in text)
        {
            if (c == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && Array.IndexOf(s_separators, c) is >= 0 and var place)
                counts[place]++;
            else if (!isQuoted && c == '\n' && ++lines == 5)
                break;
        }

        return s_separators[Array.IndexOf(counts, counts.Max())];
    }
}
