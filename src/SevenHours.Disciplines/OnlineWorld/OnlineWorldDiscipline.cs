using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>The web in small: what is looked for, seen, saved before it vanishes, and asked of platforms.</summary>
public sealed partial class OnlineWorldDiscipline : Discipline, IFollowsActs, IPutsOnWall
{
    private static readonly WallKind[] Kinds = [new CaptureOnWall()];

    /// <inheritdoc />
    public override string Name => "web";

    /// <inheritdoc />
    public IEnumerable<WallKind> WallKinds => Kinds;

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new WebPart(scenario);

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new OnlineDesk();

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<WebSearched>("web.searched")
        .Add<PageOpened>("web.opened")
        .Add<PageCaptured>("web.captured")
        .Add<CaptureGiven>("web.given")
        .Add<DetailMarked>("web.marked")
        .Add<PageWatched>("web.watched")
        .Add<WatchedPageChanged>("web.watched_changed")
        .Add<DataOrdered>("web.ordered")
        .Add<PlatformAnswered>("web.answered")
        .Add<AnswerOverdue>("web.overdue")
        .Add<UserTold>("web.user_told")
        .Add<WebChanged>("web.changed")
        .Add<SearchWeb>("do.search_web")
        .Add<OpenPage>("do.open_page")
        .Add<CapturePage>("do.capture_page")
        .Add<WatchPage>("do.watch_page")
        .Add<MarkDetail>("do.mark_detail")
        .Add<OrderData>("do.order_data");

    /// <inheritdoc />
    public void Follow(Cascade cascade, Act act)
    {
        if (cascade.World.Part<WebPart>().FindOrder(act.Plan.Handle) is { Standing: OrderStanding.Sent } order)
        {
            Platforms.Answer(cascade, order, act);
        }
    }
}
