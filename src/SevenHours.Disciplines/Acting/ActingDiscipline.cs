using SevenHours.Kernel;

namespace SevenHours.Disciplines.Acting;

/// <summary>People who act people of the case: what they told in scenes off screen, and what they report to have done.</summary>
public sealed class ActingDiscipline : Discipline
{
    /// <inheritdoc />
    public override string Name => "acting";

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new ActingPart();

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new ActingDesk();

    /// <inheritdoc />
    public override void Declare(ScenarioBuild build) => CastSection.Declare(build);

    /// <inheritdoc />
    public override void Compile(ScenarioBuild build) => CastSection.Compile(build);

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<SceneTold>("scene.told")
        .Add<ActReported>("act.reported")
        .Add<TellInScene>("do.tell_in_scene")
        .Add<ReportAct>("do.report_act");
}
