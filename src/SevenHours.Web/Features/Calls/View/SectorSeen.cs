using SevenHours.Analysis.Calls;
using SevenHours.Web.Features.Desk.Live;

namespace SevenHours.Web.Features.Calls.View;

/// <summary>A stay of a number by a sector, for a layer of a map: a fan in which it may have been, never a place.</summary>
/// <param name="Number">The number.</param>
/// <param name="Sector">What the sector is called.</param>
/// <param name="X">Metres east of the zero of the plane, of the mast.</param>
/// <param name="Y">Metres north of it.</param>
/// <param name="Bearing">Where the middle of the fan points, in degrees from north.</param>
/// <param name="Width">How wide the fan is, in degrees.</param>
/// <param name="Radius">How far it usually reaches, in metres.</param>
/// <param name="From">The first record of the stay, in exercise seconds.</param>
/// <param name="Until">The last.</param>
public sealed record SectorSeen(string Number, string Sector, int X, int Y, int Bearing, int Width, int Radius, long From, long Until)
{
    /// <summary>Where the numbers of one handing over were seen, in the order of time; empty when the desk holds no such records.</summary>
    /// <param name="at">Whose desk.</param>
    /// <param name="records">The handle of the records.</param>
    public static IReadOnlyList<SectorSeen> Of(AtDesk at, string records)
    {
        ArgumentNullException.ThrowIfNull(at);
        return CallsView.Read(at).One(at, records) is not { } one
            ? []
            : [.. one.Material.Held.SelectMany(number => Timeline.Of(one.Material.Index, number).Select(stay => Seen(one.Material.Book, number, stay))).OrderBy(seen => seen.From)];
    }

    private static SectorSeen Seen(CallBook book, int number, Stay stay)
    {
        var cell = book.Cells.All[stay.Cell];
        return new SectorSeen(book.Numbers[number], cell.Id, cell.X, cell.Y, cell.Bearing, Cell.Width, cell.Radius, stay.From, stay.Until);
    }
}
