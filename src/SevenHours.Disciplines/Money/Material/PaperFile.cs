using System.Globalization;
using System.Text;
using SevenHours.Analysis.Ledgers;

namespace SevenHours.Disciplines.Money;

/// <summary>Papers as files: comma-separated, and a first column that says on every line that it is an exercise: lines are copied.</summary>
public static class PaperFile
{
    private const string Note = "EXERCISE";

    /// <summary>The file of a book. Times are seconds since STARTEX.</summary>
    public static string Of(MoneyBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        using var lines = new MemoryStream();
        BookFiles.WriteLines(book, lines);
        var text = new StringBuilder();
        foreach (var line in Encoding.UTF8.GetString(lines.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            text.Append(Note).Append(',').Append(line.TrimEnd('\r')).Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>What a paper says: its lines, and its entries or reports where it has such.</summary>
    internal static string Of(CaseMoney money, PaperScope scope)
    {
        var holding = money.Hold([scope]);
        var text = new StringBuilder(holding.File);
        foreach (var entry in holding.Entries)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Note},{entry.Id},{entry.Kind},{entry.Name},{entry.HolderName},{entry.Worth}\r\n");
        }

        foreach (var report in holding.Reports)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Note},{report.Number},{report.Reason},{report.Of},{report.At}\r\n");
        }

        foreach (var (asset, stop) in scope.Assets)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Note},asset,{asset.Index},{stop}\r\n");
        }

        foreach (var held in scope.Kind == PaperKind.Decision ? scope.Changes?.Held ?? [] : [])
        {
            text.Append(CultureInfo.InvariantCulture, $"{Note},{scope.Of},{held.Amount},{held.At.Seconds},{scope.Until.Seconds}\r\n");
        }

        return text.ToString();
    }
}
