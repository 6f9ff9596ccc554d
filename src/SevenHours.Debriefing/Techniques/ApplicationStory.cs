using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What became of an application for a technique: what was argued, and how it was answered.</summary>
/// <param name="Argued">The event of arguing.</param>
/// <param name="Seat">Who argued.</param>
/// <param name="Petition">What was asked; null where the request never went out.</param>
/// <param name="Answered">The event of the answer, or none.</param>
/// <param name="Verdict">The answer; null while there is none.</param>
/// <param name="Missing">What was thin, as codes of what a request lacks.</param>
public sealed record ApplicationStory(EventId Argued, Id<Seat> Seat, Petition? Petition, EventId Answered, Verdict? Verdict, IReadOnlyList<string> Missing)
{
    /// <summary>The applications of a history, in the order they were made.</summary>
    public static IReadOnlyList<ApplicationStory> Of(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return [.. history.All<TechniqueArgued>().Select(argued =>
        {
            var answer = history.All<RequestAnswered>().Where(one => one.Event.Request == argued.Event.Request).Select(one => (Seen<RequestAnswered>?)one).FirstOrDefault();
            var petition = history.All<RequestMade>().Select(one => one.Event.Petition).FirstOrDefault(one => one.Handle == argued.Event.Request);
            return new ApplicationStory(argued.Id, argued.Event.Seat, petition, answer?.Id ?? EventId.None, answer?.Event.Verdict, answer?.Event.Missing ?? []);
        })];
    }
}
