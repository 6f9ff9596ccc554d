namespace SevenHours.Disciplines.Interviews;

/// <summary>What a way of asking does to a person.</summary>
/// <param name="Trust">Change of trust in per mille.</param>
/// <param name="Distress">Change of distress in per mille.</param>
/// <param name="Fatigue">Change of fatigue in per mille.</param>
/// <param name="Asks">Whether it asks for something, so that a layer may answer.</param>
public readonly record struct QuestionEffect(int Trust, int Distress, int Fatigue, bool Asks);

/// <summary>The table of what each way of asking does.</summary>
/// <remarks>
/// The directions rest on published research on open and closed questions, suggestion, rapport, accusation and breaks; the sizes are
/// defaults of this product, open to an author's levels and rules, and no finding of science:
/// open invitations bring more detail without loss of accuracy and little trust is lost or won by probing; closed, forced and leading
/// questions bring less and more errors; accusation raises distress and false admissions; rapport, explanation, information on rights and
/// breaks are recommended practice. A promise wins a little now and costs much later: that part is a scenario's rule.
/// </remarks>
public static class QuestionEffects
{
    /// <summary>What it costs in trust to have to tell the same again, to whomever.</summary>
    public const int RepeatedTrust = -30;

    /// <summary>Speaking to somebody who does not understand raises distress by so much.</summary>
    public const int NotUnderstoodDistress = 50;

    /// <summary>Going on at this distress or above brings silence instead of an answer.</summary>
    public const int SilentFromDistress = 800;

    /// <summary>What going on at that distress costs in trust.</summary>
    public const int SilentTrust = -100;

    /// <summary>What trust rapport can win at most: neutral talk alone opens nobody.</summary>
    public const int MostTrustByRapport = 600;

    /// <summary>What a way of asking does.</summary>
    public static QuestionEffect Of(QuestionStyle style) => style switch
    {
        QuestionStyle.Open => new(20, 0, 0, true),
        QuestionStyle.Probing => new(0, 0, 0, true),
        QuestionStyle.Closed => new(-10, 0, 0, true),
        QuestionStyle.Choice => new(-10, 0, 0, true),
        QuestionStyle.Multiple => new(0, 0, 30, true),
        QuestionStyle.Leading => new(0, 0, 0, true),
        QuestionStyle.Accusing => new(-150, 150, 0, true),
        QuestionStyle.Encourager => new(10, 0, 0, true),
        QuestionStyle.Rapport => new(80, 0, 0, false),
        QuestionStyle.Explain => new(50, 0, 0, false),
        QuestionStyle.Rights => new(60, 0, 0, false),
        QuestionStyle.Promise => new(50, 0, 0, false),
        QuestionStyle.Break => new(0, -100, -100, false),
        QuestionStyle.Support => new(0, -80, 0, false),
        QuestionStyle.Closure => new(0, 0, 0, false),
        QuestionStyle.Normalise => new(20, 0, 0, false),
        QuestionStyle.Silence => new(0, 0, 0, true),
        QuestionStyle.Abusive => new(-200, 200, 0, false),
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "There is no such way of asking."),
    };
}
