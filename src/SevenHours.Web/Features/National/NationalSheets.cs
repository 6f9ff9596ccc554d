using System.Globalization;
using SevenHours.Programmes;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.National;

/// <summary>Countries side by side as a workbook: the rows of the frame down, countries across, then who stated it and where it stands.</summary>
internal static class NationalSheets
{
    public static IResult File(PracticeTable table, Reader reader, string name)
    {
        var words = reader.Words;
        var rows = new List<object?[]>
        {
            (object?[])[words["national.row"], .. table.Columns.Select(column => NationalWords.Named(column, reader))],
        };
        foreach (var row in table.Rows)
        {
            rows.Add([NationalWords.Title(row.Row, reader), .. row.Cells.Select(cell => string.Join(". ", new[] { NationalWords.Short(cell, reader), cell.Says }.Where(part => part.Length > 0)))]);
            if (row.Differs)
                rows.Add([$"{NationalWords.Title(row.Row, reader)}: {words["national.differs"]}", .. row.Cells.Select(cell => row.IsApart(cell) ? words["national.apart"] : "")]);
        }

        rows.Add([words["national.stated.how"], .. table.Columns.Select(column => NationalWords.Stated(column, reader))]);
        rows.Add([words["national.source"], .. table.Columns.Select(column => column.Source)]);
        return Results.File(
            TableFile.Xlsx([FileTable.Of(words["national"], rows)], reader.Language.RightToLeft), TableFile.XlsxType,
            string.Create(CultureInfo.InvariantCulture, $"{MarkedFile.Mark}-{name}.xlsx"));
    }
}
