using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How many hand-overs of exhibits left a gap in the chain of custody.</summary>
/// <remarks>
/// A hand-over leaves a gap when it was not sealed, was confirmed by nobody or more than twelve hours later, or was worked on before it was
/// confirmed. The figures are those of <see cref="CustodyCheck"/>.
/// </remarks>
public sealed class CustodyBreaks() : Measure(
    name: "custody_breaks",
    unit: "percent",
    better: Better.Lower,
    title: "Hand-overs of evidence that left a gap",
    formula: "Hand-overs without seal, without confirmation within twelve hours, or worked on before it ÷ hand-overs.",
    range: "0 to 100; none when nothing was handed over",
    source: "ISO/IEC 27037 on the chain of custody; " + MeasureSources.Practice)
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var rows = ExhibitStory.Of(history).SelectMany(story => Rows(history, story)).ToList();
        return Result(Quantiles.Percent(rows.Count(r => r.Value > 0), rows.Count), rows.SelectMany(r => r.Evidence), rows);
    }

    private static IEnumerable<MeasureDetail> Rows(History history, ExhibitStory story)
    {
        var lines = story.Exhibit.Lines;
        var breaks = CustodyCheck.Of(story.Exhibit, (history.Events.Count > 0 ? history.Events[^1].At : SimTime.Start));
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Step != CustodyStep.HandedOver)
            {
                continue;
            }

            var next = lines.Skip(i + 1).FirstOrDefault(l => l.Step == CustodyStep.HandedOver)?.At ?? SimTime.Never;
            var at = lines[i].At;
            var isBroken = breaks.Any(b => b.Kind switch
            {
                BreakKind.Unsealed or BreakKind.Gap or BreakKind.NotReceived => b.At == at,
                BreakKind.WorkedUnreceived => b.At >= at && b.At < next,
                _ => false,
            });
            yield return new MeasureDetail(
                "agency", history.Scenario.Agencies[lines[i].To].Name, lines[i].Seat.IsSome ? history.Scenario.Seats[lines[i].Seat].Name : null,
                isBroken ? 1 : 0, "count", isBroken ? "missed" : "kept", [story.Events[i]]);
        }
    }
}
