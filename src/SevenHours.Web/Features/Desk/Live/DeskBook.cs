using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SevenHours.Exercises;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Desk.Live;

/// <summary>The desks that are open on some screen: one for a seat and language, however many screens show it. Safe to call from many threads.</summary>
public sealed class DeskBook
{
    private readonly ConditionalWeakTable<LiveBranch, ConcurrentDictionary<(Id<Seat> Seat, string Language), OpenDesk>> _branches = [];

    /// <summary>The desk of somebody's seat on the branch played now, in his language.</summary>
    public OpenDesk Of(AtDesk at) => _branches
        .GetValue(at.Live, _ => new())
        .GetOrAdd((at.Seat, at.Texts.Language.Tag), _ => new OpenDesk(at.Live.NoticesOf(at.Seat)));
}
