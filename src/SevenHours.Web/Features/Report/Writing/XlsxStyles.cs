using DocumentFormat.OpenXml.Spreadsheet;

namespace SevenHours.Web.Features.Report;

/// <summary>The styles of cells of the workbook.</summary>
internal static class XlsxStyles
{
    public const uint Plain = 0;
    public const uint Bold = 1;
    public const uint Title = 2;
    public const uint Head = 3;
    public const uint Number = 4;
    public const uint Percent = 5;
    public const uint Time = 6;

    private const uint HoursAndMinutes = 164; // the first number a workbook may give formats of its own
    private const uint General = 0;
    private const uint RightToLeft = 2;
    private const uint OneTenthOfAPercent = 165;

    public static Stylesheet Make(bool rightToLeft) => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = HoursAndMinutes, FormatCode = "[h]:mm" }, new NumberingFormat { NumberFormatId = OneTenthOfAPercent, FormatCode = "0.#%" }),
        new Fonts(
            Font(11, isBold: false), Font(11, isBold: true), Font(14, isBold: true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFECE7DB" }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellFormats(
            Cell(rightToLeft, General, font: 0, wraps: true), Cell(rightToLeft, General, font: 1), Cell(rightToLeft, General, font: 2), Cell(rightToLeft, General, font: 1, fill: 2, wraps: true),
            Cell(rightToLeft, General, font: 0), Cell(rightToLeft, OneTenthOfAPercent, font: 0), Cell(rightToLeft, HoursAndMinutes, font: 0)));

    private static Font Font(double size, bool isBold)
    {
        var font = new Font();
        if (isBold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new Color { Rgb = "FF14233A" }, new FontName { Val = "Calibri" });
        return font;
    }

    // Without a reading order a title of Arabic runs over the edge of the page it begins at.
    private static CellFormat Cell(bool rightToLeft, uint format, uint font, uint fill = 0, bool wraps = false) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps, ReadingOrder = rightToLeft ? RightToLeft : null })
    {
        NumberFormatId = format, FontId = font, FillId = fill, BorderId = 0, ApplyNumberFormat = format != General, ApplyFont = true, ApplyFill = fill > 0, ApplyAlignment = true,
    };
}
