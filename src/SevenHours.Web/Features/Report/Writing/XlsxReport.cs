using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Report;

/// <summary>Writes a report as a workbook: a sheet for each table, numbers as numbers, the footnote of each row in its last column.</summary>
internal sealed class XlsxReport : IReportWriter
{
    public byte[] Write(ReportDocument document)
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            package.PackageProperties.Title = $"{MarkedFile.Mark}: {document.Title}";
            package.PackageProperties.Language = document.Language.Tag;
            var book = package.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = XlsxStyles.Make(document.Language.RightToLeft);
            var sheets = new Sheets();
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var (table, place) in document.Tables.Select((table, place) => (table, place + 1)))
            {
                var part = book.AddNewPart<WorksheetPart>(string.Create(CultureInfo.InvariantCulture, $"sheet{place}"));
                part.Worksheet = XlsxSheet.Of(document, table);
                sheets.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)place, Name = XlsxSheet.NameOf(table, place, names) });
            }

            book.Workbook = new Workbook(new BookViews(new WorkbookView()), sheets);
        }

        return stream.ToArray();
    }
}
