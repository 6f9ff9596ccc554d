using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Interviews: feedback released, and trying again from a question.</content>
public sealed partial class Exercise
{
    /// <summary>Lets those who were in an interview read the feedback on it.</summary>
    /// <param name="by">Who coaches.</param>
    /// <param name="syndicate">Whose world.</param>
    /// <param name="interview">Which interview.</param>
    public async Task<Refusal?> ReleaseFeedbackAsync(Actor by, int syndicate, Handle interview) =>
        !by.May(Session, Permission.Coach) ? ExerciseRefusals.StaffOnly
        : syndicate < 1 || syndicate > Session.Syndicates.Length ? ExerciseRefusals.NoSuchSyndicate
        : Live(syndicate).Read(world => world.Part<InterviewsPart>().Interview(interview)) is null ? Refusal.NoSuchThing
        : (await DoAsync(new SessionCommand.ReleaseFeedback(syndicate, interview.ToString(), by.Key, time.GetUtcNow()))).Refusal;

    /// <summary>Whether those who were in an interview may read the feedback on it: in practice at once, else when staff released it or play has ended.</summary>
    /// <param name="syndicate">Whose world.</param>
    /// <param name="interview">Which interview.</param>
    public bool IsFeedbackOpen(int syndicate, Handle interview) => IsFeedbackOpen(syndicate, interview, Live(syndicate).Read(world => world.HasEnded));

    /// <summary>As above, for whoever is just reading the world and knows whether play has ended in it.</summary>
    public bool IsFeedbackOpen(int syndicate, Handle interview, bool hasEnded) =>
        hasEnded || Session.Exercise.IsPractice || Session.ReleasedFeedback.Contains((syndicate, interview.ToString()));

    /// <summary>Goes back to just before a question of an interview and plays on from there. What was played is kept as a line of history.</summary>
    /// <remarks>In practice everything goes back, for the learner is alone; else those of the interview do, and what others did since is done again for them.</remarks>
    /// <param name="by">Who steers; the keeper of a practice for its learner.</param>
    /// <param name="syndicate">Whose world.</param>
    /// <param name="branch">The branch the question was read on; another that is played by now is left alone.</param>
    /// <param name="question">The question.</param>
    public async Task<Refusal?> TryAgainFromAsync(Actor by, int syndicate, int branch, Handle question)
    {
        if (!by.May(Session, Permission.Steer) || syndicate < 1 || syndicate > Session.Syndicates.Length)
        {
            return ExerciseRefusals.StaffOnly;
        }

        var live = Live(syndicate);
        var asked = live.Events.After(0).FirstOrDefault(one => one.Event is QuestionAsked q && q.Question == question && q.Interview.IsSome);
        if (live.Info.Number != branch || asked.Event is null)
        {
            return ExerciseRefusals.NoSuchEvent;
        }

        var before = new EventId(asked.Id.Value - 1);
        if (!Session.Exercise.IsPractice)
        {
            var scene = live.Read(world => world.Part<InterviewsPart>().InterviewOf(question)?.Took ?? SeatSet.Nobody);
            return (await PlaySceneAgainAsync(by, syndicate, branch, before, scene)).Refusal;
        }

        return (await RestartSceneFromAsync(by, syndicate, before)).Refusal ?? await RunAsync(by, syndicate);
    }
}
