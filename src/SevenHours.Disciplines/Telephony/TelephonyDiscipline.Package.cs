using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Telephony;

/// <content>Its share of the package.</content>
public sealed partial class TelephonyDiscipline
{
    /// <inheritdoc />
    public override void Shape(PackageShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        shape.Section<TelephonyModel>().Variants<EffectModel>(typeof(RecordsEffectModel)).Variants<DoModel>(typeof(ReadRecordsDo));
    }

    /// <inheritdoc />
    public override void Describe(FunctionTable functions) => TelephonyFunctions.Describe(functions);

    /// <inheritdoc />
    public override void Declare(ScenarioBuild build) =>
        build.Declare<TelephoneNet>("telephony", build.Package.All<TelephonyModel>().Select(net => net.Id));

    /// <inheritdoc />
    public override void Compile(ScenarioBuild build) => TelephonyCompiler.Compile(build);
}
