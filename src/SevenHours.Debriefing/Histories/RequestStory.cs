using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>One request from the asking to the answer.</summary>
/// <param name="Petition">What was asked.</param>
/// <param name="Made">The event of the asking.</param>
/// <param name="MadeAt">When.</param>
/// <param name="Answered">The event of the answer, or none.</param>
/// <param name="AnsweredAt">When it was answered, or never.</param>
/// <param name="Verdict">The answer, or null.</param>
public sealed record RequestStory(
    Petition Petition, EventId Made, SimTime MadeAt, EventId Answered, SimTime AnsweredAt, Verdict? Verdict)
{
    /// <summary>Its events, in order.</summary>
    public IReadOnlyList<EventId> Events => Answered.IsSome ? [Made, Answered] : [Made];

    internal static IReadOnlyList<RequestStory> Of(History history)
    {
        var answers = new Dictionary<Handle, Seen<RequestAnswered>>();
        foreach (var answered in history.All<RequestAnswered>())
        {
            answers[answered.Event.Request] = answered;
        }

        return [.. history.All<RequestMade>().Select(made => answers.TryGetValue(made.Event.Petition.Handle, out var answer)
            ? new RequestStory(made.Event.Petition, made.Id, made.At, answer.Id, answer.At, answer.Event.Verdict)
            : new RequestStory(made.Event.Petition, made.Id, made.At, EventId.None, SimTime.Never, null))];
    }
}
