using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Wall;

/// <summary>A page of the case wall, as the strip of tabs on top of all of them lists it.</summary>
/// <param name="Path">The part of its address after <c>/exercises/{id}/wall/</c>; empty for the wall itself.</param>
/// <param name="Name">The id of its name.</param>
/// <param name="Icon">An icon's name.</param>
public sealed record WallTab(string Path, string Name, string Icon)
{
    /// <summary>Whether a desk has anything for it; null for always. A function of the desk and of nothing else.</summary>
    public Func<SeatReading, bool>? When { get; init; }

    /// <summary>How many things stand there; null where that says nothing.</summary>
    public Func<SeatReading, int>? Count { get; init; }

    /// <summary>
    /// Sends the parts of the page that the last notices changed; null for a page that is not live. Called when something of the wall, a
    /// fact or an exhibit changed, for readers who have this page open.
    /// </summary>
    public Func<WallLive, Task>? Live { get; init; }
}
