using SevenHours.Analysis.Calls;
using SevenHours.Disciplines.Telephony;
using SevenHours.Disciplines.Telephony.Worlds;
using SevenHours.Disciplines.Walls;
using SevenHours.Web.Features.CaseMap;
using SevenHours.Web.Features.Desk.View;
using MapSpot = SevenHours.Disciplines.Walls.Spot;
using PlaneSpot = SevenHours.Disciplines.Telephony.Worlds.Spot;

namespace SevenHours.Web.Features.Calls.View;

/// <summary>A layer of the map: the sectors by which the numbers were seen whose records an agency holds, each a fan in which they may have been.</summary>
internal static class SectorsOnMap
{
    /// <summary>At most so many sectors, those with the most stays: more would hide the map.</summary>
    public const int Most = 60;

    // The arc of a fan goes in steps of so many degrees.
    private const int Step = 15;

    public static IEnumerable<MapMark> Of(SeatReading desk)
    {
        if (TelephoneNet.Of(desk.Scenario) is not { Anchor: { } anchor } || desk.Desk.Part<TelephonyDesk>().All(desk.Scenario) is not { } held)
            return [];

        var book = held.Book;
        return held.Held.SelectMany(number => Timeline.Of(held.Index, number).Select(stay => (Number: number, Stay: stay)))
            .GroupBy(seen => seen.Stay.Cell).OrderByDescending(sector => sector.Count()).ThenBy(sector => sector.Key).Take(Most)
            .Select(sector => Mark(desk, anchor, book.Cells.All[sector.Key], [.. sector.Select(seen => (book.Numbers[seen.Number], seen.Stay))]));
    }

    private static MapMark Mark(SeatReading desk, PlaneAnchor anchor, Cell cell, IReadOnlyList<(string Number, Stay Stay)> seen)
    {
        var numbers = seen.GroupBy(one => one.Number).OrderByDescending(one => one.Count()).ThenBy(one => one.Key, StringComparer.Ordinal).ToList();
        return new MapMark(cell.Id, "sectors", anchor.ToMap(At(cell, 0, cell.Radius / 2)), desk.Word("calls.map.sector", ("sector", CallsView.Apart(cell.Id))), "")
        {
            Detail = string.Join("; ", numbers.Select(one => desk.Word("calls.map.stays", ("number", CallsView.Apart(one.Key)), ("n", one.Count())))),
            From = seen.Min(one => one.Stay.From),
            Href = $"wall/calls/life?number={Uri.EscapeDataString(numbers[0].Key)}",
            Line = [.. Fan(cell).Select(anchor.ToMap)],
            IsArea = true,
        };
    }

    private static IEnumerable<PlaneSpot> Fan(Cell cell)
    {
        yield return new PlaneSpot(cell.X, cell.Y);
        for (var turn = -Cell.Width / 2; turn <= Cell.Width / 2; turn += Step)
            yield return At(cell, turn, cell.Radius);
    }

    private static PlaneSpot At(Cell cell, int turn, int far)
    {
        var angle = (cell.Bearing + turn) * Math.PI / 180;
        return new PlaneSpot(cell.X + (int)Math.Round(far * Math.Sin(angle)), cell.Y + (int)Math.Round(far * Math.Cos(angle)));
    }
}
