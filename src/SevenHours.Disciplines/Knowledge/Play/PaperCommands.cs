using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Record a decision in the seat's log.</summary>
/// <param name="Seat">Who.</param>
/// <param name="What">What was decided.</param>
/// <param name="Why">Why.</param>
/// <param name="Else">What else was considered, or none.</param>
/// <param name="Sure">How sure they are.</param>
public sealed record RecordDecision(Id<Seat> Seat, TextRef What, TextRef Why, TextRef Else, Sureness Sure) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var handle = cascade.World.Part<KnowledgePart>().NextHandle(cascade.World, ThingKind.Decision, Seat);
        cascade.Emit(new DecisionRecorded(Seat, handle, What, Why, Else, Sure, By) { To = SeatSet.Of(Seat) });
    }
}

/// <summary>Hand a written product in. It may be handed in again, and late.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Task">Which task.</param>
/// <param name="Text">The text, or none when a form is filled.</param>
/// <param name="Values">The fields, if the task has a form.</param>
public sealed record SubmitTask(Id<Seat> Seat, Id<TaskDefinition> Task, TextRef Text, IReadOnlyList<FieldValue> Values) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        if (desk.Part<KnowledgeDesk>().Task(Task) is null)
        {
            return KnowledgeRefusals.NotYourTask;
        }

        var form = desk.Scenario.Table<TaskDefinition>()[Task].Form;
        return form.IsSome ? Checks.Values(desk.Scenario.Table<Form>()[form], Values)
            : Values.Count > 0 ? KnowledgeRefusals.NoSuchField
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var handle = cascade.World.Part<KnowledgePart>().NextHandle(cascade.World, ThingKind.Submission, Seat);
        cascade.Emit(new TaskSubmitted(Seat, Task, handle, Text, Values, By) { To = SeatSet.Of(Seat) });
    }
}

/// <summary>Fill a form. An essential field may stay empty: whoever is asked on the strength of it sees that.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Form">Which form.</param>
/// <param name="Values">What stands in its fields.</param>
public sealed record FileForm(Id<Seat> Seat, Id<Form> Form, IReadOnlyList<FieldValue> Values) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        Checks.Has(desk.Scenario, Form) ? Checks.Values(desk.Scenario.Table<Form>()[Form], Values) : Refusal.NoSuchThing;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var handle = cascade.World.Part<KnowledgePart>().NextHandle(cascade.World, ThingKind.Filing, Seat);
        cascade.Emit(new FormFiled(Seat, handle, Form, Values, By) { To = SeatSet.Of(Seat) });
    }
}

/// <summary>Record what was said off screen, also long ago. The facts named must be on the recorder's desk.</summary>
/// <param name="Seat">Who records.</param>
/// <param name="Kind">What it was.</param>
/// <param name="When">When it took place.</param>
/// <param name="Place">Where, or none.</param>
/// <param name="Present">The seats that were there.</param>
/// <param name="Others">Who else was there, in words, or none.</param>
/// <param name="Passed">Which facts passed to whom.</param>
/// <param name="Decisions">What was agreed, or none.</param>
public sealed record RecordConversation(
    Id<Seat> Seat,
    ConversationKind Kind,
    SimTime When,
    Id<Subject> Place,
    SeatSet Present,
    TextRef Others,
    IReadOnlyList<FactPassed> Passed,
    TextRef Decisions) : SeatCommand(Seat)
{
    /// <summary>Where, in words, or none.</summary>
    public TextRef PlaceText { get; init; }

    /// <summary>What was said in words that the recorder finds no fact for.</summary>
    public IReadOnlyList<WordsHeard> Heard { get; init; } = [];

    /// <summary>Who decided what.</summary>
    public IReadOnlyList<DecidedBy> Decided { get; init; } = [];

    /// <summary>An own record that this one corrects, or none.</summary>
    public Handle Supersedes { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        Checks.Conversation(desk.Scenario, desk.Now, Talk)
        ?? Checks.Holding(desk, [.. Passed.Select(p => p.Fact)])
        ?? (Supersedes.IsSome ? Correcting(desk) : null);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Conversations.Record(cascade, Talk, Seat, By, Supersedes);

    private Talk Talk => new(Kind, When, Place, Present, Others, Passed, Heard, Decided) { PlaceText = PlaceText, Agreed = Decisions };

    private Refusal? Correcting(Desk desk) => desk.Part<KnowledgeDesk>().Record(Supersedes) switch
    {
        null => KnowledgeRefusals.NoSuchRecord,
        { Conversation.RecordedBy: var recorder } when recorder != Seat => KnowledgeRefusals.NotYourRecord,
        { IsSuperseded: true } => KnowledgeRefusals.CorrectedAlready,
        _ => null,
    };
}

/// <summary>Describe an act that is on no menu. Staff say what comes of it.</summary>
/// <param name="Seat">Who.</param>
/// <param name="About">What it is about, or none.</param>
/// <param name="Text">What they do.</param>
public sealed record DescribeSomethingElse(Id<Seat> Seat, Id<Subject> About, TextRef Text) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => Text.IsSome ? null : KnowledgeRefusals.NothingToSay;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var handle = cascade.World.Part<KnowledgePart>().NextHandle(cascade.World, ThingKind.Described, Seat);
        cascade.Emit(new SomethingElseDescribed(Seat, handle, About, Text, By) { To = SeatSet.Of(Seat) });
    }
}
