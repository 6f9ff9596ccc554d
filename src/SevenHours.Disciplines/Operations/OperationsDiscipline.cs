using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>Operations: planned together by several agencies, launched, and played out with what the plan forgot.</summary>
public sealed partial class OperationsDiscipline : Discipline
{
    private static readonly IReadOnlyList<Habit> Working = [new OperationHabit()];

    /// <inheritdoc />
    public override string Name => "operations";

    /// <inheritdoc />
    public override IReadOnlyList<Habit> Habits => Working;

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new OperationsPart();

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new OperationsDesk();

    /// <inheritdoc />
    public override void Welcome(Cascade cascade, SeatSet newcomers) => Invitation.Welcome(cascade, newcomers);

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<OperationOpened>("operation.opened")
        .Add<OperationJoined>("operation.joined")
        .Add<OperationShown>("operation.shown")
        .Add<OperationEdited>("operation.edited")
        .Add<OperationBriefed>("operation.briefed")
        .Add<OrdersConfirmed>("operation.orders_confirmed")
        .Add<OperationLaunched>("operation.launched")
        .Add<OperationOver>("operation.over")
        .Add<PostReported>("operation.post_reported")
        .Add<HotDebriefSaid>("operation.hot_debrief_said")
        .Add<SiteOrdered>("site.ordered")
        .Add<SiteSignSeen>("site.sign_seen")
        .Add<SiteEntered>("site.entered")
        .Add<SiteCalledOff>("site.called_off")
        .Add<SiteMissed>("site.missed")
        .Add<SiteForgotten>("site.forgotten")
        .Add<SiteWarned>("site.warned")
        .Add<SiteWordOut>("site.word_out")
        .Add<OpenOperation>("do.open_operation")
        .Add<InviteToOperation>("do.invite_to_operation")
        .Add<EditOperation>("do.edit_operation")
        .Add<BriefOperation>("do.brief_operation")
        .Add<ConfirmOrders>("do.confirm_orders")
        .Add<LaunchOperation>("do.launch_operation")
        .Add<CallOffOperation>("do.call_off_operation")
        .Add<ReportFromPost>("do.report_from_post")
        .Add<SayInHotDebrief>("do.say_in_hot_debrief");
}
