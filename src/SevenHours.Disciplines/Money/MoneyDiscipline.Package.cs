using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Money;

/// <content>Its share of the package.</content>
public sealed partial class MoneyDiscipline
{
    /// <inheritdoc />
    public override void Shape(PackageShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        shape.Section<AssetModel>().Variants<EffectModel>(typeof(FreezeEffectModel), typeof(DrainEffectModel), typeof(AlarmEffectModel));
        shape.Section<ConfiscationModel>();
        shape.Section<MoneyModel>().Variants<EffectModel>(
            typeof(StatementEffectModel), typeof(RegisterEffectModel), typeof(ReportEffectModel), typeof(LedgerEffectModel), typeof(ChainEffectModel), typeof(IdentityEffectModel))
            .Variants<DoModel>(typeof(MarkMoneyDo));
    }

    /// <inheritdoc />
    public override void Describe(FunctionTable functions)
    {
        MoneyFunctions.Describe(functions);
        BooksFunctions.Describe(functions);
    }

    /// <inheritdoc />
    public override void Declare(ScenarioBuild build)
    {
        MoneyCompiler.Declare(build);
        BooksCompiler.Declare(build);
    }

    /// <inheritdoc />
    public override void Compile(ScenarioBuild build)
    {
        MoneyCompiler.Compile(build);
        BooksCompiler.Compile(build);
    }
}
