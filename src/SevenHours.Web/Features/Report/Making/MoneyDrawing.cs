using System.Globalization;
using SevenHours.Debriefing;

namespace SevenHours.Web.Features.Report;

/// <summary>Located, frozen and gone beside what there still was.</summary>
internal static class MoneyDrawing
{
    private const int Wide = 900;
    private const int Top = 30;
    private const int Bottom = 210;

    private static readonly SketchPen s_there = new("ece7db");
    private static readonly SketchPen s_frozen = new("b6d3c5");
    private static readonly SketchPen s_located = new(null, "1d4b80", 2, IsClosed: false);
    private static readonly SketchPen s_lost = new(null, "9b1c34", 2, IsDashed: true, IsClosed: false);

    public static Sketch Of(ReportMaking making, MoneyOverTime money)
    {
        var isRight = making.Reading.Texts.Language.RightToLeft;
        var scale = new PlayScale(making.History, 90, Wide - 20, isRight);
        List<SketchPart> parts =
        [
            Steps(making, scale, money, point => point.There, s_there),
            Steps(making, scale, money, point => point.Frozen, s_frozen),
        ];
        foreach (var (at, words, _) in scale.Ticks(making))
        {
            parts.Add(new SketchPart.Rule(scale.X(at), Top, scale.X(at), Bottom, "ddd6c7"));
            parts.Add(new SketchPart.Words(scale.X(at) + (isRight ? -3 : 3), 20, 11, words, "3f4d64"));
        }

        foreach (var part in new[] { 0, 1, 2 })
        {
            var y = Y(money, money.Total * part / 2);
            parts.Add(new SketchPart.Rule(scale.From, y, scale.Until, y, "ddd6c7"));
            parts.Add(new SketchPart.Words(isRight ? Wide - 82 : 82, y + 4, 11, (money.Total * part / 2).ToString("N0", CultureInfo.InvariantCulture), "3f4d64", AtEnd: true));
        }

        parts.Add(Steps(making, scale, money, point => point.Located, s_located));
        parts.Add(Steps(making, scale, money, point => point.Lost, s_lost));
        parts.AddRange(Legend(making, isRight));
        return new Sketch(Wide, 250, making.T("money.time"), isRight, parts);
    }

    private static IEnumerable<SketchPart> Legend(ReportMaking making, bool isRight)
    {
        foreach (var (i, (name, pen)) in new[] { ("there", s_there), ("frozen", s_frozen), ("located", s_located), ("lost", s_lost) }.Index())
        {
            var x = isRight ? Wide - 112 - (i * 200) : 90 + (i * 200);
            yield return pen.Fill is null
                ? new SketchPart.Outline([[(x, 235), (x + 22, 235)]], pen)
                : new SketchPart.Outline([[(x, 230), (x + 22, 230), (x + 22, 240), (x, 240)]], pen);
            yield return new SketchPart.Words(isRight ? x - 6 : x + 28, 240, 12, making.T($"money.time.{name}"), "14233a");
        }
    }

    // Each value holds until the next point; what is filled goes down to the ground.
    private static SketchPart.Outline Steps(ReportMaking making, PlayScale scale, MoneyOverTime money, Func<MoneyPoint, decimal> of, SketchPen pen)
    {
        var line = new List<(decimal X, decimal Y)>();
        foreach (var point in money.Points)
        {
            if (line.Count > 0)
                line.Add((scale.X(point.At), line[^1].Y));
            line.Add((scale.X(point.At), Y(money, of(point))));
        }

        line.Add((scale.X(making.History.Until), line[^1].Y));
        if (pen.IsClosed)
            line.AddRange([(scale.X(making.History.Until), Bottom), (scale.X(Kernel.SimTime.Start), Bottom)]);
        return new SketchPart.Outline([line], pen);
    }

    private static decimal Y(MoneyOverTime money, decimal value) => money.Total == 0 ? Bottom : Bottom - ((Bottom - Top) * value / money.Total);
}
