using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>A discipline that lays more on the table of a meeting than its sheet.</summary>
public interface IFollowsMeetings
{
    /// <summary>Somebody came in and was shown the sheet.</summary>
    /// <param name="cascade">Where to emit.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="seat">Who came in.</param>
    void Joined(Cascade cascade, Handle meeting, Id<Seat> seat);
}
