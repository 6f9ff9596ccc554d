using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Open an item of the inbox. Opening it again changes nothing.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Item">What.</param>
public sealed record OpenItem(Id<Seat> Seat, Handle Item) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => desk.Part<KnowledgeDesk>().Item(Item) is null ? Refusal.NoSuchThing : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        if (cascade.World.DeskOf(Seat).Part<KnowledgeDesk>().Item(Item) is { IsForeign: true } foreign)
        {
            if (foreign.OpenedAt is null)
            {
                cascade.Emit(new ForeignItemSeen(Seat, Item, By) { To = SeatSet.Of(Seat) });
            }
        }
        else if (cascade.World.Part<KnowledgePart>().Item(Item) is { } item && !item.OpenedBy.Has(Seat))
        {
            Knowing.Open(cascade, Seat, item, By);
        }
    }
}

/// <summary>Write to other seats, with or without facts.</summary>
/// <param name="Seat">Who.</param>
/// <param name="To">To whom; an agency is meant by all its seats.</param>
/// <param name="Text">The words; they may say anything.</param>
/// <param name="Facts">The facts attached; the desk must hold them.</param>
public sealed record SendMessage(Id<Seat> Seat, SeatSet To, TextRef Text, IReadOnlyList<Id<Fact>> Facts) : SeatCommand(Seat)
{
    /// <summary>The tag of the language it is written in, one that the writer's character has; empty for none in particular.</summary>
    public string Language { get; init; } = "";

    /// <summary>How long the words are, as they were typed.</summary>
    public Extent Extent { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        !Text.IsSome && Facts.Count == 0 ? KnowledgeRefusals.NothingToSay
        : !Tongue.Understands(desk.Scenario, desk.Seat, Language) ? KnowledgeRefusals.NotYourLanguage
        : Checks.Sharing(desk, To, Facts);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Knowing.Send(cascade, Seat, To, Text, Facts, By, Language, Extent);
}

/// <summary>Share facts without further words.</summary>
/// <param name="Seat">Who.</param>
/// <param name="To">With whom; an agency is meant by all its seats.</param>
/// <param name="Facts">What; the desk must hold it.</param>
public sealed record ShareFacts(Id<Seat> Seat, SeatSet To, IReadOnlyList<Id<Fact>> Facts) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        Facts.Count == 0 ? KnowledgeRefusals.NothingToSay : Checks.Sharing(desk, To, Facts);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Knowing.Send(cascade, Seat, To, TextRef.None, Facts, By);
}

/// <summary>Put a person, place or thing on one's own list of names.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Subject">What.</param>
public sealed record MentionName(Id<Seat> Seat, Id<Subject> Subject) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        Subject.Index >= 0 && Subject.Index < desk.Scenario.Subjects.Count ? null : Refusal.NoSuchThing;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        if (!cascade.World.DeskOf(Seat).Part<KnowledgeDesk>().Names.Contains(Subject))
        {
            cascade.Emit(new NameMentioned(Seat, Subject, By) { To = SeatSet.Of(Seat) });
        }
    }
}
