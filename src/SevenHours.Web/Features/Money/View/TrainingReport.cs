using System.Globalization;
using System.Xml.Linq;

namespace SevenHours.Web.Features.Money.View;

/// <summary>
/// A report of suspicion in a shape like the one that units of many countries take (goAML), made so that none takes it: its root says that
/// it is training, it has no known namespace, and the entity that reports has no number.
/// </summary>
internal static class TrainingReport
{
    private static readonly XNamespace s_none = "urn:sevenhours:training-only";

    public static string Of(ReportLine line)
    {
        var at = TimeSpan.FromSeconds(line.At).ToString(@"d\.hh\:mm\:ss", CultureInfo.InvariantCulture);
        var root = new XElement(
            s_none + "report",
            new XAttribute("status", "TRAINING - EXERCISE - NOT A REPORT - DO NOT FILE"),
            new XElement(s_none + "rentity_id", "TRAINING-0"),
            new XElement(s_none + "rentity_branch", line.From),
            new XElement(s_none + "submission_code", "TRAINING"),
            new XElement(s_none + "report_code", "STR-TRAINING"),
            new XElement(s_none + "entity_reference", string.Create(CultureInfo.InvariantCulture, $"EXERCISE-{line.Number}-{line.Id}")),
            new XElement(s_none + "submission_date", new XAttribute("clock", "exercise"), at),
            new XElement(s_none + "currency_code_local", line.Currency),
            new XElement(s_none + "reporting_person", new XElement(s_none + "first_name", "EXERCISE"), new XElement(s_none + "last_name", line.From)),
            new XElement(s_none + "reason", line.Says),
            new XElement(s_none + "action", line.Unit),
            new XElement(
                s_none + "activity",
                new XElement(
                    s_none + "report_parties",
                    new XElement(s_none + "report_party", new XElement(s_none + "entity", new XElement(s_none + "name", line.About)), new XElement(s_none + "comments", "EXERCISE"))),
                line.Amount == 0 ? null : new XElement(s_none + "amount_local", line.Amount.ToString(CultureInfo.InvariantCulture))),
            new XElement(s_none + "report_indicators", new XElement(s_none + "indicator", "TRAINING")));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- EXERCISE: invented people, invented money. -->\n{root}\n";
    }
}
