using SevenHours.Disciplines.Interviews;

namespace SevenHours.Debriefing;

/// <summary>How many of the questions put to people of the case were open invitations.</summary>
public sealed class OpenRatio() : Measure(
    name: "open_ratio",
    unit: "percent",
    better: Better.Higher,
    title: "Open questions of all questions",
    formula: "Open questions ÷ all questions asked of people of the case.",
    range: "0 to 100; the target is 50; none when nothing was asked",
    source: "Studies of investigative interviews found about 6 % open questions before training and 70 % after; doi.org/10.1177/14613557241233857, doi.org/10.1080/10683169908414991.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var asked = CodedQuestion.Of(history).Where(q => QuestionEffects.Of(q.Style).Asks && q.Style != QuestionStyle.Encourager).ToList();
        var rows = asked.GroupBy(q => q.Question.Event.Seat).OrderBy(g => g.Key).Select(g => new MeasureDetail(
            "seat", history.Scenario.Seats[g.Key].Name, null, Quantiles.Percent(g.Count(IsOpen), g.Count()),
            "percent", "", [.. g.SelectMany(q => q.Evidence).Order()]));
        return Result(Quantiles.Percent(asked.Count(IsOpen), asked.Count), asked.SelectMany(q => q.Evidence), [.. rows]);
    }

    private static bool IsOpen(CodedQuestion question) => question.Style == QuestionStyle.Open;
}
