using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Send something that is not on the run sheet.</summary>
/// <param name="To">To whom.</param>
/// <param name="Channel">How it comes.</param>
/// <param name="From">From whom, as the receiver reads it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">Its text.</param>
/// <param name="Facts">The facts it carries.</param>
public sealed record SendAdHoc(
    SeatSet To, Channel Channel, TextRef From, TextRef Title, TextRef Text, IReadOnlyList<Id<Fact>> Facts) : StaffCommand
{
    /// <summary>The tag of the language it is in; empty for none in particular.</summary>
    public string Language { get; init; } = "";

    /// <summary>How long its text is, as it was typed.</summary>
    public Extent Extent { get; init; }

    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) =>
        To.IsEmpty ? KnowledgeRefusals.NobodyToTell
        : !(To - world.Scenario.Everybody).IsEmpty ? Refusal.NoSuchSeat
        : !Checks.HasAll(world.Scenario, Facts) ? Refusal.NoSuchThing
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var item = cascade.World.Part<KnowledgePart>().NextHandle(cascade.World, ThingKind.Item, Id<Seat>.None);
        var readers = Tongue.WhoUnderstand(cascade.World.Scenario, To, Language);
        var sent = cascade.Emit(new AdHocInjectSent(item, Channel, From, Title, Text, Facts, By) { To = readers, Language = Language.Length == 0 ? null : Language });
        Knowing.Puzzle(cascade, To - readers, sent, new ForeignItemArrived(item, Channel, From, Language, TextRef.None, Extent));
    }
}

/// <summary>Let seats learn a fact, as after something said in the room.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="To">Who learns it.</param>
public sealed record RevealFact(Id<Fact> Fact, SeatSet To) : StaffCommand
{
    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) =>
        !Checks.Has(world.Scenario, Fact) ? Refusal.NoSuchThing
        : !(To - world.Scenario.Everybody).IsEmpty ? Refusal.NoSuchSeat
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Knowing.Learn(cascade, Fact, To, FactSource.Staff);
}

/// <summary>Say what comes of an act off the menu.</summary>
/// <param name="Act">The act described.</param>
/// <param name="After">How long until it comes about.</param>
/// <param name="Hours">Staff hours it costs the agency.</param>
/// <param name="Says">What the seat is told then.</param>
/// <param name="Effects">What comes of it.</param>
public sealed record ResolveSomethingElse(Handle Act, SimSpan After, int Hours, TextRef Says, Consequences Effects) : StaffCommand
{
    /// <summary>The most staff hours an act can cost.</summary>
    public const int MostHours = 10_000;

    /// <summary>The longest an act can take to come about.</summary>
    public static readonly SimSpan LongestDelay = SimSpan.FromHours(24 * 30);

    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) =>
        world.Part<KnowledgePart>().DescribedAct(Act) is not { } act ? Refusal.NoSuchThing
        : act.Status != DescribedStatus.Waiting ? KnowledgeRefusals.SettledAlready
        : !IsInRange() ? KnowledgeRefusals.OutOfRange
        : Exists(world.Scenario) ? null : Refusal.NoSuchThing;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var described = world.Part<KnowledgePart>().DescribedAct(Act)!.Described;
        cascade.Cause = described;
        cascade.Emit(new SomethingElseResolved(Act, world.Now + After, Hours, Says, Effects, By));
        if (After == SimSpan.Zero && world.Part<KnowledgePart>().DescribedAct(Act) is { } act && !world.IsFrozen(act.Seat))
        {
            SomethingElse.Happen(cascade, act);
        }
    }

    private bool IsInRange() =>
        After.Seconds >= 0
        && After.Seconds <= LongestDelay.Seconds
        && Hours is >= 0 and <= MostHours
        && Effects.Levels.All(l => l.Permille is >= -1000 and <= 1000);

    private bool Exists(Scenario scenario) =>
        Checks.HasAll(scenario, Effects.Facts)
        && Checks.HasAll(scenario, Effects.Injects)
        && Checks.HasAll(scenario, Effects.Flags)
        && Checks.HasAll(scenario, [.. Effects.Levels.Select(l => l.Level)]);
}

/// <summary>Record, as staff, what was said off screen.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="When">When it took place.</param>
/// <param name="Place">Where, or none.</param>
/// <param name="Present">The seats that were there.</param>
/// <param name="Others">Who else was there, in words, or none.</param>
/// <param name="Passed">Which facts passed to whom.</param>
/// <param name="Decisions">What was agreed, or none.</param>
public sealed record RecordConversationForSeats(
    ConversationKind Kind,
    SimTime When,
    Id<Subject> Place,
    SeatSet Present,
    TextRef Others,
    IReadOnlyList<FactPassed> Passed,
    TextRef Decisions) : StaffCommand
{
    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <summary>Where, in words, or none.</summary>
    public TextRef PlaceText { get; init; }

    /// <summary>What was said in words that nobody found a fact for yet.</summary>
    public IReadOnlyList<WordsHeard> Heard { get; init; } = [];

    /// <summary>Who decided what.</summary>
    public IReadOnlyList<DecidedBy> Decided { get; init; } = [];

    /// <summary>A record of the staff's that this one corrects, or none.</summary>
    public Handle Supersedes { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(World world) =>
        TalkChecks.Telling(world, Talk) ?? (Supersedes.IsSome ? TalkChecks.Correcting(world, Supersedes) : null);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Conversations.Record(cascade, Talk, Id<Seat>.None, By, Supersedes);

    private Talk Talk => new(Kind, When, Place, Present, Others, Passed, Heard, Decided) { PlaceText = PlaceText, Agreed = Decisions };
}

/// <summary>Write into the staff log.</summary>
/// <param name="Says">The words.</param>
public sealed record Note(TextRef Says) : StaffCommand
{
    /// <inheritdoc />
    protected override void Run(Cascade cascade) => cascade.Emit(new Noted(Says, By));
}
