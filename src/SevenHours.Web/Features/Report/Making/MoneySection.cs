using SevenHours.Debriefing;
using SevenHours.Disciplines.Money;
using SevenHours.Language;
using SevenHours.Web.Features.Money.View;

namespace SevenHours.Web.Features.Report;

/// <summary>What became of the proceeds: asset by asset, and over time.</summary>
internal static class MoneySection
{
    public static ReportSection? Of(ReportMaking making)
    {
        var stories = AssetStory.All(making.History);
        if (stories.Count == 0)
            return null;
        return new ReportSection("money", making.T("report.money"),
        [
            new ReportBlock.Table(Assets(making, stories)),
            .. MoneyOverTime.Of(making.History).Select(money => money.Points.Count > 1
                ? (ReportBlock)new ReportBlock.Drawing(making.T("money.time.what", ("n", money.Points.Count - 1), ("currency", money.Currency)), MoneyDrawing.Of(making, money), OverTime(making, money))
                : new ReportBlock.Table(OverTime(making, money))),
        ]);
    }

    private static ReportTable Assets(ReportMaking making, IReadOnlyList<AssetStory> stories) => new(
        "assets", making.T("money.sheet"), [making.Column("asset", 6), making.Column("worth", 3), making.Column("located"), making.Column("frozen_at"), making.Column("held_worth", 3), making.Column("lost_at"), making.Column("result", 4)],
        [.. stories.Select(story =>
        {
            var asset = making.Scenario.Table<Asset>()[story.Asset];
            var lost = story.Lost is { } gone ? making.History[gone].At : (Kernel.SimTime?)null;
            return new ReportRow(
                [
                    making.Of(asset.Title), Amount(asset.Value, asset.Currency), ReportMaking.At(story.Located?.At), ReportMaking.At(story.Held?.At), Amount(story.HeldValue, asset.Currency), ReportMaking.At(lost),
                    making.T(story.Confiscated is not null ? "report.asset.confiscated" : story.Held is not null ? "report.asset.held" : story.Lost is not null ? "money.sheet.lost" : "money.sheet.free"),
                ],
                making.Note(story.Steps.Select(step => step.Id).Concat(story.Located is { } located ? [located.Event] : [])));
        })]);

    private static ReportTable OverTime(ReportMaking making, MoneyOverTime money) => new(
        $"money_{money.Currency.ToLowerInvariant()}", making.T("money.time"),
        [making.Column("at"), making.Column("what", 6), making.Column("located_worth", 3), making.Column("frozen_worth", 3), making.Column("lost_worth", 3), making.Column("there", 3)],
        [.. money.Points.Select(point => new ReportRow(
            [
                ReportMaking.At(point.At), What(making, point), Amount(point.Located, money.Currency), Amount(point.Frozen, money.Currency), Amount(point.Lost, money.Currency), Amount(point.There, money.Currency),
            ],
            making.Note(point.Event.IsSome ? point.Event : making.History.Events[0].Id)))]);

    internal static string What(ReportMaking making, MoneyPoint point) => point.Asset.IsSome
        ? $"{making.T($"money.time.point.{SnakeCase.Of(point.Kind)}")}: {making.Of(making.Scenario.Table<Asset>()[point.Asset].Title)}"
        : making.T("money.time.point.start");

    private static ReportCell Amount(decimal value, string currency) => new(AssetCard.Amount((long)value, currency), value, currency);
}
