using SevenHours.Debriefing;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>What a debrief reads a line of history as.</content>
public sealed partial class Exercise
{
    /// <summary>The scenario a syndicate plays, with all that amended it; as it was at STARTEX while its line of history is not open.</summary>
    /// <param name="syndicate">Whose, from 1.</param>
    public Scenario ScenarioOf(int syndicate) => OpenOrNull(Session.Syndicate(syndicate).Branch)?.Scenario ?? Edition.Scenario;

    /// <summary>Indexes a line of history of a syndicate, with the clock as it really ran in its room.</summary>
    /// <param name="syndicate">Whose, from 1.</param>
    /// <param name="events">The events of the line, from the first.</param>
    /// <exception cref="ArgumentException">The events do not begin with the first or have gaps.</exception>
    public History HistoryOf(int syndicate, IReadOnlyList<Happened> events)
    {
        var (played, isByExercise) = (Session.Syndicate(syndicate).Played, Watch.Now.Limits.CountsExerciseTime);
        return new History(Edition.Scenario, DebriefFrame, events) { PlayedUntil = at => played.SecondsAt(at, isByExercise) };
    }
}
