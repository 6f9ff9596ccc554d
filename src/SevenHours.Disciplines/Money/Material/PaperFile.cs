using System.Text;
using SevenHours.Analysis.Ledgers;

namespace SevenHours.Disciplines.Money;

/// <summary>Lines of books as a file: comma-separated, one line each, and a first column that says on every line that it is an exercise.</summary>
public static class PaperFile
{
    private const string Mark = "EXERCISE";

    /// <summary>The file of a book. Times are seconds since STARTEX.</summary>
    public static string Of(MoneyBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        using var lines = new MemoryStream();
        BookFiles.WriteLines(book, lines);
        var text = new StringBuilder();
        foreach (var line in Encoding.UTF8.GetString(lines.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            text.Append(Mark).Append(',').Append(line.TrimEnd('\r')).Append("\r\n");
        }

        return text.ToString();
    }
}
