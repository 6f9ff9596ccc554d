using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>A discipline that says how long an act takes of which the preparation was played: a plan has taken the place of the lead time.</summary>
public interface ITimesActs
{
    /// <summary>How long the act takes, or null when the catalogue's lead time stands.</summary>
    /// <param name="world">The world.</param>
    /// <param name="act">The act.</param>
    SimSpan? TimeOf(World world, Act act);
}
