using SevenHours.Debriefing;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Report;

/// <summary>Formulas and sources of measures in the language of the report.</summary>
internal static class MeasureWords
{
    /// <summary>How a measure is computed.</summary>
    public static string Formula(Measure measure, Words words) => In(words, "formula." + measure.Name, measure.Formula);

    /// <summary>Where the formula comes from.</summary>
    public static string Source(Measure measure, Words words) => In(words, "formula.source." + measure.Name, measure.Source);

    private static string In(Words words, string id, string english) => Words.Has(id) ? words[id] : english;
}
