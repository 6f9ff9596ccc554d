using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.OnlineWorld;

/// <content>Its share of the package.</content>
public sealed partial class OnlineWorldDiscipline
{
    /// <inheritdoc />
    public override void Shape(PackageShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        shape.Section<SiteModel>().Section<ProfileModel>().Section<PostModel>()
            .Variants<EffectModel>(typeof(TakesDownModel), typeof(PutsUpModel), typeof(GoesPrivateModel), typeof(EditsPageModel))
            .Variants<DoModel>(typeof(CaptureDo), typeof(MarkDo), typeof(OrderDataDo));
    }

    /// <inheritdoc />
    public override void Describe(FunctionTable functions) => WebFunctions.Describe(functions);

    /// <inheritdoc />
    public override void Declare(ScenarioBuild build) => WebCompiler.Declare(build);

    /// <inheritdoc />
    public override void Compile(ScenarioBuild build) => WebCompiler.Compile(build);
}
