using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Cooperation;
using SevenHours.Web.Features.Desk.Live;
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
        new("trends", "abroad.trends", "chart-bar") { When = desk => desk.Desk.Part<CooperationDesk>().Trends.Held.Count > 0 },
        new("room", "abroad.room", "door-enter") { When = desk => View.RoomView.All(desk).Count > 0 },
        new("coordination", "abroad.coordination", "clipboard-text"),
        new("teams", "abroad.teams", "users-group"),
        new("laws", "abroad.laws", "scale"),
    ];

    /// <summary>The tab on the wall; the pages below it stand in no strip but their own.</summary>
    public static IReadOnlyList<WallTab> Tabs { get; } =
    [
        new("abroad", "abroad", "world") { When = IsPlayed, Count = desk => View.LetterCard.Waiting(desk) + View.ParallelView.Waiting(desk) + View.CoordinationCard.Waiting(desk) + View.TrendTable.Waiting(desk) },
        new("abroad/letters", "abroad.letters", "mail") { When = _ => false, Live = LetterParts.DrawAsync },
        new("abroad/laws", "abroad.laws", "scale") { When = _ => false },
        new("abroad/parallel", "abroad.parallel", "search") { When = _ => false, Live = ParallelParts.DrawAsync },
        new("abroad/coordination", "abroad.coordination", "clipboard-text") { When = _ => false, Live = CoordinationParts.DrawAsync },
        new("abroad/trends", "abroad.trends", "chart-bar") { When = _ => false, Live = TrendParts.DrawAsync },
        new("abroad/room", "abroad.room", "door-enter") { When = _ => false },
        new("abroad/teams", "abroad.teams", "users-group") { When = _ => false, Live = TeamParts.DrawAsync },
    ];

    // The act of the catalogue that an agreement on a joint team is (practice.md A 83).
    private const int TeamAct = 83;

    /// <summary>The form in which an act of the catalogue is done when it is a letter or an agreement; null for any other.</summary>
    internal static string? FormOf(AtDesk at, string action) => at.Read(desk =>
    {
        var actions = desk.Scenario.Table<ActionDefinition>();
        if (!IsPlayed(desk) || !actions.TryFind(action, out var act))
            return null;
        if (actions[act].Number == TeamAct)
            return AbroadFeature.Href(at, "/teams#team-new");
        var profession = desk.Scenario.Agencies[desk.Agency].Profession;
        var channel = desk.Scenario.Table<CooperationChannel>().Where(one => one.Act == act)
            .OrderByDescending(one => one.Who.Count == 0 || one.Who.Contains(profession, StringComparer.Ordinal)).FirstOrDefault();
        return channel is null ? null : AbroadFeature.Href(at, $"/letters/new?channel={channel.Name}");
    });

    /// <summary>Whether a case says anything on working with other countries.</summary>
    internal static bool IsPlayed(SeatReading desk) => desk.Scenario.Table<CooperationLaw>().Count > 1;
}
