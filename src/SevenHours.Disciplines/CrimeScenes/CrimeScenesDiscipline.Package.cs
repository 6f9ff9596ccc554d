using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.CrimeScenes;

/// <content>Its share of the package.</content>
public sealed partial class CrimeScenesDiscipline : IFollowsActs
{
    /// <inheritdoc />
    public override void Shape(PackageShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        shape.Section<SceneModel>().Variants<EffectModel>(typeof(SceneOpenedModel));
    }

    /// <inheritdoc />
    public override void Describe(FunctionTable functions) => SceneFunctions.Describe(functions);

    /// <inheritdoc />
    public override void Declare(ScenarioBuild build) => SceneSection.Declare(build);

    /// <inheritdoc />
    public override void Compile(ScenarioBuild build) => SceneSection.Compile(build);

    /// <inheritdoc />
    public void Follow(Cascade cascade, Act act) => OpenCrimeScene.By(cascade, act);
}
