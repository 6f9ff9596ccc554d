using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How often people in interviews were left in peace after they had shown that it was enough.</summary>
/// <remarks>Refusal, tears, silence, dissociation, weariness and asking for a break are such signs. Each persona has a row.</remarks>
public sealed class LimitsKept() : Measure(
    name: "limits_kept",
    unit: "percent",
    better: Better.Higher,
    title: "Limits of people kept in interviews",
    formula: "Signs in interviews that it was enough after which nothing was asked at once ÷ all such signs.",
    range: "0 to 100; the target is 100; none when nobody showed such a sign",
    source: "Trauma-informed interviewing: stop or pause at the person's sign; Council of Europe Convention on Action against Trafficking, articles 12 and 30. The formula is this product's.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var rows = new List<MeasureDetail>();
        var (kept, all) = (0, 0);
        foreach (var person in Records(history).GroupBy(record => record.Persona.Name, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var limits = person.Select(RespectReading.Read).Where(respect => respect.Signs > 0).ToList();
            if (limits.Count == 0)
            {
                continue;
            }

            var (won, of) = (limits.Sum(one => one.Kept), limits.Sum(one => one.Signs));
            (kept, all) = (kept + won, all + of);
            rows.Add(new MeasureDetail("person", person.Key, null, Quantiles.Percent(won, of), "percent", "", [.. limits.SelectMany(one => one.Events)]));
        }

        return all == 0 ? Nothing() : Result(Quantiles.Percent(kept, all), rows.SelectMany(row => row.Evidence), rows);
    }

    private static IEnumerable<InterviewRecord> Records(History history) =>
        history.All<InterviewOpened>().Select(opened => InterviewRecord.Read(history, opened.Event.Interview, _ => null)!);
}
