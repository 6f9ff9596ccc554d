using SevenHours.Disciplines.Cooperation;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Officers of one country at an act in another, and what the law lacked for it.</summary>
/// <param name="Presence">Who was where.</param>
/// <param name="Event">The event.</param>
/// <param name="At">When.</param>
/// <param name="IsAlone">Whether they acted in the other country by themselves.</param>
public sealed record PresenceStory(Presence Presence, EventId Event, SimTime At, bool IsAlone)
{
    /// <summary>All of a history, in order.</summary>
    public static IReadOnlyList<PresenceStory> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once<IReadOnlyList<PresenceStory>>(static whole =>
        [
            .. whole.All<AbroadBrought>().Select(b => new PresenceStory(b.Event.Presence, b.Id, b.At, false))
                .Concat(whole.All<ActedAbroad>().Select(a => new PresenceStory(a.Event.Presence, a.Id, a.At, true))).OrderBy(story => story.Event.Value),
        ]);
    }

    /// <summary>What an act is worth at most because of who was there, per mille; 1000 where nothing is lacking.</summary>
    internal static int WorthOf(History history, Handle act) =>
        All(history).Where(story => story.Presence.Act == act).Select(story => story.Presence.Worth).DefaultIfEmpty(1000).Min();
}
