using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Press;

/// <summary>The newsroom: journalists with aims of their own, press offices, and what publication does.</summary>
public sealed class PressDiscipline : Discipline, IFollowsActs
{
    private static readonly IReadOnlyList<Habit> Working = [new PressHabit()];

    /// <inheritdoc />
    public override string Name => "press";

    /// <inheritdoc />
    public override IReadOnlyList<Habit> Habits => Working;

    /// <inheritdoc />
    public override void Shape(PackageShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        shape.Section<PaperModel>().Section<ClaimModel>().Section<StormModel>();
    }

    /// <inheritdoc />
    public override void Describe(FunctionTable functions) => PressFunctions.Describe(functions);

    /// <inheritdoc />
    public override void Declare(ScenarioBuild build) => PressSection.Declare(build);

    /// <inheritdoc />
    public override void Compile(ScenarioBuild build) => PressSection.Compile(build);

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new PressPart();

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new PressDesk();

    /// <inheritdoc />
    public void Follow(Cascade cascade, Act act)
    {
        Publishing.Follow(cascade, act);
        Speaking.Follow(cascade, act);
    }

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<TipCame>("press.tip")
        .Add<ClaimCheckBegan>("press.check_began")
        .Add<ClaimChecked>("press.checked")
        .Add<ReplyAsked>("press.reply_asked")
        .Add<ReplyGiven>("press.reply_given")
        .Add<EmbargoAsked>("press.embargo_asked")
        .Add<EmbargoMoved>("press.embargo_moved")
        .Add<StoryHeld>("press.story_held")
        .Add<StoryWritten>("press.story_written")
        .Add<StoryPublished>("press.story_published")
        .Add<StoryCorrected>("press.story_corrected")
        .Add<OfficeLineSet>("press.office_line")
        .Add<StatementWritten>("press.statement_written")
        .Add<StatementIssued>("press.statement_issued")
        .Add<StormGrew>("press.storm_grew")
        .Add<StormCalmed>("press.storm_calmed")
        .Add<TakedownAsked>("press.takedown_asked")
        .Add<PostsRemoved>("press.posts_removed")
        .Add<AskTakedown>("do.press_takedown")
        .Add<CheckClaim>("do.press_check")
        .Add<AskReply>("do.press_ask_reply")
        .Add<AnswerEmbargo>("do.press_answer_embargo")
        .Add<HoldStory>("do.press_hold")
        .Add<PublishStory>("do.press_publish")
        .Add<CorrectStory>("do.press_correct")
        .Add<ReplyToPress>("do.press_reply")
        .Add<AskEmbargo>("do.press_ask_embargo")
        .Add<SetOfficeLine>("do.press_office_line")
        .Add<Speak>("do.press_speak");
}
