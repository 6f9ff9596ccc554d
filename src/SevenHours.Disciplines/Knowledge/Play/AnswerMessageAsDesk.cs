using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Answer a message or a call in the name of a seat that nobody plays; without words or facts it is only laid aside as read.</summary>
/// <param name="Message">The message.</param>
/// <param name="As">The seat it reached.</param>
/// <param name="Says">The answer in words, or none.</param>
/// <param name="Facts">Facts told with it. The seat holds them from then on.</param>
public sealed record AnswerMessageAsDesk(Handle Message, Id<Seat> As, TextRef Says, IReadOnlyList<Id<Fact>> Facts) : StaffCommand
{
    /// <summary>Something made up on the spot that becomes so, told with the answer; null for nothing.</summary>
    public NewFact? NewFact { get; init; }

    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) =>
        OutOfPlay(world)
        ?? (!Checks.Has(world.Scenario, As) || Find(world) is not { } item || !item.To.Has(As) ? Refusal.NoSuchThing
            : item.OpenedBy.Has(As) ? KnowledgeRefusals.MessageSettled
            : !Checks.HasAll(world.Scenario, Facts) ? Refusal.NoSuchThing
            : NewFact?.Check(world, world.Scenario.Seats[As].Agency));

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var item = Find(cascade.World)!;
        cascade.Cause = cascade.Emit(new MessageSettled(Message, As, Says.IsSome || Facts.Count > 0 || NewFact is not null, By), restsOn: item.Delivered);
        Knowing.Open(cascade, As, item, null);
        IReadOnlyList<Id<Fact>> facts = [.. Facts.Distinct()];
        if (NewFact?.Enter(cascade, cascade.World.Scenario.Seats[As].Agency) is { } added)
        {
            facts = [.. facts, added];
        }

        if (!Says.IsSome && facts.Count == 0)
        {
            return;
        }

        foreach (var fact in facts)
        {
            Knowing.Learn(cascade, fact, SeatSet.Of(As), FactSource.Staff);
        }

        Knowing.Send(cascade, As, SeatSet.Of(item.From), Says, facts, By);
    }

    private Item? Find(World world) =>
        world.Part<KnowledgePart>().Item(Message) is { Kind: ItemKind.Message, From.IsSome: true } item ? item : null;
}
