using SevenHours.Debriefing;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Report;

/// <summary>The marks of a run on one line for each kind. Nights between days of play are left out, as they are on the debrief.</summary>
internal static class PathDrawing
{
    private const int Wide = 900;
    private const int LineHigh = 26;
    private const int Top = 34;
    private const string Ink = "14233a";
    private const string Grave = "9b1c34";

    public static Sketch Of(ReportMaking making, IReadOnlyList<TimelineMark> marks)
    {
        var isRight = making.Reading.Texts.Language.RightToLeft;
        List<TimelineMarkKind> kinds = [.. marks.Select(mark => mark.Kind).Distinct().Order()];
        var scale = new PlayScale(making.History, 170, Wide - 20, isRight);
        var high = Top + (kinds.Count * LineHigh) + 6;
        var parts = new List<SketchPart>();
        foreach (var (at, words, isDay) in scale.Ticks(making))
        {
            parts.Add(new SketchPart.Rule(scale.X(at), 20, scale.X(at), high, isDay ? "5a667a" : "ddd6c7"));
            parts.Add(new SketchPart.Words(scale.X(at) + (isRight ? -3 : 3), 14, 11, words, "3f4d64"));
        }

        for (var i = 0; i < kinds.Count; i++)
        {
            var y = Top + (i * LineHigh) + (LineHigh / 2);
            parts.Add(new SketchPart.Rule(scale.From, y, scale.Until, y, "ece7db"));
            parts.Add(new SketchPart.Words(isRight ? Wide - 4 : 4, y + 4, 12, making.T($"debrief.mark.{PathSection.Name(kinds[i])}"), Ink, IsBold: true));
            foreach (var mark in marks.Where(mark => mark.Kind == kinds[i]))
                parts.Add(Shape(mark.Kind, scale.X(mark.Line.At), y, $"{Times.Short(mark.Line.At.Seconds)} {making.Say(mark.Line)}"));
        }

        return new Sketch(Wide, high, making.T("report.path.what"), isRight, parts);
    }

    // Shape and colour both say the kind: in print without colour the shape is enough.
    private static SketchPart.Outline Shape(TimelineMarkKind kind, decimal x, int y, string title)
    {
        (decimal X, decimal Y)[][] lines = kind switch
        {
            TimelineMarkKind.Inject => [[(-5, -4), (5, -4), (0, 5)]],
            TimelineMarkKind.Decision => [[(0, -6), (5, 0), (0, 6), (-5, 0)]],
            TimelineMarkKind.Harm => [[(-5, -5), (5, 5)], [(5, -5), (-5, 5)]],
            TimelineMarkKind.Breach or TimelineMarkKind.Money => [[(-5, -5), (5, -5), (5, 5), (-5, 5)]],
            TimelineMarkKind.Goal => [[(6, 0), (5.2m, 3), (3, 5.2m), (0, 6), (-3, 5.2m), (-5.2m, 3), (-6, 0), (-5.2m, -3), (-3, -5.2m), (0, -6), (3, -5.2m), (5.2m, -3)]],
            _ => [[(-2, -8), (2, -8), (2, 8), (-2, 8)]],
        };
        var pen = kind switch
        {
            TimelineMarkKind.Inject => new SketchPen("fffefb", Ink, 1.4m),
            TimelineMarkKind.Decision => new SketchPen("1d4b80"),
            TimelineMarkKind.Harm => new SketchPen(null, Grave, 2.4m, IsClosed: false),
            TimelineMarkKind.Breach => new SketchPen(null, Grave, 2),
            TimelineMarkKind.Goal => new SketchPen("22634a"),
            TimelineMarkKind.Money => new SketchPen("7a6a4a"),
            _ => new SketchPen(Ink),
        };
        return new SketchPart.Outline([.. lines.Select(line => line.Select(point => (x + point.X, y + point.Y)).ToList())], pen, title);
    }
}
