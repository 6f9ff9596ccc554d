using SevenHours.Disciplines.Coaching;
using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Mentors.</content>
public sealed partial class Exercise
{
    /// <summary>How many characters a hint, or a reason for a time-out, has at most.</summary>
    public const int LongestHint = 1000;

    /// <summary>How many characters a box of feedback has at most.</summary>
    public const int LongestFeedback = 500;

    /// <summary>Who coaches whom, and feedback being prepared.</summary>
    public CoachBook Coaching => coaching.Value;

    /// <summary>A mentor says whom he coaches now; null for nobody.</summary>
    public async Task<Refusal?> CoachAsync(Actor by, CoachedTeam? team) =>
        RefuseCoach(by, team?.Syndicate ?? 1)
        ?? (team is not null && team.SeatsIn(Live(team.Syndicate).Scenario).IsEmpty ? Refusal.NoSuchSeat
        : await (team is null ? Coaching.LeaveAsync(by.Key, time.GetUtcNow()) : Coaching.TakeAsync(by.Key, team, time.GetUtcNow())) ? null
        : ExerciseRefusals.StorageUnavailable);

    /// <summary>A mentor gives a hint.</summary>
    /// <param name="by">For those who coach.</param>
    /// <param name="team">Whom he helps.</param>
    /// <param name="seat">The author's id of the seat whose step it is about; null for a hint in general.</param>
    /// <param name="step">The author's id of that step; empty in general.</param>
    /// <param name="rung">How much it helps.</param>
    /// <param name="isSpoken">Whether he said it; else it goes to the desks.</param>
    /// <param name="text">Words of his own; empty for those the author prepared for this rung of the step.</param>
    /// <param name="key">Chosen by the client: the same key again is answered, not done again.</param>
    public async Task<Refusal?> HintAsync(Actor by, CoachedTeam team, string? seat, string step, HintRung rung, bool isSpoken, string text, string key)
    {
        if (RefuseCoach(by, team.Syndicate) is { } refusal)
        {
            return refusal;
        }

        if (text.Trim().Length > LongestHint)
        {
            return CoachingRefusals.HintNeedsWords;
        }

        var scenario = Live(team.Syndicate).Scenario;
        var of = seat is not null && scenario.Seats.TryFind(seat, out var known) ? known : Id<Seat>.None;
        var words = Typed(text, by);
        var prepared = scenario.Table<Playbook>().FirstOrDefault(book => book.Seat == of)?.Steps.FirstOrDefault(one => one.Name == step)?.Hints;
        var says = words?.Reference ?? (prepared is null ? TextRef.None
            : rung switch { HintRung.Question => prepared.Question, HintRung.Pointer => prepared.Pointer, _ => prepared.Answer });
        return await CoachInPlayAsync(by, team.Syndicate, new GiveHint(team.SeatsIn(scenario), of, step, rung, isSpoken, says), CommandIdOf(by.Key, key), words);
    }

    /// <summary>A mentor stops a team for a word: its scene in a shared world, else the clock of its own world.</summary>
    /// <param name="by">For those who coach.</param>
    /// <param name="team">Whom.</param>
    /// <param name="place">The author's id of the scene to freeze; null stops the clock, which a world with several teams refuses.</param>
    /// <param name="text">Why, as the team reads it; may be empty.</param>
    /// <param name="key">Chosen by the client.</param>
    public async Task<Refusal?> CallTimeOutAsync(Actor by, CoachedTeam team, string? place, string text, string key)
    {
        if (RefuseCoach(by, team.Syndicate) is { } refusal)
        {
            return refusal;
        }

        var scenario = Live(team.Syndicate).Scenario;
        var scene = place is not null && scenario.Subjects.TryFind(place, out var found) && scenario.Subjects[found].Kind == "place" ? found : Id<Subject>.None;
        if (!scene.IsSome && (place is not null || Session.Syndicates.Length == 1))
        {
            return Refusal.NoSuchThing;
        }

        var words = Typed(text.Trim().Length > LongestHint ? text.Trim()[..LongestHint] : text, by);
        var seats = scene.IsSome ? team.SeatsIn(scenario) : scenario.Everybody;
        return await CoachInPlayAsync(by, team.Syndicate, new CallTimeOut(seats, scene, words?.Reference ?? TextRef.None), CommandIdOf(by.Key, key), words)
            ?? (scene.IsSome ? null : (await DoAsync(new SessionCommand.Pause(team.Syndicate, ClockReason.Pause, time.GetUtcNow()))).Refusal);
    }

    /// <summary>A team goes on: what stood for the word with its mentor plays again.</summary>
    /// <param name="by">For those who coach.</param>
    /// <param name="syndicate">In which world.</param>
    /// <param name="seats">The seats that stand, as <see cref="TimeOut.Team"/> says.</param>
    /// <param name="key">Chosen by the client.</param>
    public async Task<Refusal?> EndTimeOutAsync(Actor by, int syndicate, SeatSet seats, string key)
    {
        if (RefuseCoach(by, syndicate) is { } refusal)
        {
            return refusal;
        }

        var stood = Live(syndicate).Read(world => world.Part<CoachingPart>().TimeOuts.FirstOrDefault(one => one.Team == seats));
        return await CoachInPlayAsync(by, syndicate, new EndTimeOut(seats), CommandIdOf(by.Key, key), null)
            ?? (stood is { Place.IsSome: false } && Session.NoDuff is null ? (await DoAsync(new SessionCommand.Run(syndicate, Edition.Frame, time.GetUtcNow()))).Refusal : null);
    }

    /// <summary>A mentor prepares feedback for a team. It reaches nobody in play until it is released.</summary>
    /// <param name="by">For those who coach.</param>
    /// <param name="team">For whom.</param>
    /// <param name="boxes">Two good practices, a question, one thing to try; all but the first may be empty.</param>
    /// <param name="key">Chosen by the client.</param>
    public async Task<Refusal?> WriteFeedbackAsync(Actor by, CoachedTeam team, IReadOnlyList<string> boxes, string key)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(boxes.Count, 4);
        if (RefuseCoach(by, team.Syndicate) is { } refusal)
        {
            return refusal;
        }

        if (boxes[0].Trim().Length == 0 || boxes.Any(box => box.Trim().Length > LongestFeedback))
        {
            return ExerciseRefusals.FeedbackNeedsWords;
        }

        var words = boxes.Select(box => Typed(box, by)).ToList();
        var feedback = new MentorFeedback(
            team, [.. words.Take(2).OfType<Words>().Select(word => word.Reference)], words[2]?.Reference ?? TextRef.None, words[3]?.Reference ?? TextRef.None, by.Key, time.GetUtcNow());
        return await Coaching.WriteAsync(feedback, CommandIdOf(by.Key, key), [.. words.OfType<Words>().Select(word => word.Attachment)]) ? null : ExerciseRefusals.StorageUnavailable;
    }

    /// <summary>Feedback reaches the desks of its team.</summary>
    public async Task<Refusal?> ReleaseFeedbackAsync(Actor by, int number)
    {
        if (number < 1 || number > Coaching.Feedback.Count)
        {
            return Refusal.NoSuchThing;
        }

        var feedback = Coaching.Feedback[number - 1];
        var refusal = RefuseCoach(by, feedback.Team.Syndicate) ?? (feedback.ReleasedAt is not null ? ExerciseRefusals.FeedbackIsOut : null);
        if (refusal is not null)
        {
            return refusal;
        }

        var seats = feedback.Team.SeatsIn(Live(feedback.Team.Syndicate).Scenario);
        // The key is the feedback's own: if the server falls between the two, pressing again finds the first done.
        return await CoachInPlayAsync(by, feedback.Team.Syndicate, new ReleaseFeedback(seats, feedback.Good, feedback.Question, feedback.Try), new CommandId($"{Id}.feedback.{number}"), null)
            ?? (await Coaching.ReleaseAsync(number, by.Key, time.GetUtcNow()) ? null : ExerciseRefusals.StorageUnavailable);
    }

    private Refusal? RefuseCoach(Actor by, int syndicate) =>
        !by.May(Session, Permission.Coach) ? ExerciseRefusals.StaffOnly
        : Session.IsArchived ? ExerciseRefusals.IsArchived
        : syndicate < 1 || syndicate > Session.Syndicates.Length ? ExerciseRefusals.NoSuchSyndicate
        : null;

    private async Task<Refusal?> CoachInPlayAsync(Actor by, int syndicate, CoachingCommand command, CommandId id, Words? words) =>
        LiveOrNull(syndicate) is not { } live ? ExerciseRefusals.StorageUnavailable
        : await live.DoAsync(command with { By = by.Key }, id, words is null ? [] : [words.Attachment], evenPaused: true) is CommandAnswer.Refused refused ? refused.Refusal
        : null;

    private Words? Typed(string text, Actor by) => text.Trim() is { Length: > 0 } said ? TextStore.Prepare(said.ReplaceLineEndings("\n"), OwnerOf(by)) : null;
}
