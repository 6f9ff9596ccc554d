using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary><c>scene_opened: canal_19</c></summary>
[Variant("scene_opened", "Opens the crime scene of a place to the agency that acted.")]
public sealed class SceneOpenedModel : EffectModel
{
    /// <summary>Which place.</summary>
    [Doc("The place."), Shorthand]
    public required Reference<PlaceModel> Place { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build)
    {
        if (build.Package.All<SceneModel>().FirstOrDefault(scene => scene.At.Id == Place.Id) is { } found)
        {
            return new OpenCrimeScene(build.Id<CrimeScene>(found.Id));
        }

        build.Diagnostics.Report(SceneRules.NoSceneThere, WrittenAt, Place.Id);
        return null;
    }
}
