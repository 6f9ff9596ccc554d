using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>One act of sharing by a case wall, and what became of it.</summary>
/// <param name="Share">What was shared, with whom, under which code.</param>
/// <param name="Event">The act of sharing.</param>
/// <param name="Breaches">What of it went against its originator's code.</param>
/// <param name="Notices">What the sharer said afterwards.</param>
public sealed record ShareStory(
    Share Share, EventId Event, IReadOnlyList<(Breach Breach, EventId Event)> Breaches, IReadOnlyList<(ShareRevised Notice, SimTime At, EventId Event)> Notices)
{
    /// <summary>All sharing by walls, in order.</summary>
    public static IReadOnlyList<ShareStory> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var breaches = history.All<HandlingBreached>().ToLookup(b => b.Event.Share);
        var notices = history.All<ShareRevised>().ToLookup(n => n.Event.Share);
        return
        [
            .. history.All<WallShared>().Select(s => new ShareStory(
                s.Event.Share, s.Id,
                [.. breaches[s.Event.Share.Handle].Select(b => (b.Event.Breach, b.Id))],
                [.. notices[s.Event.Share.Handle].Select(n => (n.Event, n.At, n.Id))])),
        ];
    }
}
