using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Walls;

/// <summary>The case wall of each agency: what its team put up, what it shared under which handling, and who consented to what.</summary>
public sealed class WallsDiscipline : Discipline, IPutsOnWall
{
    private static readonly WallKind[] Kinds = [new PinOnWall()];
    private static readonly IReadOnlyList<Habit> Answering = [new ConsentHabit()];

    /// <inheritdoc />
    public override string Name => "walls";

    /// <inheritdoc />
    public IEnumerable<WallKind> WallKinds => Kinds;

    /// <inheritdoc />
    public override void Shape(PackageShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        shape.Section<ShapeModel>();
    }

    /// <inheritdoc />
    public override IReadOnlyList<Habit> Habits => Answering;

    /// <inheritdoc />
    public override void Describe(FunctionTable functions) => WallFunctions.Describe(functions);

    /// <inheritdoc />
    public override void Declare(ScenarioBuild build) => MapSection.Declare(build);

    /// <inheritdoc />
    public override void Compile(ScenarioBuild build) => MapSection.Compile(build);

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new WallPart(scenario);

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new WallDesk();

    /// <inheritdoc />
    public override void Welcome(Cascade cascade, SeatSet newcomers) => Joining.Welcome(cascade, newcomers);

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<WallPinned>("wall.pinned")
        .Add<WallThemed>("wall.themed")
        .Add<WallShared>("wall.shared")
        .Add<WallReceived>("wall.received")
        .Add<ShareRevised>("wall.share_revised")
        .Add<PinGiven>("wall.pin_given")
        .Add<WallShown>("wall.shown")
        .Add<ConsentAsked>("wall.consent_asked")
        .Add<ConsentAnswered>("wall.consent_answered")
        .Add<HandlingBreached>("wall.handling_breached")
        .Add<BreachLearned>("wall.breach_learned")
        .Add<PutUp>("do.wall_put_up")
        .Add<RewritePin>("do.wall_rewrite")
        .Add<MovePin>("do.wall_move")
        .Add<TakeDown>("do.wall_take_down")
        .Add<UndoPin>("do.wall_undo")
        .Add<SetTheme>("do.wall_theme")
        .Add<ShareItems>("do.wall_share")
        .Add<ReviseShare>("do.wall_revise_share")
        .Add<AskConsent>("do.wall_ask_consent")
        .Add<AnswerConsent>("do.wall_answer_consent")
        .Add<AnswerConsentAsDesk>("do.wall_answer_consent_as_desk");
}
