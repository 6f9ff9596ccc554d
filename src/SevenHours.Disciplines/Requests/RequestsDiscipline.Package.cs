using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Requests;

/// <content>Its share of the package.</content>
public sealed partial class RequestsDiscipline
{
    /// <inheritdoc />
    public override void Shape(PackageShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        shape.Section<AnswerModel>().Variants<EffectModel>(typeof(AuthoriseEffectModel)).Variants<DoModel>(typeof(AskDo));
    }

    /// <inheritdoc />
    public override void Describe(FunctionTable functions) => RequestFunctions.Describe(functions);

    /// <inheritdoc />
    public override void Declare(ScenarioBuild build) => RequestsCompiler.Declare(build);

    /// <inheritdoc />
    public override void Compile(ScenarioBuild build) => RequestsCompiler.Compile(build);
}
