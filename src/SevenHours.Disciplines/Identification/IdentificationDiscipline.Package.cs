using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Identification;

/// <content>Its share of the package.</content>
public sealed partial class IdentificationDiscipline
{
    /// <inheritdoc />
    public override void Shape(PackageShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        shape.Section<IndicatorModel>().Section<GroupModel>().Variants<EffectModel>(typeof(OpenGroupModel), typeof(ReferModel));
    }

    /// <inheritdoc />
    public override void Describe(FunctionTable functions) => IdentificationFunctions.Describe(functions);

    /// <inheritdoc />
    public override void Declare(ScenarioBuild build) => IdentificationCompiler.Declare(build);

    /// <inheritdoc />
    public override void Compile(ScenarioBuild build) => IdentificationCompiler.Compile(build);
}
