using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>How an interview ends.</summary>
internal static class Ending
{
    /// <summary>What belongs to any closing.</summary>
    private const Closing Proper = Closing.NextSteps | Closing.Thanked;

    /// <summary>Ends an interview. Whoever is left without a closing leaves more distressed.</summary>
    public static void Close(Cascade cascade, InterviewState interview, Id<Seat> seat, Closing closing, InterviewEnd why, string? by)
    {
        var persona = cascade.World.Scenario.Table<Persona>()[interview.Persona];
        cascade.Cause = cascade.Emit(new InterviewClosed(interview.Handle, interview.Persona, seat, closing, why, by) { To = interview.Present });
        if (why != InterviewEnd.Refused && !closing.HasFlag(Proper))
        {
            new Feelings(cascade, persona, new Scene(interview.Lead, persona.Of, interview.Handle)).Shift(
                persona.Levels.Distress, persona.Tuning[Constant.UnclosedDistress]);
        }
    }

    /// <summary>Abusive words end the interview, and somebody has a word with whoever said them.</summary>
    public static void StopForAbuse(Cascade cascade, InterviewState interview, Id<Seat> seat, Handle question, string? by)
    {
        cascade.Cause = cascade.Emit(new InterviewEndedForAbuse(interview.Handle, interview.Persona, seat, question, by));
        Close(cascade, interview, Id<Seat>.None, Closing.None, InterviewEnd.Abuse, null);
    }
}
