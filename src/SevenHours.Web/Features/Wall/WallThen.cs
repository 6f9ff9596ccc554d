using System.Globalization;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Wall;

/// <summary>A seat's desk as it was at a moment: folded anew from what the seat had been told by then, and from nothing else.</summary>
internal static class WallThen
{
    /// <summary>The parameter of an address that asks for a moment, in exercise seconds.</summary>
    public const string Parameter = "known";

    /// <summary>The moment an address asks for; null for now, and for what is no moment that was.</summary>
    public static SimTime? Asked(HttpContext context, long now) =>
        int.TryParse(context.Request.Query[Parameter], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < now ? new SimTime(seconds) : null;

    /// <summary>Reads a desk as it was.</summary>
    /// <param name="live">The line of history.</param>
    /// <param name="seat">Whose desk.</param>
    /// <param name="texts">Words in the reader's language.</param>
    /// <param name="until">The moment; what was told in its very second counts.</param>
    /// <param name="read">Makes a view of it.</param>
    public static T Read<T>(LiveBranch live, Id<Seat> seat, DeskTexts texts, SimTime until, Func<SeatReading, T> read)
    {
        var told = live.NoticesOf(seat).After(0).TakeWhile(notice => notice.At <= until).Select(notice => (notice.At, notice.Event));
        return read(new SeatReading(Kernel.Desk.Fold(live.Scenario, seat, told, until), texts));
    }
}
