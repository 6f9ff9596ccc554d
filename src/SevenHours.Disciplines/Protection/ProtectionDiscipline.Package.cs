using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Protection;

/// <content>Its share of the package.</content>
public sealed partial class ProtectionDiscipline
{
    /// <inheritdoc />
    public override void Shape(PackageShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        shape
            .Section<RightModel>()
            .Variants<EffectModel>(
                typeof(MoveEffectModel),
                typeof(SafeEffectModel),
                typeof(HarmEffectModel),
                typeof(BreachEffectModel),
                typeof(KeepEffectModel));
    }

    /// <inheritdoc />
    public override void Describe(FunctionTable functions) => ProtectionFunctions.Describe(functions);

    /// <inheritdoc />
    public override void Declare(ScenarioBuild build) => ProtectionCompiler.Declare(build);

    /// <inheritdoc />
    public override void Compile(ScenarioBuild build)
    {
        ProtectionCompiler.Compile(build);
        HarmNotes.Check(build);
    }
}
