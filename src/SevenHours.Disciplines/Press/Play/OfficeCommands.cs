using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Press;

/// <summary>Reply to a journalist.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Enquiry">Which question.</param>
/// <param name="Reply">A line, or no comment.</param>
/// <param name="Says">The words, or none.</param>
public sealed record ReplyToPress(Id<Seat> Seat, Handle Enquiry, ReplyKind Reply, TextRef Says) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<PressDesk>().Book.Enquiry(Enquiry) is not { IsOpen: true } enquiry || enquiry.To != desk.Scenario.Seats[Seat].Agency ? PressRefusals.NotAsked
            : Reply == ReplyKind.Silence ? PressRefusals.NoWords
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var enquiry = cascade.World.Part<PressPart>().Book.Enquiry(Enquiry)!;
        cascade.Emit(new ReplyGiven(Enquiry, Seat, Reply, Says) { To = PressAudience.Of(cascade.World, enquiry), By = By });
    }
}

/// <summary>Ask a paper to wait.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Paper">The agency of the paper.</param>
/// <param name="Until">Until when.</param>
/// <param name="Why">Why.</param>
public sealed record AskEmbargo(Id<Seat> Seat, Id<Agency> Paper, SimTime Until, TextRef Why) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return Press.Paper.Of(desk.Scenario, Paper) is null || Paper == desk.Scenario.Seats[Seat].Agency ? Refusal.NoSuchSeat
            : Until <= desk.Now ? PressRefusals.EndsBefore
            : !Why.IsSome ? PressRefusals.NoWords
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Speaking.AskToWait(cascade, Seat, Paper, Until, Why, By);
}

/// <summary>Write down what the agency says to the press and what it does not.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Says">What everybody says.</param>
/// <param name="Unsaid">What nobody says.</param>
public sealed record SetOfficeLine(Id<Seat> Seat, TextRef Says, TextRef Unsaid) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => Says.IsSome || Unsaid.IsSome ? null : PressRefusals.NoWords;

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        cascade.Emit(new OfficeLineSet(new OfficeLine(Seat, Says, Unsaid, cascade.World.Now)) { To = PressAudience.Agency(cascade.World, Seat), By = By });
}

/// <summary>Speak in public. Where an action of the catalogue does so, it takes its time and has its outcomes.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words.</param>
/// <param name="LeavesOut">Whether it leaves out all that identifies somebody.</param>
/// <param name="WaitUntil">Until when the papers are asked to wait; never for not at all.</param>
public sealed record Speak(Id<Seat> Seat, StatementKind Kind, TextRef Text, bool LeavesOut, SimTime WaitUntil) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return !Text.IsSome ? PressRefusals.NoWords : WaitUntil <= desk.Now ? PressRefusals.EndsBefore : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var action = Speaking.ActionOf(world.Scenario, Seat);
        var statement = new Statement(
            Speaking.NextStatement(world, Seat), Seat, Kind, Text, LeavesOut, action.IsSome ? ActRun.NextHandle(world, Seat) : Handle.None, WaitUntil, world.Now, IsOut: false);
        cascade.Cause = cascade.Emit(new StatementWritten(statement) { To = PressAudience.Agency(world, Seat), By = By });
        if (action.IsSome)
        {
            ActRun.Order(cascade, new StartAction(Seat, action, Id<Subject>.None, TextRef.None) { Options = Speaking.OptionsOf(world.Scenario, action, statement), Why = Text, By = By });
        }
        else
        {
            Speaking.Issue(cascade, statement);
        }
    }
}

/// <summary>Ask the platform to remove posts that identify a person. It does so in its own time; a public statement does not.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Storm">The storm they stand in.</param>
public sealed record AskTakedown(Id<Seat> Seat, Id<Storm> Storm) : SeatCommand(Seat)
{
    // Behind the addresses of checks and habits.
    private const int DrawOf = -1_000;

    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Scenario.Table<Storm>().Has(Storm) && desk.Part<PressDesk>().Book.StormOf(Storm) is { } state && state.IsExposing(desk.Scenario.Table<Storm>()[Storm])
            ? null
            : PressRefusals.NothingShown;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var storm = world.Scenario.Table<Storm>()[Storm];
        var due = world.Now + storm.Takedown.At(world.Luck.Draw(LuckPurpose.Press, DrawOf, Storm.Index));
        cascade.Emit(new TakedownAsked(Storm, Seat, due) { To = PressAudience.Of(world, storm) | PressAudience.Agency(world, Seat), By = By });
    }
}
