using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Techniques;

/// <content>Its share of the package.</content>
public sealed partial class TechniquesDiscipline
{
    /// <inheritdoc />
    public override void Shape(PackageShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        shape.Section<TechniqueModel>().Variants<DoModel>(typeof(MarkLineDo));
    }

    /// <inheritdoc />
    public override void Describe(FunctionTable functions) => TechniqueFunctions.Describe(functions);

    /// <inheritdoc />
    public override void Declare(ScenarioBuild build)
    {
        ArgumentNullException.ThrowIfNull(build);
        build.Declare<Technique>("technique", build.Package.All<TechniqueModel>().Select(technique => technique.Id));
        build.DeclareKind("line", build.Package.All<TechniqueModel>().SelectMany(technique => technique.Lines.Keys).Distinct(StringComparer.Ordinal));
    }

    /// <inheritdoc />
    public override void Compile(ScenarioBuild build) => TechniqueCompiler.Compile(build);
}
