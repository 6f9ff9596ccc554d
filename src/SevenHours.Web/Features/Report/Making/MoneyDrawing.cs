using System.Globalization;
using System.Text;
using SevenHours.Debriefing;

namespace SevenHours.Web.Features.Report;

/// <summary>Located, frozen and gone beside what there still was.</summary>
internal static class MoneyDrawing
{
    private const int Wide = 900;
    private const int Top = 30;
    private const int Bottom = 210;

    public static string Of(ReportMaking making, MoneyOverTime money)
    {
        var isRight = making.Reading.Texts.Language.RightToLeft;
        var scale = new PlayScale(making.History, 90, Wide - 20, isRight);
        var svg = new StringBuilder(Invariant($"<svg viewBox=\"0 0 {Wide} 250\" role=\"img\" aria-label=\"{SvgWords.Of(making.T("money.time"))}\" direction=\"{(isRight ? "rtl" : "ltr")}\">"));
        foreach (var (at, words, _) in scale.Ticks(making))
            svg.Append(Invariant($"<line x1=\"{scale.X(at):0.#}\" x2=\"{scale.X(at):0.#}\" y1=\"{Top}\" y2=\"{Bottom}\" stroke=\"#ddd6c7\"/><text x=\"{scale.X(at) + (isRight ? -3 : 3):0.#}\" y=\"20\" font-size=\"11\" fill=\"#3f4d64\">{SvgWords.Of(words)}</text>"));
        foreach (var part in new[] { 0, 1, 2 })
        {
            var y = Y(money, money.Total * part / 2);
            svg.Append(Invariant($"<line x1=\"{scale.From}\" x2=\"{scale.Until}\" y1=\"{y:0.#}\" y2=\"{y:0.#}\" stroke=\"#ece7db\"/><text x=\"{(isRight ? Wide - 82 : 82)}\" y=\"{y + 4:0.#}\" font-size=\"11\" fill=\"#3f4d64\" text-anchor=\"end\" direction=\"{(isRight ? "rtl" : "ltr")}\">{money.Total * part / 2:N0}</text>"));
        }

        svg.Append(Invariant($"<path d=\"{Steps(making, scale, money, point => point.There)}V{Bottom}H{scale.X(Kernel.SimTime.Start):0.#}Z\" fill=\"#ece7db\"/>"));
        svg.Append(Invariant($"<path d=\"{Steps(making, scale, money, point => point.Frozen)}V{Bottom}H{scale.X(Kernel.SimTime.Start):0.#}Z\" fill=\"#b6d3c5\"/>"));
        svg.Append(Invariant($"<path d=\"{Steps(making, scale, money, point => point.Located)}\" fill=\"none\" stroke=\"#1d4b80\" stroke-width=\"2\"/>"));
        svg.Append(Invariant($"<path d=\"{Steps(making, scale, money, point => point.Lost)}\" fill=\"none\" stroke=\"#9b1c34\" stroke-width=\"2\" stroke-dasharray=\"5 4\"/>"));
        return svg.Append(Legend(making, isRight)).Append("</svg>").ToString();
    }

    private static string Legend(ReportMaking making, bool isRight)
    {
        var legend = new StringBuilder();
        var marks = new[] { ("there", "<rect width=\"22\" height=\"10\" fill=\"#ece7db\"/>"), ("frozen", "<rect width=\"22\" height=\"10\" fill=\"#b6d3c5\"/>"), ("located", "<path d=\"M0 5h22\" stroke=\"#1d4b80\" stroke-width=\"2\"/>"), ("lost", "<path d=\"M0 5h22\" stroke=\"#9b1c34\" stroke-width=\"2\" stroke-dasharray=\"5 4\"/>") };
        for (var i = 0; i < marks.Length; i++)
        {
            var x = isRight ? Wide - 112 - (i * 200) : 90 + (i * 200);
            legend.Append(Invariant($"<g transform=\"translate({x} 230)\">{marks[i].Item2}</g><text x=\"{(isRight ? x - 6 : x + 28)}\" y=\"240\" font-size=\"12\" fill=\"#14233a\">{SvgWords.Of(making.T($"money.time.{marks[i].Item1}"))}</text>"));
        }

        return legend.ToString();
    }

    // Each value holds until the next point.
    private static string Steps(ReportMaking making, PlayScale scale, MoneyOverTime money, Func<MoneyPoint, decimal> of) =>
        string.Concat(money.Points.Select((point, place) => place == 0
            ? Invariant($"M{scale.X(point.At):0.#} {Y(money, of(point)):0.#}")
            : Invariant($"H{scale.X(point.At):0.#}V{Y(money, of(point)):0.#}"))) + Invariant($"H{scale.X(making.History.Until):0.#}");

    private static decimal Y(MoneyOverTime money, decimal value) => money.Total == 0 ? Bottom : Bottom - ((Bottom - Top) * value / money.Total);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
