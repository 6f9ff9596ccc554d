using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Networks;
using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Telephony;
using SevenHours.Disciplines.Tongues;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Tells who did something.</summary>
public static class Doer
{
    /// <summary>The seat that acted when an event happened; none for what only followed, and for what staff did.</summary>
    public static Id<Seat> Of(WorldEvent happened) => happened switch
    {
        ActionStarted e => e.Plan.Seat,
        RequestMade e => e.Petition.Asker,
        RequestTaken e => e.Taker,
        MessageSent e => e.From,
        ItemOpened e => e.Seat,
        ForeignItemSeen e => e.Seat,
        RelayAsked e => e.For,
        RelayMade e => e.Seat,
        CheckAsked e => e.Seat,
        DeviceSecured e => e.Seat,
        DeviceTaken e => e.Seat,
        DeviceCutOff e => e.Seat,
        DeviceLookedThrough e => e.Seat,
        DeviceCodeTried e => e.Seat,
        CopyOrdered e => e.Seat,
        ItemMarked e => e.Seat,
        TranslationAsked e => e.Seat,
        TranslationBegun e => e.Translator,
        AsideSaid e => e.Seat,
        DecisionRecorded e => e.Seat,
        TaskSubmitted e => e.Seat,
        FormFiled e => e.Seat,
        ConversationRecorded e => e.RecordedBy,
        SomethingElseDescribed e => e.Seat,
        QuestionAsked e => e.Seat,
        InterviewOpened e => e.Seat,
        InterviewClosed e => e.Seat,
        InterviewJoined e => e.Seat,
        InterviewLeft e => e.Seat,
        QuestionRecoded e => e.Seat,
        QuestionWithdrawn e => e.Seat,
        WordsRelayed e => e.Seat,
        MeetingCalled e => e.Caller,
        InvitationAnswered e => e.Seat,
        MeetingStarted e => e.Seat,
        MeetingJoined e => e.Seat,
        MeetingLeft e => e.Seat,
        MeetingClosed e => e.Seat,
        MinutesSent e => e.From,
        DutySet e => e.Seat,
        PlanChanged e => e.Seat,
        PlanHanded e => e.From,
        PersonClaimed e => e.Seat,
        PersonGiven e => e.From,
        TalkBegan e => e.Seat,
        IndicatorTicked e => e.Seat,
        ScreeningConcluded e => e.Seat,
        ServiceStarted e => e.Seat,
        ReferralFiled e => e.Seat,
        ReferralMoved e => e.Seat,
        SceneEntered e => e.Seat,
        SceneLeft e => e.Seat,
        CrimeSceneShown e => e.Seat,
        SceneGiven e => e.How.From,
        SceneWorkBegan e => e.Work.Kind == SceneWorkKind.Recover ? Id<Seat>.None : e.Work.Seat,
        CustodyKept e => e.Line.Seat,
        FileSubmitted e => e.File.Seat,
        FileTaken e => e.Seat,
        FileRuled e => e.Seat,
        WallPinned e => e.Seat,
        WallThemed e => e.Seat,
        WallShared e => e.Share.From,
        ShareRevised e => e.Seat,
        ConsentAsked e => e.Consent.Asker,
        ConsentAnswered { IsByDesk: false } e => e.Seat,
        ChartOpened e => e.Seat,
        ChartEdited e => e.Seat,
        ChartUndone e => e.Seat,
        RecordsOrdered e => e.Seat,
        PatternClaimed e => e.Seat,
        WebSearched e => e.Seat,
        PageOpened e => e.Seat,
        PageCaptured e => e.Seat,
        DetailMarked e => e.Seat,
        PageWatched e => e.Seat,
        DataOrdered e => e.Seat,
        CaptureGiven e => e.From,
        FlowMarked e => e.Seat,
        ValuationOrdered e => e.Seat,
        AssetSold e => e.Seat,
        ConfiscationAsked e => e.Petition.Seat,
        ConfiscationRuled e => e.Seat,
        CompensationPaid e => e.Seat,
        SuspicionReported e => e.Seat,
        FlowMarkTakenBack e => e.Seat,
        FlagJudged e => e.Seat,
        LedgerDecoded e => e.Seat,
        PaperOrdered e => e.Seat,
        PaperShared e => e.From,
        LedgerKeyTried e => e.Seat,
        MoneyNoted e => e.Seat,
        MoneyNoteTakenBack e => e.Seat,
        _ => Id<Seat>.None,
    };
}
