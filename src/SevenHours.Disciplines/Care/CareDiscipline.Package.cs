using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Care;

/// <content>Its share of the package, and of acts.</content>
public sealed partial class CareDiscipline : IFollowsActs
{
    /// <inheritdoc />
    public override void Shape(PackageShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        shape.Section<CareServiceModel>().Section<ShelterModel>().Section<CaredForModel>().Variants<EffectModel>(typeof(OpenCareModel), typeof(LeavesShelterModel), typeof(ComesToShelterModel), typeof(GivesServiceModel), typeof(ChangesMindModel));
    }

    /// <inheritdoc />
    public override void Describe(FunctionTable functions) => CareFunctions.Describe(functions);

    /// <inheritdoc />
    public override void Declare(ScenarioBuild build) => CareSection.Declare(build);

    /// <inheritdoc />
    public override void Compile(ScenarioBuild build) => CareSection.Compile(build);

    /// <inheritdoc />
    public void Begin(Cascade cascade, Act act) => CareActs.Begin(cascade, act);

    /// <inheritdoc />
    public void Follow(Cascade cascade, Act act) => CareActs.Finish(cascade, act);
}
