using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A conclusion by which somebody who is trafficked was taken for somebody who is not, and what its agency had been shown by then.</summary>
/// <param name="Story">The person, with the truth.</param>
/// <param name="Concluded">The conclusion.</param>
/// <param name="Known">The signs its agency had been shown or saw at once.</param>
/// <param name="HasGrounds">Whether those were enough for reasonable grounds.</param>
internal sealed record ScreenedOut(ScreeningStory Story, Seen<ScreeningConcluded> Concluded, IReadOnlySet<string> Known, bool HasGrounds)
{
    /// <summary>Who concluded.</summary>
    public Id<Seat> Seat => Concluded.Event.Seat;

    /// <summary>What was concluded.</summary>
    public Conclusion Conclusion => Concluded.Event.Conclusion;

    /// <summary>The last such conclusion on everybody who was never taken for trafficked. One that says it cannot be told yet overlooks nobody.</summary>
    public static IReadOnlyList<ScreenedOut> Of(History history) =>
        [.. ScreeningStory.Of(history)
            .Where(story => story.Person.IsVictim && !story.IsTaken && story.Conclusions is [.., { Event.Conclusion.Outcome: ScreeningOutcome.Smuggled or ScreeningOutcome.Neither }])
            .Select(story => Of(history, story, story.Conclusions[^1]))];

    /// <summary>The conclusion, and the event that showed a sign when it was not to be seen at once.</summary>
    public IEnumerable<EventId> Evidence(History history, params IEnumerable<string> signs) =>
        [Concluded.Id, .. Showings(history, Story, Concluded).Where(showing => showing.Event.Signs.Any(signs.Contains)).Select(showing => showing.Id)];

    private static ScreenedOut Of(History history, ScreeningStory story, Seen<ScreeningConcluded> concluded)
    {
        var known = new HashSet<string>(story.Person.Sight.Seen, StringComparer.Ordinal);
        known.UnionWith(Showings(history, story, concluded).SelectMany(showing => showing.Event.Signs));
        var indicators = history.Scenario.Table<Indicator>();
        var supported = known.Select(SignCatalogue.Of).Select(sign => sign.Indicator).OfType<string>()
            .Select(name => indicators.TryFind(name, out var id) ? id : Id<Indicator>.None).Where(id => id.IsSome);
        return new ScreenedOut(story, concluded, known, Assessment.Of(indicators, supported, story.Person.IsChild).HasGrounds);
    }

    private static IEnumerable<Seen<PersonShowed>> Showings(History history, ScreeningStory story, Seen<ScreeningConcluded> concluded) =>
        story.Showings.Where(showing => showing.Id.Value < concluded.Id.Value && history.AgencyOf(showing.Event.Seat) == history.AgencyOf(concluded.Event.Seat));
}
