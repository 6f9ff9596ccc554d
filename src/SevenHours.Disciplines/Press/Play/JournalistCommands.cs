using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Press;

/// <summary>Something a journalist does.</summary>
public abstract record JournalistCommand(Id<Seat> Seat) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public sealed override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return Paper.Of(desk.Scenario, Seat) is null ? PressRefusals.NoPaper : Check(desk, desk.Part<PressDesk>().Book, desk.Scenario.Seats[Seat].Agency);
    }

    private protected abstract Refusal? Check(Desk desk, PressBook book, Id<Agency> paper);
}

/// <summary>Check a claim in one of the ways there are. It takes its time and may warn somebody.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Claim">Which claim.</param>
/// <param name="How">The author's id of the check.</param>
public sealed record CheckClaim(Id<Seat> Seat, Id<Claim> Claim, string How) : JournalistCommand(Seat)
{
    private protected override Refusal? Check(Desk desk, PressBook book, Id<Agency> paper) =>
        !desk.Scenario.Table<Claim>().Has(Claim) || !book.HasTip(paper, Claim) || desk.Scenario.Table<Claim>()[Claim].Check(How) is null ? PressRefusals.NoSuchTip
        : book.CheckOf(paper, Claim, How) is not null ? PressRefusals.CheckedAlready
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var claim = world.Scenario.Table<Claim>()[Claim];
        var way = claim.Checks.ToList().FindIndex(check => check.Name == How);
        var draw = world.Luck.Draw(LuckPurpose.Press, Claim.Index, Seat.Index, way);
        var check = new SourceCheck(world.Scenario.Seats[Seat].Agency, Claim, How, world.Now);
        cascade.Emit(new ClaimCheckBegan(Seat, check, world.Now + claim.Checks[way].Takes.At(draw)) { To = PressAudience.Agency(world, Seat), By = By });
    }
}

/// <summary>Ask an agency for its side before printing: the right of reply.</summary>
/// <param name="Seat">Who.</param>
/// <param name="To">Whom.</param>
/// <param name="Text">The question.</param>
/// <param name="Within">How long an answer is waited for.</param>
public sealed record AskReply(Id<Seat> Seat, Id<Agency> To, TextRef Text, SimSpan Within) : JournalistCommand(Seat)
{
    private static readonly SimSpan Longest = SimSpan.FromHours(24 * 7);

    private protected override Refusal? Check(Desk desk, PressBook book, Id<Agency> paper) =>
        To.Index < 0 || To.Index >= desk.Scenario.Agencies.Count || To == paper ? Refusal.NoSuchSeat
        : Within.Seconds < 60 || Within.Seconds > Longest.Seconds ? PressRefusals.NoDeadline
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var handle = world.HandleFor(PressPart.EnquiryKind, Seat, world.Part<PressPart>().Book.Enquiries.Count(one => one.Seat == Seat));
        var enquiry = new Enquiry(handle, Seat, To, Text, world.Now, world.Now + Within);
        cascade.Emit(new ReplyAsked(enquiry) { To = PressAudience.Of(world, enquiry), By = By });
    }
}

/// <summary>Agree to wait, or not.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Embargo">What was asked.</param>
/// <param name="Agrees">Whether the paper waits.</param>
public sealed record AnswerEmbargo(Id<Seat> Seat, Handle Embargo, bool Agrees) : JournalistCommand(Seat)
{
    private protected override Refusal? Check(Desk desk, PressBook book, Id<Agency> paper) =>
        book.Embargo(Embargo) is { State: EmbargoState.Asked } asked && asked.Paper == paper ? null : PressRefusals.NoEmbargo;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var embargo = world.Part<PressPart>().Book.Embargo(Embargo)!;
        var answered = cascade.Emit(new EmbargoMoved(Embargo, Seat, Agrees ? EmbargoState.Agreed : EmbargoState.Declined) { To = PressAudience.Of(world, embargo), By = By });
        if (Agrees)
        {
            cascade.Do(Paper.Of(world.Scenario, Seat)!.Agreed, new Scene(Seat, Id<Subject>.None, Handle.None), answered);
        }
    }
}

/// <summary>Decide not to print a claim for now.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Claim">Which.</param>
/// <param name="Why">Why.</param>
public sealed record HoldStory(Id<Seat> Seat, Id<Claim> Claim, TextRef Why) : JournalistCommand(Seat)
{
    private protected override Refusal? Check(Desk desk, PressBook book, Id<Agency> paper) => book.HasTip(paper, Claim) ? null : PressRefusals.NoSuchTip;

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        cascade.Emit(new StoryHeld(new HeldClaim(Seat, Claim, Why, cascade.World.Now)) { To = PressAudience.Agency(cascade.World, Seat), By = By });
}

/// <summary>Print a story. Where an action of the catalogue prints, it takes its time and has its outcomes, and can be called off until then.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Claims">What it says.</param>
/// <param name="Details">Which details stand in it.</param>
/// <param name="Headline">Its headline, or none.</param>
/// <param name="Text">Its text, or none.</param>
public sealed record PublishStory(Id<Seat> Seat, IReadOnlyList<Id<Claim>> Claims, IReadOnlyList<PrintedDetail> Details, TextRef Headline, TextRef Text) : JournalistCommand(Seat)
{
    /// <summary>The replies it quotes, by the questions they answer.</summary>
    public IReadOnlyList<Handle> Quotes { get; init; } = [];

    private protected override Refusal? Check(Desk desk, PressBook book, Id<Agency> paper)
    {
        var claims = desk.Scenario.Table<Claim>();
        return Claims.Count == 0 ? PressRefusals.NothingToPrint
            : Claims.Any(claim => !claims.Has(claim) || !book.HasTip(paper, claim)) ? PressRefusals.NoSuchTip
            : Details.Any(detail => !Claims.Contains(detail.Claim) || claims[detail.Claim].Detail(detail.Detail) is null) ? PressRefusals.NoSuchTip
            : Quotes.Any(quote => book.Enquiry(quote) is not { IsOpen: false }) ? PressRefusals.NotAsked
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var (book, paper) = (world.Part<PressPart>().Book, Paper.Of(world.Scenario, Seat)!);
        var story = new Story(
            Publishing.NextStory(world, Seat), Seat, [.. Claims.Distinct()], [.. Details.Distinct()], Headline, Text,
            [.. Quotes.Distinct().Select(quote => book.Enquiry(quote)!).Select(enquiry => new QuotedReply(enquiry.To, enquiry.Reply!.Value, enquiry.Says))],
            paper.Prints.IsSome ? ActRun.NextHandle(world, Seat) : Handle.None, world.Now, IsOut: false);
        cascade.Cause = cascade.Emit(new StoryWritten(story) { To = PressAudience.Agency(world, Seat), By = By });
        if (paper.Prints.IsSome)
        {
            ActRun.Order(cascade, new StartAction(Seat, paper.Prints, Id<Subject>.None, Headline) { By = By });
        }
        else
        {
            Publishing.Print(cascade, story);
        }
    }
}

/// <summary>Put a printed story right.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Story">Which.</param>
/// <param name="Text">What is right.</param>
public sealed record CorrectStory(Id<Seat> Seat, Handle Story, TextRef Text) : JournalistCommand(Seat)
{
    private protected override Refusal? Check(Desk desk, PressBook book, Id<Agency> paper) =>
        book.Story(Story) is not { IsOut: true } story || desk.Scenario.Seats[story.Seat].Agency != paper ? PressRefusals.NoSuchStory
        : !Text.IsSome ? PressRefusals.NoWords
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var story = world.Part<PressPart>().Book.Story(Story)!;
        var isFirst = story.CorrectedAt == SimTime.Never;
        var corrected = cascade.Emit(new StoryCorrected(Story, Seat, Text) { To = world.Scenario.Everybody, By = By });
        foreach (var claim in story.Claims.Where(_ => isFirst))
        {
            cascade.Do(world.Scenario.Table<Claim>()[claim].Corrected, new Scene(Seat, Id<Subject>.None, Handle.None), corrected);
        }
    }
}
