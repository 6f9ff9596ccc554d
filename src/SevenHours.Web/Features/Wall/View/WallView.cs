using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Wall.View;

/// <summary>The wall of an agency as one of its seats sees it.</summary>
/// <param name="Number">The desk's notice after which it was read: another number may mean another wall.</param>
/// <param name="Columns">Themes with their pins, those that are not sorted first.</param>
/// <param name="Received">What others shared with the seat, the newest first.</param>
/// <param name="Sent">What the agency shared, the newest first.</param>
/// <param name="Consents">Consents asked for and to be given, the newest first.</param>
/// <param name="Breaches">Breaches of the agency's codes that it heard of, the newest first.</param>
/// <param name="Undos">The last change of each person at the seat that can be taken back.</param>
public sealed record WallView(
    int Number,
    Listed<ColumnRow> Columns,
    Listed<ReceivedRow> Received,
    Listed<SentRow> Sent,
    Listed<ConsentRow> Consents,
    Listed<BreachRow> Breaches,
    Listed<UndoRow> Undos)
{
    internal static WallView Of(SeatReading desk) => new(
        desk.Desk.Count,
        ColumnRow.All(desk),
        [.. desk.Wall.Received.Reverse().Select(share => ReceivedRow.Of(desk, share))],
        [.. desk.Wall.Sent.Reverse().Select(share => SentRow.Of(desk, share))],
        [.. desk.Wall.Consents.Reverse().Select(consent => ConsentRow.Of(desk, consent))],
        [.. desk.Wall.Breaches.Reverse().Select(breach => BreachRow.Of(desk, breach))],
        UndoRow.All(desk));

    /// <summary>What a person at the seat can take back; null for nothing.</summary>
    public UndoRow? UndoOf(string? person) => Undos.FirstOrDefault(row => row.By == person);

    /// <summary>Every pin that hangs.</summary>
    public IEnumerable<PinRow> Pins => Columns.SelectMany(column => column.Pins);
}

/// <summary>A theme with what stands under it.</summary>
/// <param name="Id">Its opaque name; <c>none</c> for what is not sorted.</param>
/// <param name="Title">What it is called; empty for what is not sorted.</param>
/// <param name="Pins">What stands there, in the team's order.</param>
public sealed record ColumnRow(string Id, string Title, Listed<PinRow> Pins)
{
    /// <summary>The id of what is not sorted.</summary>
    public const string Unsorted = "none";

    /// <summary>Whether it is what is not sorted.</summary>
    public bool IsUnsorted => Id == Unsorted;

    internal static Listed<ColumnRow> All(SeatReading desk) =>
    [
        new(Unsorted, "", PinRow.Under(desk, Handle.None)),
        .. desk.Wall.Board.Themes.Select(theme => new ColumnRow(theme.Handle.ToString(), desk.Of(theme.Title), PinRow.Under(desk, theme.Handle))),
    ];

    /// <summary>The theme that an id on a page means.</summary>
    internal static Handle ThemeOf(string? id) => Handle.TryParse(id, out var theme) ? theme : Handle.None;
}

/// <summary>What can be taken back.</summary>
/// <param name="By">By whom of those at the seat, by his key; null for a stand-in.</param>
/// <param name="Pin">The pin that was changed.</param>
/// <param name="What">What it says.</param>
/// <param name="Did">The id of the word for what was done to it.</param>
public sealed record UndoRow(string? By, string Pin, string What, string Did)
{
    internal static Listed<UndoRow> All(SeatReading desk) =>
    [
        .. desk.Wall.Board.Changes.Where(change => change.Seat == desk.Desk.Seat).Select(change => change.By).Distinct()
            .Select(by => desk.Wall.Board.LastOf(desk.Desk.Seat, by)).OfType<PinChange>().Select(last => Of(desk, last)),
    ];

    private static UndoRow Of(SeatReading desk, PinChange last)
    {
        var (was, now) = (last.Before, last.After);
        var did = was is null ? "put_up" : now.IsDown ? "taken_down" : was.IsDown ? "put_up" : was.Theme != now.Theme || was.Rank != now.Rank ? "moved" : "rewritten";
        return new UndoRow(last.By, now.Handle.ToString(), PinRow.Of(desk, now).Title, $"wall.undo.{did}");
    }
}
