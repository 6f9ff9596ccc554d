using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>What the school solution tells whom.</summary>
public static class BookSharing
{
    /// <summary>The seats to which the school solution passes a fact; wrong ways that novices stray to are left out.</summary>
    public static SeatSet HearersOf(Scenario scenario, Id<Fact> fact)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return scenario.Table<Playbook>().SelectMany(book => book.Steps).SelectMany(step => step.Acts).OfType<TellAct>()
            .Where(tell => tell.Facts.Contains(fact)).Aggregate(SeatSet.Nobody, (seats, tell) => seats | tell.To);
    }
}
