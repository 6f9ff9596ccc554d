using SevenHours.Kernel;

namespace SevenHours.Disciplines.Coaching;

/// <summary>What mentors say to a team, out of play: hints, a time-out for a word, feedback. It stands in the history because it helped.</summary>
public sealed class CoachingDiscipline : Discipline
{
    /// <inheritdoc />
    public override string Name => "coaching";

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new CoachingPart();

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new CoachingDesk();

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<HintGiven>("hint.given")
        .Add<FeedbackReleased>("feedback.released")
        .Add<TimeOutCalled>("time_out.called")
        .Add<TimeOutOver>("time_out.over")
        .Add<GiveHint>("do.hint")
        .Add<ReleaseFeedback>("do.release_feedback")
        .Add<CallTimeOut>("do.time_out")
        .Add<EndTimeOut>("do.end_time_out");
}
