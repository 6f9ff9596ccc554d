using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Money: what can be frozen before it is gone.</summary>
public sealed partial class MoneyDiscipline : Discipline, IFollowsActs, IFollowsAnswers, IPutsOnWall
{
    /// <inheritdoc />
    public override string Name => "money";

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new MoneyPart(scenario);

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new MoneyDesk();

    /// <inheritdoc />
    public IEnumerable<WallKind> WallKinds => [new PaperOnWall()];

    /// <inheritdoc />
    public void Follow(Cascade cascade, Act act)
    {
        FreezeActs.Follow(cascade, act);
        PaperActs.After(cascade, act);
    }

    /// <inheritdoc />
    public void Granted(Cascade cascade, Petition petition)
    {
        FreezeActs.Granted(cascade, petition);
        DecisionPapers.Granted(cascade, petition);
    }

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<AssetFrozen>("asset.frozen")
        .Add<AssetDrained>("asset.drained")
        .Add<FreezeFoundNothing>("asset.gone")
        .Add<FreezeConfirmed>("asset.confirmed")
        .Add<FreezeLapsed>("asset.lapsed")
        .Add<OwnerAlarmed>("asset.alarmed")
        .Add<AssetMoved>("asset.moved")
        .Add<ValuationOrdered>("asset.valuation_ordered")
        .Add<AssetValued>("asset.valued")
        .Add<AssetSold>("asset.sold")
        .Add<ClaimMade>("asset.claimed")
        .Add<ConfiscationAsked>("asset.confiscation_asked")
        .Add<PetitionTaken>("asset.confiscation_taken")
        .Add<ConfiscationRuled>("asset.confiscation_ruled")
        .Add<AssetConfiscated>("asset.confiscated")
        .Add<CompensationPaid>("asset.compensation_paid")
        .Add<SuspicionReported>("money.suspicion_reported")
        .Add<ValueAsset>("do.value_asset")
        .Add<SellAsset>("do.sell_asset")
        .Add<AskConfiscation>("do.ask_confiscation")
        .Add<TakePetition>("do.take_petition")
        .Add<RuleOnConfiscation>("do.rule_on_confiscation")
        .Add<PayCompensation>("do.pay_compensation")
        .Add<ReportSuspicion>("do.report_suspicion")
        .Add<PaperGiven>("money.paper_given")
        .Add<FlowMarked>("money.flow_marked")
        .Add<FlowMarkTakenBack>("money.flow_mark_taken_back")
        .Add<FlagJudged>("money.flag_judged")
        .Add<MarkFlow>("do.mark_flow")
        .Add<TakeBackMark>("do.take_back_flow_mark")
        .Add<JudgeFlag>("do.judge_flag")
        .Add<PaperShared>("money.paper_shared")
        .Add<PaperOrdered>("money.paper_ordered")
        .Add<PaperAwaited>("money.paper_awaited")
        .Add<PaperNotFound>("money.paper_not_found")
        .Add<OrderPaper>("do.order_paper")
        .Add<LedgerDecoded>("money.ledger_decoded")
        .Add<LedgerKeyTried>("money.ledger_key_tried")
        .Add<MoneyNoted>("money.noted")
        .Add<MoneyNoteTakenBack>("money.note_taken_back")
        .Add<TryLedgerKey>("do.try_ledger_key")
        .Add<NoteMoney>("do.note_money")
        .Add<TakeMoneyNoteBack>("do.take_money_note_back");
}
