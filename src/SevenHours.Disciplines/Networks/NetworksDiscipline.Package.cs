using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Networks;

/// <content>Its share of the package: the truth.</content>
public sealed partial class NetworksDiscipline
{
    /// <inheritdoc />
    public override void Shape(PackageShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        shape.Section<TrueTieModel>();
    }

    /// <inheritdoc />
    public override void Declare(ScenarioBuild build) => TruthSection.Declare(build);

    /// <inheritdoc />
    public override void Compile(ScenarioBuild build) => TruthSection.Compile(build);
}
