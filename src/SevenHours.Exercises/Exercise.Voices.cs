using System.Globalization;
using SevenHours.Disciplines.Acting;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Speaking in writing for a person of the case who is being interviewed.</content>
public sealed partial class Exercise
{
    /// <summary>How many interviews wait in a world for somebody to speak for the person: the last word was not the person's.</summary>
    /// <param name="syndicate">From 1.</param>
    public int WaitingVoices(int syndicate) => Live(syndicate).Read(world => world.Part<InterviewsPart>() is var part
        ? part.Interviews.Count(interview => interview.IsOpen && part.VoiceOf(interview.Persona) == VoiceMode.Staffed && IsWaiting(interview))
        : 0);

    /// <summary>Whether what was said last in an interview was said to the person.</summary>
    public static bool IsWaiting(InterviewState interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview.Questions is [.., var last] && interview.Answers.All(answer => answer.Question != last.Question);
    }

    /// <summary>Who holds the voice of an interview now; null when nobody does.</summary>
    public QueueClaim? VoiceIn(int syndicate, Handle interview) => ClaimOn(syndicate, ItemOf(interview));

    /// <summary>
    /// Whether somebody may speak for a person: who answers for those not in the room, for anybody; who acts a person, for that one, and once staff
    /// have said that it is spoken for in writing.
    /// </summary>
    public bool MaySpeak(Actor by, int syndicate, Id<Persona> persona)
    {
        var session = Session;
        if (session.IsArchived || !by.May(session, Permission.SpeakForPersons))
        {
            return false;
        }

        return by.May(session, Permission.AnswerRequests) || session.Find(by.Key) is { } member && Live(syndicate).Read(world =>
            world.Part<InterviewsPart>().VoiceOf(persona) == VoiceMode.Staffed
            && session.SeatsOf(member.Person).Any(place => place.Syndicate == syndicate && world.Scenario.Seats.TryFind(place.Seat, out var seat)
                && CastCard.Of(world.Scenario, seat)?.Persona == persona));
    }

    /// <summary>Takes the voice of the person in an interview; whoever else could speak sees it.</summary>
    /// <param name="by">Who takes it.</param>
    /// <param name="syndicate">In which world.</param>
    /// <param name="interview">Which interview.</param>
    /// <param name="takeOver">Whether also when somebody else holds it, who will see it.</param>
    public async Task<Refusal?> TakeVoiceAsync(Actor by, int syndicate, Handle interview, bool takeOver = false)
    {
        if (PersonaIn(syndicate, interview) is not { IsSome: true } persona)
        {
            return RoomRefusals.Ended;
        }

        if (!MaySpeak(by, syndicate, persona))
        {
            return ExerciseRefusals.StaffOnly;
        }

        var now = time.GetUtcNow();
        if ((await DoAsync(new SessionCommand.ClaimItem(syndicate, ItemOf(interview), PersonOf(by), takeOver, now))).Refusal is { } refused)
        {
            return refused;
        }

        return Live(syndicate).Read(world => world.Part<InterviewsPart>().VoiceOf(persona)) == VoiceMode.Staffed ? null
            : await DirectAsync(by, syndicate, new SetVoice(persona, VoiceMode.Staffed), string.Create(CultureInfo.InvariantCulture, $"voice.{interview}.{now.ToUnixTimeMilliseconds()}"))
                is CommandAnswer.Refused { Refusal: var not } ? not : null;
    }

    /// <summary>Lays the voice down; somebody else may take it.</summary>
    public async Task<Refusal?> LeaveVoiceAsync(Actor by, int syndicate, Handle interview) =>
        !by.May(Session, Permission.SpeakForPersons) ? ExerciseRefusals.StaffOnly
        : (await DoAsync(new SessionCommand.ReleaseItem(syndicate, ItemOf(interview), PersonOf(by)))).Refusal;

    /// <summary>Says something for the person in an interview. Whoever speaks takes the voice, unless somebody else holds it.</summary>
    /// <param name="by">Who speaks.</param>
    /// <param name="syndicate">In which world.</param>
    /// <param name="said">What is said.</param>
    /// <param name="key">As for <see cref="ActAsync"/>.</param>
    /// <param name="words">What was typed.</param>
    public async Task<CommandAnswer> SpeakAsync(Actor by, int syndicate, SpeakForPersona said, string key, IEnumerable<Words>? words = null)
    {
        ArgumentNullException.ThrowIfNull(said);
        return await TakeVoiceAsync(by, syndicate, said.Interview) is { } refused
            ? new CommandAnswer.Refused(refused)
            : await Live(syndicate).DoAsync(said with { By = by.Key }, CommandIdOf(by.Key, key), Attached(words));
    }

    private static string ItemOf(Handle interview) => $"voice.{interview}";

    private Id<Persona> PersonaIn(int syndicate, Handle interview) => syndicate < 1 || syndicate > Session.Syndicates.Length
        ? Id<Persona>.None
        : Live(syndicate).Read(world => world.Part<InterviewsPart>().Interview(interview) is { IsOpen: true } open ? open.Persona : Id<Persona>.None);
}
