using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>What a question in an interview does to the person, and what the person answers when the engine speaks.</summary>
internal sealed class Interviewing
{
    private readonly Asking asking;
    private readonly Telling telling;
    private readonly Planting planting;
    private readonly bool isEngine;

    /// <summary>A question that reached the person, or failed to.</summary>
    /// <param name="cascade">Where to emit.</param>
    /// <param name="interview">The interview.</param>
    /// <param name="question">The question.</param>
    /// <param name="heard">The question as the person heard it, when a mediator changed it; null for as it was put.</param>
    /// <param name="relayed">How truly a mediator relayed it; null when none had to.</param>
    public Interviewing(Cascade cascade, InterviewState interview, Handle question, InterviewQuestion? heard = null, RelayedHow? relayed = null)
    {
        asking = new Asking(cascade, interview, heard ?? interview.Question(question)!, relayed);
        (telling, planting) = (new Telling(asking), new Planting(asking));
        isEngine = cascade.World.Part<InterviewsPart>().VoiceOf(interview.Persona) == VoiceMode.Engine;
    }

    /// <summary>Somebody said something to the person, in words the person understood or through a mediator.</summary>
    public void Answer()
    {
        Moving.PassTime(asking);
        if (asking.Asks && asking.Course.HasRefused)
        {
            AskOnAfterRefusal();
            return;
        }

        if (asking.Asks && asking.Feelings.Distress > asking.Tuning[Constant.DissociatesFrom])
        {
            asking.Feelings.Shift(asking.Persona.Levels.Trust, asking.Tuning[Constant.DissociatesTrust]);
            Say(asking.Course.Dissociations > 1 ? AnswerKind.Refuses : AnswerKind.Dissociates);
            return;
        }

        Moving.Move(asking);
        planting.Feed();
        if (isEngine)
        {
            Speak();
        }
    }

    /// <summary>The person did not understand a word.</summary>
    public void DoNotUnderstand()
    {
        asking.Feelings.Shift(asking.Persona.Levels.Distress, asking.Tuning[Constant.NotUnderstoodDistress]);
        Say(AnswerKind.NotUnderstood);
    }

    private void Speak()
    {
        if (!asking.Asks)
        {
            if (!telling.TellWhatWasHoped())
            {
                asking.Say(AnswerKind.Responds);
            }
        }
        else if (asking.Style == QuestionStyle.Accusing && asking.Course.Count(QuestionStyle.Accusing) + 1 >= asking.Tuning[Constant.RefusesAfter])
        {
            asking.Say(AnswerKind.Refuses);
        }
        else if (asking.WantsBreak)
        {
            asking.Say(AnswerKind.AsksForBreak);
        }
        else if (!planting.Take())
        {
            telling.Tell();
        }
    }

    private void AskOnAfterRefusal()
    {
        var (levels, tuning) = (asking.Persona.Levels, asking.Tuning);
        asking.Feelings.Shift(levels.Trust, tuning[Constant.RefusalPressedTrust]);
        asking.Feelings.Shift(levels.Distress, tuning[Constant.RefusalPressedDistress]);
        var leaves = asking.Course.PressedOn + 1 >= tuning[Constant.LeavesAfter];
        Say(AnswerKind.Refuses);
        if (isEngine && leaves)
        {
            Ending.Close(asking.Cascade, asking.Interview, Id<Seat>.None, Closing.None, InterviewEnd.Refused, null);
        }
    }

    private void Say(AnswerKind kind)
    {
        if (isEngine)
        {
            asking.Say(kind);
        }
    }
}
