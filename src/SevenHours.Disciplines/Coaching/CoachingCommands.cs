using SevenHours.Kernel;

namespace SevenHours.Disciplines.Coaching;

/// <summary>Something a mentor does with a team.</summary>
/// <param name="Team">Its seats.</param>
public abstract record CoachingCommand(SeatSet Team) : StaffCommand
{
    /// <inheritdoc />
    public override Refusal? Check(World world) =>
        OutOfPlay(world) ?? (Team.IsEmpty || !(Team - world.Scenario.Everybody).IsEmpty ? Refusal.NoSuchSeat : null);
}

/// <summary>Give a hint.</summary>
/// <param name="Team">The seats helped.</param>
/// <param name="Seat">Whose step of the school solution it is about, or none.</param>
/// <param name="Step">The author's id of the step; empty with no seat.</param>
/// <param name="Rung">How much it helps.</param>
/// <param name="IsSpoken">Whether it was said in the room; else it goes to the desks.</param>
/// <param name="Says">The words.</param>
public sealed record GiveHint(SeatSet Team, Id<Seat> Seat, string Step, HintRung Rung, bool IsSpoken, TextRef Says) : CoachingCommand(Team)
{
    /// <inheritdoc />
    public override Refusal? Check(World world) =>
        base.Check(world)
        ?? (!IsSpoken && !Says.IsSome ? CoachingRefusals.HintNeedsWords
        : Seat.IsSome && !Team.Has(Seat) ? Refusal.NoSuchSeat
        : Step.Length > 0 && !world.Scenario.Table<Playbook>().Any(book => book.Seat == Seat && book.Steps.Any(step => step.Name == Step)) ? Refusal.NoSuchThing
        : null);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        cascade.Emit(new HintGiven(Team, Seat, Step, Rung, IsSpoken, Says, By) { To = IsSpoken ? SeatSet.Nobody : Team });
}

/// <summary>Let feedback reach the desks of a team.</summary>
/// <param name="Team">The seats.</param>
/// <param name="Good">What was well done.</param>
/// <param name="Question">A question to think about, or none.</param>
/// <param name="Try">One thing to try, or none.</param>
public sealed record ReleaseFeedback(SeatSet Team, IReadOnlyList<TextRef> Good, TextRef Question, TextRef Try) : CoachingCommand(Team)
{
    /// <inheritdoc />
    protected override void Run(Cascade cascade) => cascade.Emit(new FeedbackReleased(Team, Good, Question, Try, By) { To = Team });
}

/// <summary>Ask a team for a word. With a place its scene stands still; without, whoever calls it stops the clock besides.</summary>
/// <param name="Team">The seats.</param>
/// <param name="Place">The scene to freeze, or none.</param>
/// <param name="Says">Why, to the team; or none.</param>
public sealed record CallTimeOut(SeatSet Team, Id<Subject> Place, TextRef Says) : CoachingCommand(Team)
{
    /// <inheritdoc />
    public override Refusal? Check(World world) =>
        base.Check(world)
        ?? (Place.IsSome && Place.Index >= world.Scenario.Subjects.Count ? Refusal.NoSuchThing
        : Stands(world) || (Place.IsSome && world.IsFrozen(Place)) ? CoachingRefusals.StandsAlready
        : null);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        cascade.Cause = cascade.Emit(new TimeOutCalled(Team, Place, Says, By) { To = Team });
        if (Place.IsSome)
        {
            cascade.Emit(new SceneFrozen(Place, Team) { To = Team });
        }
    }

    private bool Stands(World world) =>
        world.Part<CoachingPart>().TimeOuts.Any(timeOut => !(timeOut.Team & Team).IsEmpty) || world.FrozenScenes.Any(scene => !(scene.Seats & Team).IsEmpty);
}

/// <summary>Let a team go on.</summary>
/// <param name="Team">The seats that stand.</param>
public sealed record EndTimeOut(SeatSet Team) : CoachingCommand(Team)
{
    /// <inheritdoc />
    public override Refusal? Check(World world) => base.Check(world) ?? (Find(world) is null ? CoachingRefusals.DoesNotStand : null);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var timeOut = Find(cascade.World)!;
        cascade.Cause = cascade.Emit(new TimeOutOver(Team, By) { To = Team });
        // The director may have let the scene go on already.
        if (timeOut.Place.IsSome && cascade.World.FrozenScene(timeOut.Place) is { } scene)
        {
            cascade.Emit(new SceneThawed(timeOut.Place) { To = scene.Seats });
        }
    }

    private TimeOut? Find(World world) => world.Part<CoachingPart>().TimeOuts.FirstOrDefault(timeOut => timeOut.Team == Team);
}
