using SevenHours.Disciplines.Money;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Money.Papers.View;
using SevenHours.Web.Features.Money.View;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.Money;

/// <summary>One way of looking at the money of a case: a page below the tab.</summary>
/// <param name="Path">Its address below <c>…/wall/money/</c>.</param>
/// <param name="Name">The id of its name.</param>
/// <param name="Icon">An icon's name.</param>
public sealed record MoneyWay(string Path, string Name, string Icon)
{
    /// <summary>Whether a desk has anything for it; null for always.</summary>
    public Func<SeatReading, bool>? When { get; init; }
}

/// <summary>Money on the case wall: its tab, and the ways of looking at it. A new page adds its line here.</summary>
public static class MoneyWays
{
    /// <summary>In the order of work: what was asked for, what it shows, what is held.</summary>
    public static IReadOnlyList<MoneyWay> All { get; } =
    [
        new("papers", "money.papers", "files") { When = HasBooks },
        .. Tools.MoneyTools.Ways,
        new("assets", "money.assets", "snowflake"),
        new("confiscation", "money.confiscation", "gavel") { When = HasHeld },
        new("reports", "money.suspicions", "report"),
    ];

    /// <summary>The tab on the wall; the pages below it stand in no strip but their own.</summary>
    public static IReadOnlyList<WallTab> Tabs { get; } =
    [
        new("money", "money", "coin") { When = HasMoney, Count = CountOf },
        new("money/papers", "money.papers", "files") { When = _ => false, Live = PaperParts.DrawAsync },
        new("money/assets", "money.assets", "snowflake") { When = _ => false, Live = AssetParts.DrawAsync },
        new("money/confiscation", "money.confiscation", "gavel") { When = _ => false, Live = AssetParts.DrawRulingsAsync },
        new("money/reports", "money.suspicions", "report") { When = _ => false },
    ];

    // What is held; at a court, what waits for a ruling.
    private static int CountOf(SeatReading desk) => desk.Desk.Part<MoneyDesk>() is var money
        ? money.Freezes.Count(f => f.HoldsNow) + money.Proceeds.Hearings.Count(h => h.Ruling is null && h.Petition.To == desk.Agency) : 0;

    private static bool HasHeld(SeatReading desk) =>
        desk.Desk.Part<MoneyDesk>() is var money && (money.Freezes.Any(f => f.HoldsNow) || money.Proceeds.Hearings.Count > 0 || money.Proceeds.Pool > 0);

    private static bool HasMoney(SeatReading desk) => desk.Scenario.Table<Asset>().Count > 0 || HasBooks(desk);

    private static bool HasBooks(SeatReading desk) => CaseMoney.Of(desk.Scenario) is not null;
}
