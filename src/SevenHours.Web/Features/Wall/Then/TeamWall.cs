using SevenHours.Web.Features.CaseMap;
using SevenHours.Web.Features.CaseTimeline;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Wall.View;

namespace SevenHours.Web.Features.Wall.Then;

/// <summary>The wall of an agency at a moment, as one of its seats knew it.</summary>
/// <param name="Columns">What hung there, by theme.</param>
/// <param name="Map">What stood on its map.</param>
/// <param name="Timeline">What stood on its timeline.</param>
/// <param name="Facts">How many facts the seat held.</param>
/// <param name="Received">What others had shared with it, the newest first.</param>
public sealed record TeamWall(Listed<ColumnRow> Columns, Listed<MapMark> Map, TimelineView Timeline, int Facts, Listed<ReceivedRow> Received)
{
    internal static TeamWall Of(SeatReading desk) => new(
        ColumnRow.All(desk), MapLayers.Marks(desk), TimelineView.Of(desk, null, null), desk.Knowledge.Facts.Count,
        [.. desk.Wall.Received.Reverse().Select(share => ReceivedRow.Of(desk, share))]);
}

/// <summary>A seat whose wall can be looked at.</summary>
/// <param name="Name">Its id.</param>
/// <param name="Title">Its agency and its title.</param>
public readonly record struct SeatChoice(string Name, string Title)
{
    internal static Listed<SeatChoice> All(SeatReading desk) =>
        [.. desk.Scenario.Seats.Ids.Select(seat => new SeatChoice(desk.Scenario.Seats[seat].Name, $"{desk.AgencyTitle(desk.Scenario.Seats[seat].Agency)} · {desk.SeatTitle(seat)}"))];
}
