using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Digital;

/// <content>Its share of the package.</content>
public sealed partial class DigitalDiscipline
{
    /// <inheritdoc />
    public override void Shape(PackageShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        shape.Section<DeviceModel>()
            .Variants<EffectModel>(typeof(ExtractEffectModel), typeof(SeizeEffectModel), typeof(WipeEffectModel))
            .Variants<DoModel>(typeof(MarkDo));
    }

    /// <inheritdoc />
    public override void Describe(FunctionTable functions) => DigitalFunctions.Describe(functions);

    /// <inheritdoc />
    public override void Declare(ScenarioBuild build) => DigitalCompiler.Declare(build);

    /// <inheritdoc />
    public override void Compile(ScenarioBuild build) => DigitalCompiler.Compile(build);
}
