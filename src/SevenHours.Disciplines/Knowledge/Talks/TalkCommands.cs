using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Say that a record of a talk is wrong. A second time changes nothing.</summary>
/// <param name="Seat">Who says so; the record is on his desk.</param>
/// <param name="Record">The record.</param>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Says">In words, or none.</param>
public sealed record DisputeRecord(Id<Seat> Seat, Handle Record, DisputeKind Kind, TextRef Says) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => desk.Part<KnowledgeDesk>().Record(Record) switch
    {
        null => KnowledgeRefusals.NoSuchRecord,
        { IsSuperseded: true } => KnowledgeRefusals.CorrectedAlready,
        _ => null,
    };

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var entry = cascade.World.DeskOf(Seat).Part<KnowledgeDesk>().Record(Record)!;
        if (!entry.Disputes.Any(d => d.Seat == Seat && d.Kind == Kind))
        {
            var told = SeatSet.Of(Seat) | SeatSet.Of(entry.Conversation.RecordedBy);
            cascade.Emit(
                new RecordDisputed(Record, Seat, Kind, Says, By) { To = told },
                restsOn: cascade.World.Part<KnowledgePart>().Talk(Record)?.Recorded);
        }
    }
}

/// <summary>Say which fact words were that one said oneself, as somebody recorded them.</summary>
/// <param name="Seat">Who said the words.</param>
/// <param name="Record">The record.</param>
/// <param name="Number">Which of its words, from 0.</param>
/// <param name="Fact">A fact the seat holds.</param>
public sealed record LinkWords(Id<Seat> Seat, Handle Record, int Number, Id<Fact> Fact) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        var entry = desk.Part<KnowledgeDesk>().Record(Record);
        return entry?.Heard.FirstOrDefault(h => h.Number == Number) is not { } words ? KnowledgeRefusals.NoSuchRecord
            : entry.IsSuperseded ? KnowledgeRefusals.CorrectedAlready
            : words.Words.From != Seat ? KnowledgeRefusals.NotYourWords
            : words.Fact.IsSome ? KnowledgeRefusals.WordsSettled
            : Checks.Holding(desk, [Fact]);
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Conversations.Link(cascade, Record, Number, Fact, Seat, By);
}

/// <summary>Say, as staff, which fact words heard in a talk are.</summary>
/// <param name="Record">The record.</param>
/// <param name="Number">Which of its words, from 0.</param>
/// <param name="Fact">The fact.</param>
public sealed record LinkWordsForSeats(Handle Record, int Number, Id<Fact> Fact) : StaffCommand
{
    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) =>
        TalkChecks.Words(world, Record, Number) ?? (Checks.Has(world.Scenario, Fact) ? null : Refusal.NoSuchThing);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Conversations.Link(cascade, Record, Number, Fact, Id<Seat>.None, By);
}

/// <summary>Say, as staff, that words heard in a talk are no fact of the case.</summary>
/// <param name="Record">The record.</param>
/// <param name="Number">Which of its words, from 0.</param>
public sealed record SetWordsAside(Handle Record, int Number) : StaffCommand
{
    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) => TalkChecks.Words(world, Record, Number);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => cascade.Emit(
        new WordsSetAside(Record, Number, By), restsOn: cascade.World.Part<KnowledgePart>().Talk(Record)!.Recorded);
}

/// <summary>Report, as somebody who looks on, a talk one saw. It reaches nobody in play until staff accept it.</summary>
/// <param name="Talk">What was said.</param>
public sealed record ReportConversation(Talk Talk) : StaffCommand
{
    /// <inheritdoc />
    public override bool IsReport => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) => OutOfPlay(world) ?? TalkChecks.Telling(world, Talk);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var report = cascade.World.Part<KnowledgePart>().NextHandle(cascade.World, ThingKind.Report, Id<Seat>.None);
        cascade.Emit(new ConversationReported(report, Talk, By));
    }
}

/// <summary>Accept an observer's report: it is recorded, and what passed reaches those who were there.</summary>
/// <param name="Report">The report.</param>
public sealed record AcceptReport(Handle Report) : StaffCommand
{
    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) => TalkChecks.Report(world, Report);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var reported = cascade.World.Part<KnowledgePart>().Reported(Report)!.Report;
        Conversations.Record(cascade, reported.Talk, Id<Seat>.None, reported.By, report: Report, acceptedBy: By);
    }
}

/// <summary>Do not accept an observer's report.</summary>
/// <param name="Report">The report.</param>
public sealed record DeclineReport(Handle Report) : StaffCommand
{
    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) => TalkChecks.Report(world, Report);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => cascade.Emit(
        new ReportDeclined(Report, By), restsOn: cascade.World.Part<KnowledgePart>().Reported(Report)!.Reported);
}
