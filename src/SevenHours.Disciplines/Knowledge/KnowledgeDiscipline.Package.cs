using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Knowledge;

/// <content>Its share of the package and of stand-ins.</content>
public sealed partial class KnowledgeDiscipline
{
    private static readonly IReadOnlyList<Habit> Reading = [new ReadingHabit()];

    /// <inheritdoc />
    public override IReadOnlyList<Habit> Habits => Reading;

    /// <inheritdoc />
    public override void Shape(PackageShape shape) => shape
        .Section<FactModel>().Section<InjectModel>().Section<StorylineModel>().Section<ObjectiveModel>()
        .Section<TaskModel>().Section<FormModel>()
        .Variants<EffectModel>(typeof(RevealModel), typeof(DeliverModel), typeof(TraceModel), typeof(NoteModel))
        .Variants<DoModel>(typeof(ShareDo), typeof(TellDo), typeof(DecideDo), typeof(SubmitDo));

    /// <inheritdoc />
    public override void Describe(FunctionTable functions) => KnowledgeFunctions.Describe(functions);

    /// <inheritdoc />
    public override void Declare(ScenarioBuild build) => KnowledgeSection.Declare(build);

    /// <inheritdoc />
    public override void Compile(ScenarioBuild build) => KnowledgeSection.Compile(build);

    /// <inheritdoc />
    public override StandInAct Decide(ScenarioBuild build, Id<Seat> seat, DecideModel entry) => new DecideAct(
        new RecordDecision(seat, build.Text(entry.What), build.Text(entry.Why), build.Text(entry.Else), entry.Sure));
}
