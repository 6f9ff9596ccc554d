using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Who knows what: facts and holdings, injects, messages, tasks, forms, decisions, and what was said off screen.</summary>
public sealed partial class KnowledgeDiscipline : Discipline
{
    /// <inheritdoc />
    public override string Name => "knowledge";

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new KnowledgePart(scenario);

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new KnowledgeDesk(scenario);

    /// <inheritdoc />
    public override void Begin(Cascade cascade) => LetHold(cascade);

    /// <inheritdoc />
    public override void Welcome(Cascade cascade, SeatSet newcomers) => LetHold(cascade);

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<FactLearned>("fact.learned")
        .Add<ItemDelivered>("item.delivered")
        .Add<AdHocInjectSent>("item.ad_hoc")
        .Add<Traced>("item.traced")
        .Add<ItemOpened>("item.opened")
        .Add<ForeignItemArrived>("item.foreign")
        .Add<ForeignItemSeen>("item.seen")
        .Add<MessageSent>("message.sent")
        .Add<MessageArrived>("message.arrived")
        .Add<MessageSettled>("message.settled")
        .Add<FactsShared>("facts.shared")
        .Add<DecisionRecorded>("decision.recorded")
        .Add<TaskGiven>("task.given")
        .Add<TaskSubmitted>("task.submitted")
        .Add<FormFiled>("form.filed")
        .Add<ConversationRecorded>("conversation.recorded")
        .Add<RecordSuperseded>("conversation.superseded")
        .Add<RecordDisputed>("conversation.disputed")
        .Add<WordsLinked>("conversation.words_linked")
        .Add<WordsSetAside>("conversation.words_set_aside")
        .Add<ConversationReported>("conversation.reported")
        .Add<ReportDeclined>("conversation.report_declined")
        .Add<SomethingElseDescribed>("something_else.described")
        .Add<SomethingElseResolved>("something_else.resolved")
        .Add<SomethingElseHappened>("something_else.happened")
        .Add<NameMentioned>("name.mentioned")
        .Add<Noted>("log.noted")
        .Add<InjectReaddressed>("inject.readdressed")
        .Add<OpenItem>("do.open")
        .Add<SendMessage>("do.send")
        .Add<ShareFacts>("do.share")
        .Add<MentionName>("do.mention")
        .Add<RecordDecision>("do.decide")
        .Add<SubmitTask>("do.submit")
        .Add<FileForm>("do.file")
        .Add<RecordConversation>("do.record")
        .Add<DescribeSomethingElse>("do.something_else")
        .Add<SendAdHoc>("do.send_ad_hoc")
        .Add<RevealFact>("do.reveal")
        .Add<ResolveSomethingElse>("do.resolve")
        .Add<AnswerMessageAsDesk>("do.answer_message_as_desk")
        .Add<RecordConversationForSeats>("do.record_for_seats")
        .Add<DisputeRecord>("do.dispute_record")
        .Add<LinkWords>("do.link_words")
        .Add<LinkWordsForSeats>("do.link_words_for_seats")
        .Add<SetWordsAside>("do.set_words_aside")
        .Add<ReportConversation>("do.report_conversation")
        .Add<AcceptReport>("do.accept_report")
        .Add<DeclineReport>("do.decline_report")
        .Add<ReplanRunSheet>("do.replan_run_sheet")
        .Add<Note>("do.note");

    /// <summary>Lets those hold a fact who are said to hold it before play.</summary>
    private static void LetHold(Cascade cascade)
    {
        var facts = cascade.World.Scenario.Table<Fact>();
        foreach (var fact in facts.Ids)
        {
            Knowing.Learn(cascade, fact, facts[fact].HeldBy, FactSource.Before);
        }
    }
}
