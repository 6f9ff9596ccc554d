using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>A record was corrected: another one stands for it. What was learnt by it stays learnt, and the record stays in the journal.</summary>
/// <param name="Record">The record that no longer stands.</param>
public sealed record RecordSuperseded(Handle Record) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Supersede(this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<KnowledgeDesk>().Supersede(this);
}

/// <summary>Somebody said to have been there disputes a record.</summary>
/// <param name="Record">The record.</param>
/// <param name="Seat">Who disputes it.</param>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Says">In words, or none.</param>
/// <param name="By">The person who disputes it. Taken out for seats.</param>
public sealed record RecordDisputed(Handle Record, Id<Seat> Seat, DisputeKind Kind, TextRef Says, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Dispute(this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<KnowledgeDesk>().Dispute(this);
}

/// <summary>Words heard in a talk turned out to be a fact. The addressees know it from now on, or said it themselves.</summary>
/// <param name="Record">The record.</param>
/// <param name="Number">Which of its words, from 0.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Seat">The seat that said so of its own words; none for staff.</param>
/// <param name="By">The person. Taken out for seats.</param>
public sealed record WordsLinked(Handle Record, int Number, Id<Fact> Fact, Id<Seat> Seat, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Settle(Record, Number);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<KnowledgeDesk>().Link(this);
}

/// <summary>Staff found that words heard in a talk are no fact of the case. For staff only.</summary>
/// <param name="Record">The record.</param>
/// <param name="Number">Which of its words, from 0.</param>
/// <param name="By">The member of staff.</param>
public sealed record WordsSetAside(Handle Record, int Number, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Settle(Record, Number);
}

/// <summary>Somebody who looks on saw a talk. No seat learns of it until staff accept it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Talk">What he saw.</param>
/// <param name="By">Who saw it.</param>
public sealed record ConversationReported(Handle Report, Talk Talk, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Report(world, this);
}

/// <summary>Staff did not accept an observer's report. For staff only.</summary>
/// <param name="Report">The report.</param>
/// <param name="By">The member of staff.</param>
public sealed record ReportDeclined(Handle Report, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().SettleReport(Report);
}
