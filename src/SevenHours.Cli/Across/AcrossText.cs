using System.Globalization;
using SevenHours.Debriefing;
using SevenHours.Web.Features.Across;
using Words = SevenHours.Web.Strings.Words;

namespace SevenHours.Cli.Across;

/// <summary>What is compared, in short, for reading in a terminal.</summary>
internal static class AcrossText
{
    private const int Most = 10;

    public static void Print(AcrossReading reading, TextWriter output)
    {
        var words = Words.In("en");
        output.WriteLine($"EXERCISE. {reading.Whole.Count} runs{(reading.IsOneCase ? $" of {reading.Choice.Case}" : "")}, {reading.OfStandIns} of them by stand-ins alone; {reading.Whole.Left} held back, for fewer than {RunBundle.Least} people stand behind them; {reading.Seen.Unended} did not end.");
        Part(output, "Mistakes that recur", reading.Mistakes.Select(row => Line($"{Share(row.Cells[0].Share),7}  {row.Cells[0].Runs.Count} of {row.Cells[0].Of} runs  {row.Number,2} {words[FormattableString.Invariant($"mistake.{row.Number}")]}")));
        Part(output, "How long facts lay between agencies", reading.HandOvers.Select(row => (row.From, row.To, All: row.Cells[0])).Where(row => row.All is not null).Select(row =>
            Line($"{Minutes(row.All!.Waited?.Middle),7}  {row.All.Late} late, {row.All.Never} never, of {row.All.Needs}  {row.From} to {row.To}")));
        Part(output, "Key decisions that were missed or late", reading.Decisions.Select(row => (row, Not: row.Ways.Where(way => way.Verdict is SchoolVerdict.Missed or SchoolVerdict.Late).Sum(way => way.Runs.Count)))
            .Where(one => one.Not > 0).OrderByDescending(one => one.Not).Select(one => Line($"{one.Not} of {one.row.Runs} runs  {one.row.Seat}: {one.row.Step}")));
        if (reading is { Effect: { } effect, Procedure: { } procedure })
        {
            Part(output, $"Since {procedure.Says}: {effect.Before.Count} runs before, {effect.After.Count} after", effect.Measures.Where(row => row.Difference is not null and not 0).Select(row =>
                Line($"{row.Name}: {row.Before!.Middle:0.##} to {row.After!.Middle:0.##}, difference {row.Difference:+0.##;-0.##} ({row.Low:0.##} to {row.High:0.##}), {Language.SnakeCase.Of(row.Verdict).Replace('_', ' ')}")));
            Part(output, "What else differs", effect.Differs.Select(one => Line($"{Language.SnakeCase.Of(one.Kind).Replace('_', ' ')}: {string.Join(", ", one.Before)} / {string.Join(", ", one.After)}")));
        }

        output.WriteLine("All of it: --json, or --format with --out.");
    }

    private static void Part(TextWriter output, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        output.WriteLine($"{title}:");
        foreach (var line in all.Take(Most))
        {
            output.WriteLine($"  {line}");
        }

        if (all.Count > Most)
        {
            output.WriteLine($"  and {all.Count - Most} more");
        }
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);

    private static string Share(decimal? share) => share is { } value ? Line($"{value:0.#} %") : "–";

    private static string Minutes(decimal? seconds) => seconds is { } value ? Line($"{value / 60:0} min") : "–";
}
