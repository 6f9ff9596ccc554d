using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Evidence;

/// <content>Its share of the package.</content>
public sealed partial class EvidenceDiscipline
{
    /// <inheritdoc />
    public override void Shape(PackageShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        shape.Section<ExhibitModel>().Section<OffenceModel>().Variants<EffectModel>(typeof(ExhibitEffectModel), typeof(SpoilEffectModel))
            .Variants<DoModel>(typeof(KeepExhibitDo), typeof(SubmitFileDo));
    }

    /// <inheritdoc />
    public override void Describe(FunctionTable functions) => EvidenceFunctions.Describe(functions);

    /// <inheritdoc />
    public override void Declare(ScenarioBuild build) => EvidenceCompiler.Declare(build);

    /// <inheritdoc />
    public override void Compile(ScenarioBuild build) => EvidenceCompiler.Compile(build);
}
