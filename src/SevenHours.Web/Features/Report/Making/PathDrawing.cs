using System.Globalization;
using System.Text;
using SevenHours.Debriefing;
using SevenHours.Kernel;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Report;

/// <summary>The marks of a run on one line for each kind. Nights between days of play are left out, as they are on the debrief.</summary>
internal static class PathDrawing
{
    private const int Wide = 900;
    private const int LineHigh = 26;
    private const int Top = 34;

    public static string Of(ReportMaking making, IReadOnlyList<TimelineMark> marks)
    {
        var isRight = making.Reading.Texts.Language.RightToLeft;
        List<TimelineMarkKind> kinds = [.. marks.Select(mark => mark.Kind).Distinct().Order()];
        var scale = new PlayScale(making.History, 170, Wide - 20, isRight);
        var high = Top + (kinds.Count * LineHigh) + 6;
        var svg = new StringBuilder(Invariant($"<svg viewBox=\"0 0 {Wide} {high}\" role=\"img\" aria-label=\"{SvgWords.Of(making.T("report.path.what"))}\" direction=\"{(isRight ? "rtl" : "ltr")}\">"));
        foreach (var (at, words, isDay) in scale.Ticks(making))
        {
            svg.Append(Invariant($"<line x1=\"{scale.X(at):0.#}\" x2=\"{scale.X(at):0.#}\" y1=\"20\" y2=\"{high}\" stroke=\"{(isDay ? "#5a667a" : "#ddd6c7")}\"/>"));
            svg.Append(Invariant($"<text x=\"{scale.X(at) + (isRight ? -3 : 3):0.#}\" y=\"14\" font-size=\"11\" fill=\"#3f4d64\" text-anchor=\"start\">{SvgWords.Of(words)}</text>"));
        }

        for (var i = 0; i < kinds.Count; i++)
        {
            var y = Top + (i * LineHigh) + (LineHigh / 2);
            svg.Append(Invariant($"<line x1=\"{scale.From}\" x2=\"{scale.Until}\" y1=\"{y}\" y2=\"{y}\" stroke=\"#ece7db\"/>"));
            svg.Append(Invariant($"<text x=\"{(isRight ? Wide - 4 : 4)}\" y=\"{y + 4}\" font-size=\"12\" font-weight=\"600\" fill=\"#14233a\" text-anchor=\"start\">{SvgWords.Of(making.T($"debrief.mark.{PathSection.Name(kinds[i])}"))}</text>"));
            foreach (var mark in marks.Where(mark => mark.Kind == kinds[i]))
                svg.Append(Invariant($"<path d=\"{ShapeOf(mark.Kind)}\" transform=\"translate({scale.X(mark.Line.At):0.#} {y})\"><title>{SvgWords.Of($"{Times.Short(mark.Line.At.Seconds)} {making.Say(mark.Line)}")}</title></path>"));
        }

        return svg.Append("</svg>").ToString();
    }

    // Shape and colour both say the kind: in print without colour the shape is enough.
    private static string ShapeOf(TimelineMarkKind kind) => kind switch
    {
        TimelineMarkKind.Inject => "M-5-4h10L0 5z\" fill=\"#fffefb\" stroke=\"#14233a\" stroke-width=\"1.4",
        TimelineMarkKind.Decision => "M0-6 5 0 0 6-5 0z\" fill=\"#1d4b80",
        TimelineMarkKind.Harm => "M-5-5 5 5M5-5-5 5\" fill=\"none\" stroke=\"#9b1c34\" stroke-width=\"2.4",
        TimelineMarkKind.Breach => "M-5-5h10v10h-10z\" fill=\"none\" stroke=\"#9b1c34\" stroke-width=\"2",
        TimelineMarkKind.Goal => "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0\" fill=\"#22634a",
        TimelineMarkKind.Money => "M-5-5h10v10h-10z\" fill=\"#7a6a4a",
        _ => "M-2-8h4v16h-4z\" fill=\"#14233a",
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
