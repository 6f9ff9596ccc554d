using System.Globalization;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Debrief;

/// <summary>Figures as people read them: hours and minutes, per cent, nine of eleven.</summary>
public static class Figures
{
    // Sums of money are read by their thousands.
    private const string Grouped = "#,0.#";

    /// <summary>A value with its unit, in pieces: figures large, units small.</summary>
    public static IReadOnlyList<(string Figure, string Unit)> Of(decimal? value, string unit, decimal? of, Words words)
    {
        if (value is not { } v)
            return [("–", "")];
        if (unit == "s")
        {
            var (sign, seconds) = (v < 0 ? "−" : "", (long)Math.Abs(v));
            return seconds >= 3600 ? [(sign + Whole(seconds / 3600), words["unit.h"]), (Whole(seconds / 60 % 60), words["unit.min"])]
                : [(sign + Whole((seconds + 30) / 60), words["unit.min"])];
        }

        return unit == "percent" ? [(words.Number(v), "%")]
            : of is { } whole ? [(words.Number(v), words["debrief.of", ("whole", words.Number(whole))])]
            : [(words.Number(v, Grouped), "")];
    }

    /// <summary>The same in one line of plain text.</summary>
    public static string Line(decimal? value, string unit, decimal? of, Words words) =>
        string.Join(' ', Of(value, unit, of, words).Select(p => p.Unit.Length > 0 ? $"{p.Figure} {p.Unit}" : p.Figure));

    private static string Whole(long value) => value.ToString(CultureInfo.InvariantCulture);
}
