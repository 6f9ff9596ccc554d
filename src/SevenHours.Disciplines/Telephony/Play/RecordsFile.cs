using System.Globalization;
using System.Text;
using SevenHours.Analysis.Calls;

namespace SevenHours.Disciplines.Telephony;

/// <summary>Records as a file of an operator: comma-separated, one record a line. Its hash is that of the exhibit.</summary>
public static class RecordsFile
{
    private const string Mark = "EXERCISE";

    /// <summary>The first line, which names the columns. The first column says on every line that it is an exercise: lines are copied.</summary>
    public const string Head = Mark + ",time,kind,direction,number,other,seconds,sector,bearing,imei\r\n";

    /// <summary>The file of a book. Times are seconds since STARTEX; a sector that is not on file is empty.</summary>
    public static string Of(CallBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var text = new StringBuilder(Head.Length + (book.Count * 80)).Append(Head);
        for (var i = 0; i < book.Count; i++)
        {
            var record = book[i];
            var cell = record.Cell < 0 ? null : book.Cells.All[record.Cell];
            text.Append(CultureInfo.InvariantCulture, $"{Mark},{record.Time},{Kind(record.Kind)},{(record.IsOutgoing ? "out" : "in")},{book.Numbers[record.Number]},")
                .Append(record.Other < 0 ? "" : book.Numbers[record.Other])
                .Append(CultureInfo.InvariantCulture, $",{record.Length},{cell?.Id},{cell?.Bearing},{book.Handsets[record.Handset]}\r\n");
        }

        return text.ToString();
    }

    private static string Kind(CallKind kind) => kind switch { CallKind.Call => "call", CallKind.Text => "text", _ => "data" };
}
