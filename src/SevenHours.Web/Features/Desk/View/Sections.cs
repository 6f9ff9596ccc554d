using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Coaching;
using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Inspections;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Networks;
using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Disciplines.Operations;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Press;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Techniques;
using SevenHours.Disciplines.Telephony;
using SevenHours.Disciplines.Tongues;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>Parts of the view that a notice can change.</summary>
[Flags]
public enum Sections
{
    None = 0,

    /// <summary>Something arrived.</summary>
    Inbox = 1,
    Tasks = 2,
    Requests = 4,
    Catalogue = 8,
    Acts = 16,
    Decisions = 32,
    Facts = 64,
    Contacts = 128,
    Conversations = 256,
    Records = 512,
    Pools = 1024,

    /// <summary>What lay in the inbox already is shown otherwise.</summary>
    Opened = 2048,
    Secured = 4096,

    /// <summary>Meetings, minutes, what is to be done, and plans.</summary>
    Planning = 8192,

    /// <summary>What a mentor said, out of play.</summary>
    Mentor = 16384,

    /// <summary>What others asked this seat to relay.</summary>
    Relays = 32768,

    /// <summary>What stands on the case wall, what was shared and who consented.</summary>
    Wall = 65536,
    All = 131071,
}

/// <summary>Which notices change what, so that a feed builds anew only what can have changed.</summary>
public static class SectionsOf
{
    /// <summary>The parts an event changes; all, for one that is not known here.</summary>
    public static Sections Event(WorldEvent happened) => happened switch
    {
        ItemDelivered or AdHocInjectSent or Traced or ForeignItemArrived => Sections.Inbox,
        ForeignItemSeen => Sections.Inbox | Sections.Opened,
        RelayAsked or RelayDeclined or RelayArrived => Sections.Inbox | Sections.Opened | Sections.Contacts | Sections.Relays,
        OriginalRead or RelayMade => Sections.Relays,
        CheckAsked or InterpreterChecked => Sections.Inbox | Sections.Opened,
        MessageArrived => Sections.Inbox | Sections.Contacts,
        ItemOpened => Sections.Inbox | Sections.Opened | Sections.Contacts,
        MessageSent => Sections.Contacts,
        FactLearned or FactsShared => Sections.Facts | Sections.Wall,
        DecisionRecorded => Sections.Decisions,
        TaskGiven or TaskSubmitted => Sections.Tasks,
        RequestMade or RequestReceived or RequestTaken or RequestWithdrawn or RequestAnswered
            or AuthorisationGranted or AuthorisationExpired => Sections.Requests | Sections.Catalogue,
        ActionStarted or ActionWaiting or ActionBegan or ActionFinished or ActionCancelled or OutcomeFollowed or LawfulnessChanged or MandateOverstepped => Sections.Acts,
        SomethingElseDescribed or SomethingElseHappened => Sections.Acts,
        PoolCounted => Sections.Pools,
        ContactOpened or ContactLost or QuestionAsked or PersonaAnswered or PersonBusy or InterviewOpened or InterviewClosed or InterviewJoined
            or InterviewLeft or SpeechMissed or WordsRelayed or AsideSaid or QuestionRecoded or QuestionWithdrawn => Sections.Conversations,
        ConversationRecorded or RecordSuperseded or RecordDisputed or WordsLinked => Sections.Records,
        ExhibitTaken or ExhibitShown or CustodyBroken or AssetFrozen or FreezeFoundNothing or FreezeConfirmed or FreezeLapsed => Sections.Secured | Sections.Wall,
        ValuationOrdered or AssetValued or AssetSold or ClaimMade or ConfiscationAsked or PetitionTaken or ConfiscationRuled or AssetConfiscated or CompensationPaid or SuspicionReported => Sections.Wall,
        CustodyKept or FileSubmitted or FileTaken or FileRuled => Sections.Wall,
        FlowMarked or FlowMarkTakenBack or FlagJudged => Sections.Wall,
        WallPinned or WallThemed or WallShared or WallReceived or ShareRevised or PinGiven or ConsentAsked or ConsentAnswered
            or HandlingBreached or BreachLearned => Sections.Wall,
        MeetingCalled or InvitationAnswered or BodyAnswered or MeetingMoved or MeetingCalledOff or MeetingDue or MeetingStarted or MeetingJoined
            or SheetShown or SheetWritten or MeetingLeft or MeetingClosed or MeetingMissed or MinutesSent or DutySet or DutyOverdue
            or PlanChanged or PlanShown or PlanHanded => Sections.Planning,
        GroupOpened or GroupLeft or PersonClaimed or TalkBegan or PersonShowed or PersonGiven or IndicatorTicked or ScreeningConcluded or ServiceStarted or ReferralFiled
            or ReferralMoved or ReferralLapsed => Sections.Wall,
        HintGiven or FeedbackReleased or TimeOutCalled or TimeOutOver => Sections.Mentor,
        RecordsOrdered or RecordsAwaited or RecordsDelivered or RecordsGiven or PatternClaimed => Sections.Wall,
        CrimeSceneOpened or CrimeSceneShown or SceneEntered or SceneLeft or RoomSeen or SceneWorkBegan or SceneWorkDone or ItemsFound or ItemGone or ItemTaken
            or ItemExamined or HazardSeen or PersonCaredFor or PeopleTogether or SceneGiven => Sections.Wall,
        VisitPlanned or VisitPlanAnswered or VisitPlanFollowed or WorkersLookedUp or RegistersRead or VehicleLooked or VisitOpened or VisitJoined or VisitRoleTaken or VisitStepBegan or VisitStepDone or PapersSecured or HeadsCounted
            or StatusesSeen or DormitorySeen or WorkersLeft or WorkerSpoke or AccountsGiven or DifferenceMarked or VisitFormFiled or VisitFormAnswered or VisitClosed => Sections.Wall,
        OperationOpened or OperationJoined or OperationShown or OperationEdited or OperationBriefed or OrdersConfirmed or OperationLaunched or OperationOver or PostReported
            or HotDebriefSaid or SiteOrdered or SiteSignSeen or SiteEntered or SiteCalledOff or SiteMissed => Sections.Wall,
        SiteForgotten => Sections.Acts,
        DeviceSecured or DeviceTaken or DeviceCutOff or DeviceLookedThrough or DeviceCodeTried or DeviceWiped or CopyOrdered or CopyBegun or CopyArrived or CopyFailed
            or CopyGiven or ItemMarked or TranslationAsked or TranslationBegun or TranslationCame => Sections.Wall,
        ChartOpened or ChartRenamed or ChartShown or ChartGiven => Sections.Wall,
        PressEvent => Sections.Wall,
        ChartEdited or ChartUndone => Sections.None,
        ServiceAsked or MindChanged or CareFileOpened or CareFileShared or CareNoteWritten or TherapyNoteGiven or NeedsAssessed or ServiceOffered or ServiceBegun or ServiceMadeToWait or ServiceEnded or AgeAssessed
            or CareClockStarted or CareClockKept or CareClockMissed or BedRefused or PersonHoused or AddressTold or PersonLeftShelter or BedsCounted => Sections.Wall,
        NobodyMet or BedAsked or HerVoiceTaken or HerVoiceLeft => Sections.None,
        FormFiled or NameMentioned => Sections.None,
        PageCaptured or CaptureGiven or DetailMarked or PageWatched or WatchedPageChanged or DataOrdered or PlatformAnswered or AnswerOverdue => Sections.Wall,
        TeamOpened or ClauseWritten or TermsSet or TeamSigned or TeamReturned or TeamFounded or TeamEnded or TeamShared
            or LetterSent or LetterArrived or LetterAnswered or LetterOverdue
            or ParallelAsked or ParallelAnswered or ParallelNoticed or ContactPointReached or CasesCollided or JoinOpened or JoinWritten or JoinSigned or CasesJoined => Sections.Wall,
        AbroadBrought or ActedAbroad => Sections.Acts | Sections.Wall,
        CoordinationCalled or IssueDecided or TabledUnderCode or CoordinationShown or MinutesConfirmed or MinutesSettled
            or PhaseOpened or TrendKept or TrendGiven or LinkProposed or LinkAnswered => Sections.Wall,
        TechniqueBegan or LinesCame or TechniqueCovered or TechniqueRunOn or TechniqueEnded or MomentCame or MomentSettled or LineMarked or PrivilegedTalk
            or LinesToTranslate or LinesTranslated or RestDestroyed or TechniqueArgued or ArgumentWeighed => Sections.Wall,
        TechniquePlanned => Sections.None,
        WebSearched or PageOpened => Sections.None,
        _ => Sections.All,
    };
}
