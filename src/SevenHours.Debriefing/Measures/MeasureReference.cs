using System.Text;

namespace SevenHours.Debriefing;

/// <summary>Writes <c>docs/reference/measures.md</c> from the measures, so that the page and the program say the same.</summary>
public static class MeasureReference
{
    /// <summary>The page.</summary>
    public static string Render()
    {
        var page = new StringBuilder("""
            # Measures

            Figures computed from the events of a play by a published formula. Each names the events it counted. They stand side by side as a
            profile: there is no total, and harm is never set off against a success. What passed off screen counts as recorded. A decision is judged
            on what the decider knew then, not on how it turned out.

            Units: `s` seconds, `percent` 0 to 100 to one decimal place, `count` whole numbers, `points` as the formula says. Percentiles and middles
            are values that occurred (nearest rank; of two middles the lower).

            | name | what it says | unit | better |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var measure in Measures.All)
        {
            page.Append("| [`").Append(measure.Name).Append("`](#").Append(measure.Name).Append(") | ").Append(measure.Title).Append(" | ")
                .Append(measure.Unit).Append(" | ").Append(Word(measure.Better)).Append(" |\n");
        }

        foreach (var measure in Measures.All)
        {
            page.Append("\n## ").Append(measure.Name).Append("\n\n").Append(measure.Title).Append(".\n\n")
                .Append("- Formula: ").Append(measure.Formula).Append('\n')
                .Append("- Unit: ").Append(measure.Unit).Append("; ").Append(Word(measure.Better)).Append(" is better.\n")
                .Append("- Range: ").Append(measure.Range).Append(".\n")
                .Append("- Source: ").Append(measure.Source).Append('\n');
        }

        return page.ToString();
    }

    private static string Word(Better better) => better == Better.Lower ? "lower" : "higher";
}
