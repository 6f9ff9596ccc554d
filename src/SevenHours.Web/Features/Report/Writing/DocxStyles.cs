using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Report;

/// <summary>The styles of the Word report. Fonts that every office program has or replaces stand in them: a document cannot carry its own.</summary>
internal static class DocxStyles
{
    private const string Ink = "14233A";

    public static Styles Make(UiLanguage language)
    {
        var isRight = language.RightToLeft;
        return new Styles(
            new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Arial" }, new Color { Val = Ink }, new FontSize { Val = "21" }, new FontSizeComplexScript { Val = "22" },
                new Languages { Val = language.Tag == "ar" ? "en-GB" : language.Tag, Bidi = "ar-SA" }))),
            Style("Normal", "Normal", isRight, size: 21, isDefault: true),
            Style("Body", "Body Text", isRight, size: 21, after: 120),
            Style("Kind", "Report kind", isRight, size: 22, color: "3F4D64"),
            Style("Title", "Title", isRight, size: 52, bold: true),
            Style("Subtitle", "Subtitle", isRight, size: 28, color: "3F4D64", after: 240),
            Style("Heading1", "heading 1", isRight, size: 34, bold: true, before: 480, after: 160, keep: true, outline: 0, rule: true),
            Style("Heading2", "heading 2", isRight, size: 25, bold: true, before: 240, after: 80, keep: true, outline: 1),
            Style("Lead", "Report lead", isRight, size: 28, bold: true, before: 120, after: 160),
            Style("Point", "List Bullet", isRight, size: 21, after: 60, isPoint: true),
            Style("Caption", "caption", isRight, size: 21, bold: true, before: 200, after: 80, keep: true),
            Style("TableHead", "Table head", isRight, size: 16, bold: true, color: "3F4D64", keep: true),
            Style("TableCell", "Table cell", isRight, size: 17),
            Style("TableKept", "Table kept", isRight, size: 17, keep: true),
            Style("TableFigure", "Table figure", isRight, size: 17),
            Style("Gap", "Gap", isRight, size: 12),
            Style("Head", "header", isRight, size: 18, bold: true, centred: true),
            Style("Foot", "footer", isRight, size: 16, color: "5A667A", centred: true),
            new Style(new StyleName { Val = "Reference" }, new StyleRunProperties(new Bold { Val = false }, new Color { Val = "1D4B80" }, new VerticalTextAlignment { Val = VerticalPositionValues.Superscript })) { Type = StyleValues.Character, StyleId = "Reference" },
            Table());
    }

    public static Numbering Points() => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "•" }, new LevelJustification { Val = LevelJustificationValues.Left }, new PreviousParagraphProperties(new Indentation { Start = "360", Hanging = "240" })) { LevelIndex = 0 }) { AbstractNumberId = 1 },
        new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 });

    private static Style Style(
        string id, string name, bool isRight, int size, bool bold = false, string color = Ink, int before = 0, int after = 0, bool keep = false, int? outline = null, bool rule = false, bool isPoint = false, bool centred = false, bool isDefault = false)
    {
        var paragraph = new StyleParagraphProperties();
        Add(paragraph, keep, () => new KeepNext());
        Add(paragraph, isPoint, () => new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 }));
        Add(paragraph, rule, () => new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 12, Space = 6, Color = Ink }));
        Add(paragraph, isRight, () => new BiDi());
        paragraph.Append(new SpacingBetweenLines { Before = Text(before), After = Text(after) });
        Add(paragraph, centred, () => new Justification { Val = JustificationValues.Center });
        Add(paragraph, outline is not null, () => new OutlineLevel { Val = outline });
        var run = new StyleRunProperties();
        Add(run, bold, () => new Bold());
        Add(run, bold, () => new BoldComplexScript());
        run.Append(new Color { Val = color }, new FontSize { Val = Text(size) }, new FontSizeComplexScript { Val = Text(size + 1) });
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null };
        Add(style, !isDefault, () => new BasedOn { Val = "Normal" });
        style.Append(new PrimaryStyle(), paragraph, run);
        return style;
    }

    private static Style Table()
    {
        static T Line<T>(uint size, string color)
            where T : BorderType, new() => new() { Val = BorderValues.Single, Size = size, Space = 0, Color = color };
        return new Style(
            new StyleName { Val = "Report table" },
            new StyleTableProperties(
                new TableBorders(Line<TopBorder>(8, Ink), Line<BottomBorder>(4, "DDD6C7"), Line<InsideHorizontalBorder>(4, "DDD6C7")),
                new TableCellMarginDefault(
                    new TopMargin { Width = "30", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 70, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "30", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 70, Type = TableWidthValues.Dxa })),
            new TableStyleProperties(
                new TableStyleConditionalFormattingTableCellProperties(
                    new TableCellBorders(Line<BottomBorder>(8, Ink)), new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "F4F1E9" })) { Type = TableStyleOverrideValues.FirstRow })
        { Type = StyleValues.Table, StyleId = "Report" };
    }

    private static void Add(OpenXmlElement to, bool when, Func<OpenXmlElement> make)
    {
        if (when)
            to.Append(make());
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
