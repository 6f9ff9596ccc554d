using SevenHours.Disciplines.Walls;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Wall.View;

/// <summary>A thing of the case, as it is offered to be put up or shared.</summary>
/// <param name="Item">As a form names it.</param>
/// <param name="Kind">The name of its kind.</param>
/// <param name="Icon">An icon's name.</param>
/// <param name="Title">What it is.</param>
/// <param name="Detail">Where it is from.</param>
/// <param name="Grade">Source and information; empty when not graded.</param>
/// <param name="At">Since when the seat has it, in exercise seconds.</param>
/// <param name="Pin">The pin by which it hangs on the wall; null when it does not.</param>
/// <param name="IsSensitive">Whether it may only go to those who need it.</param>
public sealed record ThingRow(string Item, string Kind, string Icon, string Title, string Detail, string Grade, long At, string? Pin, bool IsSensitive)
{
    /// <summary>How many are listed; the others are found by searching.</summary>
    public const int Most = 60;

    /// <summary>Under whose control it stands; null when it is the agency's own.</summary>
    public string? Originator { get; init; }

    /// <summary>What may be done with it.</summary>
    public HandlingCode Code { get; init; }

    /// <summary>Everything a seat has that can stand on a wall, kind by kind, the newest first.</summary>
    internal static IEnumerable<ThingRow> All(SeatReading desk)
    {
        var up = desk.Wall.Board.Pins.Where(pin => pin.Item.IsSome).GroupBy(pin => pin.Item).ToDictionary(pins => pins.Key, pins => pins.First().Handle.ToString());
        return WallFaces.All.SelectMany(face => face.All(desk).Select(handle => new WallItem(face.Kind, handle)).Select(item => Of(desk, face, item, up.GetValueOrDefault(item)))).OfType<ThingRow>();
    }

    /// <summary>What does not hang yet, the newest first.</summary>
    internal static Listed<ThingRow> NotUp(SeatReading desk) => [.. All(desk).Where(row => row.Pin is null).OrderByDescending(row => row.At).Take(Most)];

    /// <summary>The id of what is said when nothing is left to put up: everything hangs, or there is nothing at all.</summary>
    internal static string NoneUp(SeatReading desk) => All(desk).Any() ? "wall.things.none" : "wall.things.nothing";

    /// <summary>Things, and words on the wall, that hold every word searched for.</summary>
    internal static Listed<ThingRow> Search(SeatReading desk, string query)
    {
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var own = desk.Wall.Board.Pins.Where(pin => !pin.Item.IsSome).Select(pin => PinRow.Of(desk, pin))
            .Select(pin => new ThingRow(pin.Item, pin.ItemKind, pin.Icon, pin.Title, string.Join(", ", ((string[])[pin.By, pin.Source]).Where(part => part.Length > 0)), "", pin.At, pin.Id, false));
        return [.. own.Concat(All(desk)).Where(row => words.All(word => Holds(row, word))).OrderByDescending(row => row.At).Take(Most)];
    }

    private static bool Holds(ThingRow row, string word) =>
        row.Title.Contains(word, StringComparison.CurrentCultureIgnoreCase) || row.Detail.Contains(word, StringComparison.CurrentCultureIgnoreCase)
        || string.Equals(row.Grade, word, StringComparison.OrdinalIgnoreCase);

    private static ThingRow? Of(SeatReading desk, WallFace face, WallItem item, string? pin) => face.Read(desk, item.Handle) is not { } thing ? null
        : new ThingRow(item.ToString(), face.Kind, face.Icon, thing.Title, thing.Detail, thing.Grade, thing.At, pin, thing.IsSensitive)
        {
            Originator = desk.Wall.ControlOf(item) is { } control ? desk.SeatTitle(control.Originator) : null,
            Code = desk.Wall.ControlOf(item)?.Code ?? HandlingCode.H0,
        };
}
