using SevenHours.Disciplines.Actions;

namespace SevenHours.Debriefing;

/// <summary>How long after the criminal case the financial case was opened.</summary>
public sealed class ParallelStart() : Measure(
    name: "parallel_start",
    unit: "s",
    better: Better.Lower,
    title: "Time from opening the case to opening the financial case",
    formula: "t(financial case opened) − t(case opened).",
    range: "any; negative when the money came first; none unless both were opened",
    source: "FATF recommendations 30 and 31: parallel financial investigation. The target of 24 hours is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var open = First(history, Catalogue.OpenCase);
        var money = First(history, Catalogue.FinancialCase);
        IReadOnlyList<ActStory> both = [.. new[] { open, money }.OfType<ActStory>()];
        return Result(
            open is null || money is null ? null : (money.EndedAt - open.EndedAt).Seconds,
            both.Select(a => a.Ended),
            [.. both.Select(a => new MeasureDetail(
                "action", history.Scenario.Table<ActionDefinition>()[a.Plan.Action].Name, history.Scenario.Seats[a.Plan.Seat].Name,
                a.EndedAt.Seconds, "s", "opened", [a.Ended]))]);
    }

    private static ActStory? First(History history, string action) =>
        history.Acts.Of(history.Scenario, action).Where(a => a.IsFinished).MinBy(a => a.Ended);
}
