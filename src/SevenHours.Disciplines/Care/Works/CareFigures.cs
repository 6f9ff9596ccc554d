using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>Defaults of care: directions are those of practice, sizes are of this product's making and for practitioners to correct.</summary>
internal static class CareFigures
{
    /// <summary>Trust lost when help is made to depend on a statement, per mille.</summary>
    public const int ConditionalTrust = -120;

    /// <summary>Trust lost when something is begun against the person's will.</summary>
    public const int ForcedTrust = -150;

    /// <summary>Trust lost when the same is offered again before its time.</summary>
    public const int AskedAgainTrust = -30;

    /// <summary>Trust lost when somebody who said "later" is not asked again.</summary>
    public const int NotAskedAgainTrust = -50;

    /// <summary>Trust lost when the file is opened to others without asking the person.</summary>
    public const int SharedUnaskedTrust = -80;

    /// <summary>Trust lost when what was said in therapy is handed over.</summary>
    public const int TherapyTrust = -250;

    /// <summary>Distress when a right comes late.</summary>
    public const int LateDistress = 80;

    /// <summary>Distress of a house that is for others.</summary>
    public const int WrongHouseDistress = 100;

    /// <summary>Distress under one roof with who is feared.</summary>
    public const int TogetherDistress = 200;

    /// <summary>Fear of reprisal under one roof with who is feared.</summary>
    public const int TogetherReprisal = 250;

    /// <summary>Trust lost under one roof with who is feared.</summary>
    public const int TogetherTrust = -150;

    /// <summary>How soon somebody is to be asked again, when the service itself has no clock.</summary>
    public static readonly SimSpan AskAgainWithin = SimSpan.FromHours(2);

    /// <summary>How long an offer waits for whoever acts the person.</summary>
    public static readonly SimSpan Patience = SimSpan.FromMinutes(20);

    /// <summary>Within what time the same offer is a repetition and no new question.</summary>
    public static readonly SimSpan Repetition = SimSpan.FromHours(1);
}

/// <summary>Moves how a person feels, as far as the scenario has the level.</summary>
internal static class Mood
{
    public static void Shift(Cascade cascade, Id<Level> level, int permille)
    {
        if (level.IsSome)
        {
            new SetLevel(level, permille, false).Do(cascade, in Scene.Nobody);
        }
    }
}
