using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Actions;

/// <content>Its share of the package.</content>
public sealed partial class ActionsDiscipline
{
    /// <inheritdoc />
    public override void Shape(PackageShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        shape.Section<ActionModel>().Section<OutcomeModel>().Section<ResourceModel>()
            .Section<LawModel>().Section<PrincipleModel>().Section<CompassModel>().Section<TravelModel>()
            .Variants<EffectModel>(typeof(AwayEffectModel))
            .Variants<DoModel>(typeof(StartDo));
    }

    /// <inheritdoc />
    public override void Describe(FunctionTable functions) => ActionFunctions.Describe(functions);

    /// <inheritdoc />
    public override void Declare(ScenarioBuild build) => ActionsCompiler.Declare(build);

    /// <inheritdoc />
    public override void Compare(Package<ScenarioManifest> asWritten, Package<ScenarioManifest> package)
    {
        ArgumentNullException.ThrowIfNull(asWritten);
        ArgumentNullException.ThrowIfNull(package);
        EditionCheck.Run(asWritten, package);
    }

    /// <inheritdoc />
    public override void Compile(ScenarioBuild build) => ActionsCompiler.Compile(build);
}
