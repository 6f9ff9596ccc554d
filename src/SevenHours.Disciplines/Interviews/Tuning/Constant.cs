namespace SevenHours.Disciplines.Interviews;

/// <summary>A figure of the interview engine. Values, ranges, units and sources stand in <c>interviewing.tsv</c>, under the same name in snake case.</summary>
public enum Constant
{
    /// <summary>What an encourager adds to the question it follows.</summary>
    EncouragerAdds,

    /// <summary>What a silence adds to the question it follows.</summary>
    SilenceAdds,

    /// <summary>Above this length a silence weighs on the person.</summary>
    SilenceMostSeconds,

    /// <summary>Neutral topics win trust up to here and no further.</summary>
    RapportMostTrust,

    /// <summary>Neutral topics that win trust in one interview.</summary>
    RapportMostLines,

    /// <summary>What is left of errors once ground rules are explained.</summary>
    ExplainErrorFactor,

    /// <summary>Fear of the authorities after it.</summary>
    RightsImmigrationFear,

    /// <summary>Fear of the controller after it, since it names what protection there is.</summary>
    RightsReprisalFear,

    /// <summary>Trust once it is broken.</summary>
    PromiseBrokenTrust,

    /// <summary>A promise not kept within this time is broken.</summary>
    PromiseHours,

    /// <summary>Trust once a promise, or a next step that was named, is kept.</summary>
    PromiseKeptTrust,

    /// <summary>How long a whole break is; a shorter one helps in proportion.</summary>
    BreakMinutes,

    /// <summary>The part of a whole break that the offer alone is worth.</summary>
    BreakOffered,

    /// <summary>Trust with somebody the person did not ask for.</summary>
    SupportImposedTrust,

    /// <summary>How many of them help in one interview.</summary>
    NormaliseMostLines,

    /// <summary>Shame when gender could be chosen, once.</summary>
    ChosenGenderShame,

    /// <summary>Shame when it was neither asked for nor met, after sexual harm, once.</summary>
    GenderMismatchShame,

    /// <summary>Shame after a counselling session.</summary>
    CounsellingShame,

    /// <summary>Distress after a counselling session.</summary>
    CounsellingDistress,

    /// <summary>How much a question can bring that was answered before.</summary>
    RepeatYield,

    /// <summary>Trust after a question that was answered before.</summary>
    RepeatTrust,

    /// <summary>Distress when a closed topic is asked for again.</summary>
    PressingDistress,

    /// <summary>How often a leading question plants what it holds, at ordinary suggestibility.</summary>
    PlantChance,

    /// <summary>How often an accusation brings what was wanted, at ordinary suggestibility.</summary>
    PlantPressedChance,

    /// <summary>However suggestible a person is, not more often than this.</summary>
    PlantMostChance,

    /// <summary>The suggestibility the chances are given for.</summary>
    OrdinarySuggestibility,

    /// <summary>The yield everything multiplies.</summary>
    BaseYield,

    /// <summary>The part of the yield that needs no trust.</summary>
    TrustFloor,

    /// <summary>Above this distress less is told.</summary>
    DistressFrom,

    /// <summary>How much less.</summary>
    DistressWeight,

    /// <summary>How much less is told by somebody tired.</summary>
    FatigueWeight,

    /// <summary>What a qualified interpreter leaves of the yield.</summary>
    InterpreterFactor,

    /// <summary>What somebody untrained leaves of it.</summary>
    AtHandFactor,

    /// <summary>What another dialect leaves of that.</summary>
    WrongDialectFactor,

    /// <summary>How much more errs with somebody untrained, or who was not told the part.</summary>
    InterpreterErrorFactor,

    /// <summary>What a shortened relay of a question leaves of the yield.</summary>
    ShortenedFactor,

    /// <summary>Above this distress nothing is answered.</summary>
    DissociatesFrom,

    /// <summary>Trust when somebody goes on all the same.</summary>
    DissociatesTrust,

    /// <summary>What is left of trust won before anybody explained or built rapport.</summary>
    UnengagedFactor,

    /// <summary>Distress after an interview without a closing.</summary>
    UnclosedDistress,

    /// <summary>Trust for depth 1.</summary>
    Gate1Trust,

    /// <summary>Trust for depth 2.</summary>
    Gate2Trust,

    /// <summary>Trust for depth 3.</summary>
    Gate3Trust,

    /// <summary>Trust for depth 4.</summary>
    Gate4Trust,

    /// <summary>Above this distress no layer opens.</summary>
    GateDistress,

    /// <summary>From depth 3: the most fear that protection may leave.</summary>
    GateFear,

    /// <summary>At depth 4: the most shame.</summary>
    GateShame,

    /// <summary>From depth 1: the most fear of the authorities.</summary>
    GateImmigrationFear,

    /// <summary>Loyalty above this makes depths 2 and more dearer.</summary>
    LoyaltyFrom,

    /// <summary>How much trust each point of loyalty above costs.</summary>
    LoyaltyWeight,

    /// <summary>Distress when a question touches what triggers the person.</summary>
    TriggerDistress,

    /// <summary>Distress after a word on what calms the person.</summary>
    CalmsDistress,

    /// <summary>Distress for each depth of a layer told, from depth 2.</summary>
    TellingDistress,

    /// <summary>Fatigue after telling a layer.</summary>
    TellingFatigue,

    /// <summary>Fatigue for each minute of interview.</summary>
    MinuteFatigue,

    /// <summary>How often a central detail is told otherwise when told again.</summary>
    DriftCentral,

    /// <summary>How often a peripheral one is.</summary>
    DriftPeripheral,

    /// <summary>Accusations after which a person refuses.</summary>
    RefusesAfter,

    /// <summary>Questions after a refusal after which a person goes.</summary>
    LeavesAfter,

    /// <summary>Trust when somebody asks on after a refusal.</summary>
    RefusalPressedTrust,

    /// <summary>Distress when somebody asks on after a refusal.</summary>
    RefusalPressedDistress,

    /// <summary>Above this distress or fatigue a person asks for a break after a while.</summary>
    BreakWantedFrom,

    /// <summary>After how many questions without one.</summary>
    BreakWantedQuestions,

    /// <summary>Trust when the wish is passed over.</summary>
    BreakIgnoredTrust,

    /// <summary>The longest interview with a child.</summary>
    ChildMostMinutes,

    /// <summary>A child's fatigue for each question beyond it.</summary>
    OverlongFatigue,

    /// <summary>A child's distress for each question beyond it.</summary>
    OverlongDistress,

    /// <summary>Distress for each need that was not met first.</summary>
    NeedUnmetDistress,

    /// <summary>Trust for each of them.</summary>
    NeedUnmetTrust,

    /// <summary>Distress when all needs were met first.</summary>
    NeedsMetDistress,

    /// <summary>Trust of an adult who was not asked.</summary>
    NoConsentTrust,

    /// <summary>Trust when something records and nobody asked.</summary>
    RecordedUnaskedTrust,

    /// <summary>Distress in a room that frightens or disturbs.</summary>
    RoomDistress,

    /// <summary>Distress in a quiet room, or a child's in a room for children.</summary>
    QuietRoomDistress,

    /// <summary>Trust across a table.</summary>
    SeatingTrust,

    /// <summary>Trust with the interpreter beside the interviewer.</summary>
    InterpreterBesideTrust,

    /// <summary>Trust with the interpreter behind.</summary>
    InterpreterBehindTrust,

    /// <summary>Fear of the controller before an interpreter tied to him.</summary>
    TiedInterpreterFear,

    /// <summary>Trust before an interpreter tied to the controller.</summary>
    TiedInterpreterTrust,

    /// <summary>More people than this in the room are too many.</summary>
    CrowdFrom,

    /// <summary>Distress for each one more.</summary>
    CrowdDistress,

    /// <summary>A child's distress without guardian or support person.</summary>
    NoGuardianDistress,

    /// <summary>A child's distress in a room for adults.</summary>
    ChildRoomDistress,

    /// <summary>A child's trust before several who ask, or before another one than last time.</summary>
    SeveralInterviewersTrust,

    /// <summary>Distress when somebody speaks and is not understood.</summary>
    NotUnderstoodDistress,

    /// <summary>Fatigue after a night.</summary>
    SleepFatigue,

    /// <summary>What a day in safe shelter leaves of distress.</summary>
    ShelterDistressFactor,

    /// <summary>From this protection a person counts as safely sheltered.</summary>
    ShelterFrom,

    /// <summary>Trust after a day without contact.</summary>
    NoContactTrust,

    /// <summary>Fear after the controller reached the person.</summary>
    TraffickerContactFear,

    /// <summary>Fear after news that the family is safe.</summary>
    FamilySafeFear,

    /// <summary>Protection once the person is in safe shelter.</summary>
    ShelteredProtection,

    /// <summary>Distress on the day of coming there.</summary>
    ShelteredDistress,

    /// <summary>Weight lost by what is said after a leading question, each.</summary>
    WeightLeading,

    /// <summary>Weight lost after a detail was planted, each.</summary>
    WeightPlanted,

    /// <summary>Weight lost after others' accounts were told the person, each.</summary>
    WeightFed,

    /// <summary>Weight lost after an accusation, each.</summary>
    WeightPressed,

    /// <summary>Weight lost when an account for a court is not recorded.</summary>
    WeightUnrecorded,

    /// <summary>Weight lost when a child had no guardian or support person.</summary>
    WeightNoGuardian,

    /// <summary>Weight lost when an adult was not asked.</summary>
    WeightNoConsent,

    /// <summary>Weight lost with somebody untrained, or tied to the case.</summary>
    WeightInterpreter,

    /// <summary>What is left of the weight at the worst.</summary>
    LeastWeight,

    /// <summary>How long a question and its answer take in a scripted interview.</summary>
    LineSeconds,

    /// <summary>What that grows to when somebody interprets.</summary>
    InterpreterDuration,
}
