using System.Globalization;
using System.Net;
using System.Text;

namespace SevenHours.Web.Features.Report;

/// <summary>A drawing as one <c>svg</c> element that refers to nothing outside.</summary>
internal static class SvgSketch
{
    public static string Of(Sketch sketch)
    {
        var svg = new StringBuilder(Text($"<svg viewBox=\"0 0 {sketch.Wide} {sketch.High}\" role=\"img\" aria-label=\"{Safe(sketch.Says)}\" direction=\"{(sketch.IsRight ? "rtl" : "ltr")}\">"));
        foreach (var part in sketch.Parts)
        {
            svg.Append(part switch
            {
                SketchPart.Rule rule => Text($"<line x1=\"{rule.X1:0.#}\" x2=\"{rule.X2:0.#}\" y1=\"{rule.Y1:0.#}\" y2=\"{rule.Y2:0.#}\" stroke=\"#{rule.Color}\"/>"),
                SketchPart.Words words => Text($"<text x=\"{words.X:0.#}\" y=\"{words.Y:0.#}\" font-size=\"{words.Size}\"{(words.IsBold ? " font-weight=\"600\"" : "")} fill=\"#{words.Color}\" text-anchor=\"{(words.AtEnd ? "end" : "start")}\">{Safe(words.Text)}</text>"),
                SketchPart.Outline outline => Path(outline),
                _ => throw new ArgumentOutOfRangeException(nameof(sketch)),
            });
        }

        return svg.Append("</svg>").ToString();
    }

    private static string Path(SketchPart.Outline outline)
    {
        var (pen, points) = (outline.Pen, string.Concat(outline.Lines.Select(line => "M" + string.Join('L', line.Select(point => Text($"{point.X:0.#} {point.Y:0.#}"))) + (outline.Pen.IsClosed ? "Z" : ""))));
        var stroke = pen.Stroke is null ? "" : Text($" stroke=\"#{pen.Stroke}\" stroke-width=\"{pen.Width:0.#}\"{(pen.IsDashed ? " stroke-dasharray=\"5 4\"" : "")}");
        var title = outline.Title.Length == 0 ? "" : $"<title>{Safe(outline.Title)}</title>";
        return $"<path d=\"{points}\" fill=\"{(pen.Fill is null ? "none" : "#" + pen.Fill)}\"{stroke}>{title}</path>";
    }

    private static string Safe(string words) => WebUtility.HtmlEncode(words);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
