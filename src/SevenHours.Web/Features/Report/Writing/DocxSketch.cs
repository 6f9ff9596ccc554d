using System.Globalization;
using System.Security;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SevenHours.Web.Features.Report;

/// <summary>
/// A drawing in Word: one group of its own shapes in the line of text, which Word and LibreOffice draw as sharp as the words around it. It needs neither a picture of dots
/// nor fonts of its own; its words stay words, and run with their language.
/// </summary>
internal static class DocxSketch
{
    private const decimal WideInEmu = 9978 * 635; // what the page leaves between its margins
    private const int Emu = 12700; // in a point
    private const int LeastHalfPoints = 14;

    private const string Spaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    /// <summary>The drawing as a paragraph. It is laid out from the left whatever its language: a sheet is not mirrored, and words in it run as they do.</summary>
    /// <param name="sketch">What is drawn.</param>
    /// <param name="id">Its number in the document, from 1: shapes count on from it.</param>
    public static Paragraph Of(Sketch sketch, int id)
    {
        var scale = WideInEmu / sketch.Wide;
        var (wide, high) = ((long)WideInEmu, (long)(sketch.High * scale));
        var shapes = new StringBuilder();
        var number = id * 10_000;
        foreach (var part in Merged(sketch.Parts))
            shapes.Append(Shape(sketch, part, scale, ++number));
        return new Paragraph(Text($"""
            <w:p {Spaces}><w:pPr><w:pStyle w:val="Body"/><w:bidi w:val="0"/></w:pPr><w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{wide}" cy="{high}"/><wp:docPr id="{id}" name="{id}" descr="{Safe(sketch.Says)}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/><a:chOff x="0" y="0"/><a:chExt cx="{wide}" cy="{high}"/></a:xfrm></wpg:grpSpPr>{shapes}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r></w:p>
            """));
    }

    // Marks of one look that follow each other are one shape: a drawing of three hundred marks then has a dozen.
    private static IEnumerable<SketchPart> Merged(IReadOnlyList<SketchPart> parts)
    {
        SketchPart.Outline? open = null;
        foreach (var part in parts)
        {
            if (part is SketchPart.Outline outline && open is not null && outline.Pen == open.Pen)
            {
                open = open with { Lines = [.. open.Lines, .. outline.Lines] };
                continue;
            }

            if (open is not null)
                yield return open;
            open = part as SketchPart.Outline;
            if (open is null)
                yield return part;
        }

        if (open is not null)
            yield return open;
    }

    private static string Shape(Sketch sketch, SketchPart part, decimal scale, int id) => part switch
    {
        SketchPart.Rule rule => Lines(new SketchPart.Outline([[(rule.X1, rule.Y1), (rule.X2, rule.Y2)]], new SketchPen(null, rule.Color, IsClosed: false)), scale, id),
        SketchPart.Outline outline => Lines(outline, scale, id),
        SketchPart.Words words => Words(sketch, words, scale, id),
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private static string Lines(SketchPart.Outline outline, decimal scale, int id)
    {
        var points = outline.Lines.SelectMany(line => line).ToList();
        var (left, top) = (points.Min(point => point.X), points.Min(point => point.Y));
        var (wide, high) = (At(points.Max(point => point.X) - left), At(points.Max(point => point.Y) - top));
        // A path for each line: marks that lie over each other would cut holes into one that is filled as a whole.
        var paths = string.Concat(outline.Lines.Select(line => Text($"<a:path w=\"{wide}\" h=\"{high}\"{(outline.Pen.Fill is null ? " fill=\"none\"" : "")}>") + string.Concat(line.Select((point, place) =>
        {
            var to = place == 0 ? "moveTo" : "lnTo";
            return Text($"<a:{to}><a:pt x=\"{At(point.X - left)}\" y=\"{At(point.Y - top)}\"/></a:{to}>");
        })) + (outline.Pen.IsClosed ? "<a:close/></a:path>" : "</a:path>")));
        var (pen, fill) = (outline.Pen, outline.Pen.Fill is { } inside ? Solid(inside) : "<a:noFill/>");
        var line = pen.Stroke is { } color ? Text($"<a:ln w=\"{Math.Max(3175, At(pen.Width))}\">{Solid(color)}{(pen.IsDashed ? "<a:prstDash val=\"dash\"/>" : "")}</a:ln>") : "<a:ln><a:noFill/></a:ln>";
        return Text($"<wps:wsp><wps:cNvPr id=\"{id}\" name=\"{id}\"/><wps:cNvSpPr/><wps:spPr>{Frame(left, top, wide, high)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst>{paths}</a:pathLst></a:custGeom>{fill}{line}</wps:spPr><wps:bodyPr/></wps:wsp>");

        long At(decimal units) => (long)(units * scale);

        string Frame(decimal x, decimal y, long cx, long cy) => Text($"<a:xfrm><a:off x=\"{At(x)}\" y=\"{At(y)}\"/><a:ext cx=\"{cx}\" cy=\"{cy}\"/></a:xfrm>");
    }

    private static string Words(Sketch sketch, SketchPart.Words words, decimal scale, int id)
    {
        var half = Math.Max(LeastHalfPoints, (int)(words.Size * scale / Emu * 2));
        var high = (long)(half * Emu * 0.75m);
        var wide = (long)((words.Text.Length + 2) * half * Emu * 0.36m);
        var toRight = sketch.IsRight != words.AtEnd; // the box lies left of the point
        var (x, y) = (Math.Max(0, (long)(words.X * scale) - (toRight ? wide : 0)), Math.Max(0, (long)(words.Y * scale) - (long)(high * 0.78m)));
        var side = words.AtEnd ? "end" : "start";
        var (bidi, rtl) = sketch.IsRight ? ("<w:bidi/>", "<w:rtl/>") : ("", "");
        var bold = words.IsBold ? "<w:b/><w:bCs/>" : "";
        return Text($"""
            <wps:wsp><wps:cNvPr id="{id}" name="{id}"/><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx><w:txbxContent><w:p><w:pPr>{bidi}<w:spacing w:before="0" w:after="0"/><w:jc w:val="{side}"/></w:pPr><w:r><w:rPr>{bold}<w:color w:val="{words.Color}"/><w:sz w:val="{half}"/><w:szCs w:val="{half}"/>{rtl}</w:rPr><w:t xml:space="preserve">{Safe(words.Text)}</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"/></wps:wsp>
            """);
    }

    private static string Solid(string color) => $"<a:solidFill><a:srgbClr val=\"{color}\"/></a:solidFill>";

    private static string Safe(string words) => SecurityElement.Escape(DocxText.Clean(words)) ?? "";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
