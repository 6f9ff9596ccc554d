using SevenHours.Disciplines.Techniques;

namespace SevenHours.Debriefing;

/// <summary>What became of talk with lawyers, doctors and confessors that came over a line.</summary>
public sealed class PrivilegedTalkLeft() : Measure(
    name: "privileged_talk_left",
    unit: "percent",
    better: Better.Higher,
    title: "Privileged talk left unheard",
    formula: "Talks with a lawyer, doctor or confessor at which whoever listened stopped ÷ such talks about which somebody decided.",
    range: "0 to 100; none when nobody had to decide about such a talk",
    source: "Practice model, section A 41: privileged calls kept cost the line. The share is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var rows = history.All<PrivilegedTalk>().Where(talk => talk.Event.Care != TalkCare.SetAside).Select(talk => new MeasureDetail(
            "agency", history.Scenario.Agencies[history.AgencyOf(talk.Event.Seat)].Name, null, talk.Event.Care == TalkCare.Stopped ? 1 : 0, "count", talk.Event.Care == TalkCare.Stopped ? "unheard" : "heard_on", [talk.Id])).ToList();
        return rows.Count == 0 ? Nothing() : Result(Quantiles.Percent(rows.Count(row => row.Value > 0), rows.Count), rows.SelectMany(row => row.Evidence), rows);
    }
}
