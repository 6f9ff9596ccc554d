using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Operations;

/// <content>Its share of the package, and of the acts of the catalogue.</content>
public sealed partial class OperationsDiscipline : IFollowsActs, ITimesActs
{
    /// <inheritdoc />
    public override void Shape(PackageShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        shape.Section<SiteModel>().Section<ForgottenModel>().Variants<DoModel>(typeof(OperateDo));
    }

    /// <inheritdoc />
    public override void Describe(FunctionTable functions) => SiteFunctions.Describe(functions);

    /// <inheritdoc />
    public override void Declare(ScenarioBuild build) => SiteSection.Declare(build);

    /// <inheritdoc />
    public override void Compile(ScenarioBuild build) => SiteSection.Compile(build);

    /// <inheritdoc />
    public SimSpan? TimeOf(World world, Act act)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(act);
        var (operation, entry) = world.Part<OperationsPart>().OrderedBy(act.Plan.Handle);
        if (!operation.IsSome)
        {
            return null;
        }

        var place = world.Part<OperationsPart>().Book.Find(operation)!.Content.Find(entry)!.SubjectIn(world.Scenario);
        return SiteActs.SiteAt(world.Scenario, place) is { IsSome: true } site ? world.Scenario.Table<Site>()[site].Takes : SimSpan.FromMinutes(30);
    }

    /// <inheritdoc />
    public void Begin(Cascade cascade, Act act)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        ArgumentNullException.ThrowIfNull(act);
        var (operation, entry) = cascade.World.Part<OperationsPart>().OrderedBy(act.Plan.Handle);
        if (operation.IsSome)
        {
            Entering.ByPlan(cascade, operation, entry, act);
        }
    }

    /// <inheritdoc />
    public void Follow(Cascade cascade, Act act)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        ArgumentNullException.ThrowIfNull(act);
        if (!cascade.World.HasEnded && !cascade.World.Part<OperationsPart>().OrderedBy(act.Plan.Handle).Operation.IsSome)
        {
            Entering.Unplanned(cascade, act);
        }
    }
}
