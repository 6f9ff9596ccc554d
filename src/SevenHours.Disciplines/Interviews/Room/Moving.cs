using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>What a question, and the time before it, do to a person.</summary>
internal static class Moving
{
    private const int MostMinutes = 30;

    /// <summary>The time since what was said before: it tires, and a break helps by the minute.</summary>
    public static void PassTime(Asking asking)
    {
        var (levels, tuning, before) = (asking.Persona.Levels, asking.Tuning, asking.Course.Previous);
        var minutes = (asking.World.Now.Seconds - (before?.At ?? asking.Interview.OpenedAt).Seconds) / 60;
        if (before is { Style: QuestionStyle.Break, Lasts.Seconds: 0 })
        {
            var whole = tuning[Constant.BreakMinutes];
            Recover(asking, (1000 - tuning[Constant.BreakOffered]) * Math.Min(minutes, whole) / whole);
        }
        else
        {
            asking.Feelings.Shift(levels.Fatigue, Math.Min(minutes, MostMinutes) * tuning[Constant.MinuteFatigue]);
        }
    }

    /// <summary>What the way of asking does.</summary>
    public static void Move(Asking asking)
    {
        var (style, tuning, levels, feelings) = (asking.Style, asking.Tuning, asking.Persona.Levels, asking.Feelings);
        var (first, effect) = (!asking.Course.Has(style), tuning[style]);
        switch (style)
        {
            case QuestionStyle.Rapport:
                var most = Math.Max(0, tuning[Constant.RapportMostTrust] - feelings.Now(levels.Trust));
                Trust(asking.Course.Count(style) < tuning[Constant.RapportMostLines] ? Math.Min(effect.Trust, most) : 0);
                break;
            case QuestionStyle.Explain when first:
                Trust(effect.Trust);
                break;
            case QuestionStyle.Rights when first:
                Trust(effect.Trust);
                feelings.Shift(levels.ImmigrationFear, tuning[Constant.RightsImmigrationFear]);
                feelings.Shift(levels.ReprisalFear, tuning[Constant.RightsReprisalFear]);
                break;
            case QuestionStyle.Normalise when asking.Course.Count(style) < tuning[Constant.NormaliseMostLines]:
                Trust(effect.Trust);
                feelings.Shift(levels.Shame, effect.Shame);
                break;
            case QuestionStyle.Support when first:
                feelings.Shift(levels.Distress, effect.Distress);
                break;
            case QuestionStyle.Break:
                var seconds = asking.Question.Lasts.Seconds;
                Recover(asking, seconds == 0 ? tuning[Constant.BreakOffered] : Math.Min(1000, seconds * 1000 / (tuning[Constant.BreakMinutes] * 60)));
                break;
            case QuestionStyle.Silence when asking.Question.Lasts.Seconds > tuning[Constant.SilenceMostSeconds]:
                feelings.Shift(levels.Distress, effect.Distress);
                break;
            case QuestionStyle.Promise or QuestionStyle.Accusing or QuestionStyle.Encourager or QuestionStyle.Open or QuestionStyle.Probing
                or QuestionStyle.Closed or QuestionStyle.Choice or QuestionStyle.Multiple or QuestionStyle.Leading:
                Trust(effect.Trust);
                feelings.Shift(levels.Distress, effect.Distress);
                feelings.Shift(levels.Fatigue, effect.Fatigue);
                break;
        }

        Touch(asking);
        void Trust(int gain) => feelings.Shift(levels.Trust, gain > 0 && IsUnengaged(asking) ? gain * tuning[Constant.UnengagedFactor] / 1000 : gain);
    }

    /// <summary>Whether questions began before anybody explained and built rapport: whatever wins trust then wins less.</summary>
    private static bool IsUnengaged(Asking asking) => (asking.Asks || asking.Course.HasAsked) && !asking.Course.IsEngaged;

    /// <summary>What the topic touches, a wish for a break that is passed over, and a child that sits too long.</summary>
    private static void Touch(Asking asking)
    {
        var (tuning, levels, feelings, topic) = (asking.Tuning, asking.Persona.Levels, asking.Feelings, asking.Question.Topic);
        if (topic is not null && asking.Asks && asking.Persona.Triggers.Contains(topic, StringComparer.Ordinal) && !asking.Course.WasAsked(topic))
        {
            feelings.Shift(levels.Distress, tuning[Constant.TriggerDistress]);
        }

        if (topic is not null && !asking.Asks && asking.Persona.Calms.Contains(topic, StringComparer.Ordinal))
        {
            feelings.Shift(levels.Distress, tuning[Constant.CalmsDistress]);
        }

        if (asking.Asks && asking.Course.IsBreakWanted)
        {
            feelings.Shift(levels.Trust, tuning[Constant.BreakIgnoredTrust]);
        }

        var minutes = (asking.World.Now.Seconds - asking.Interview.OpenedAt.Seconds) / 60;
        if (asking.Asks && asking.Persona.IsChild && minutes > tuning[Constant.ChildMostMinutes])
        {
            feelings.Shift(levels.Fatigue, tuning[Constant.OverlongFatigue]);
            feelings.Shift(levels.Distress, tuning[Constant.OverlongDistress]);
        }
    }

    private static void Recover(Asking asking, int part)
    {
        var (tuning, levels) = (asking.Tuning, asking.Persona.Levels);
        asking.Feelings.Shift(levels.Distress, tuning[QuestionStyle.Break].Distress * part / 1000);
        asking.Feelings.Shift(levels.Fatigue, tuning[QuestionStyle.Break].Fatigue * part / 1000);
    }
}
