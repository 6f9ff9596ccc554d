using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Interviews;

/// <content>Its share of the package.</content>
public sealed partial class InterviewsDiscipline
{
    /// <inheritdoc />
    public override void Shape(PackageShape shape) => shape
        .Section<PersonaModel>().Section<InterpreterModel>().Section<InterviewingModel>().Section<TopicModel>()
        .Variants<EffectModel>(typeof(ContactModel), typeof(LoseContactModel), typeof(BefallsModel))
        .Variants<DoModel>(typeof(QuestionDo));

    /// <inheritdoc />
    public override void Describe(FunctionTable functions) => InterviewFunctions.Describe(functions);

    /// <inheritdoc />
    public override IEnumerable<ImpliedLevel> Levels(Package<ScenarioManifest> package) => PersonaLevelsSection.Of(package);

    /// <inheritdoc />
    public override void Declare(ScenarioBuild build) => PersonaSection.Declare(build);

    /// <inheritdoc />
    public override void Compile(ScenarioBuild build) => PersonaSection.Compile(build);
}
