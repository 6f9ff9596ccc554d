using SevenHours.Disciplines.Cooperation;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.Abroad;

/// <summary>One way of working with other countries: a page below the tab.</summary>
/// <param name="Path">Its address below <c>…/wall/abroad/</c>.</param>
/// <param name="Name">The id of its name.</param>
/// <param name="Icon">An icon's name.</param>
public sealed record AbroadWay(string Path, string Name, string Icon)
{
    /// <summary>Whether a desk has anything for it; null for always.</summary>
    public Func<SeatReading, bool>? When { get; init; }
}

/// <summary>Other countries on the case wall: its tab, and the ways below it. A new page adds its line here.</summary>
public static class AbroadWays
{
    /// <summary>In the order of work.</summary>
    public static IReadOnlyList<AbroadWay> All { get; } =
    [
        new("letters", "abroad.letters", "mail"),
        new("parallel", "abroad.parallel", "search"),
        new("teams", "abroad.teams", "users-group"),
        new("laws", "abroad.laws", "scale"),
    ];

    /// <summary>The tab on the wall; the pages below it stand in no strip but their own.</summary>
    public static IReadOnlyList<WallTab> Tabs { get; } =
    [
        new("abroad", "abroad", "world") { When = IsPlayed, Count = desk => View.LetterCard.Waiting(desk) + View.ParallelView.Waiting(desk) },
        new("abroad/letters", "abroad.letters", "mail") { When = _ => false, Live = LetterParts.DrawAsync },
        new("abroad/laws", "abroad.laws", "scale") { When = _ => false },
        new("abroad/parallel", "abroad.parallel", "search") { When = _ => false, Live = ParallelParts.DrawAsync },
        new("abroad/teams", "abroad.teams", "users-group") { When = _ => false, Live = TeamParts.DrawAsync },
    ];

    /// <summary>Whether a case says anything on working with other countries.</summary>
    internal static bool IsPlayed(SeatReading desk) => desk.Scenario.Table<CooperationLaw>().Count > 1;
}
