using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Acting;

/// <summary>Write down, after a scene, what the person one acts has told, and to whom. Only that reaches those who were there.</summary>
/// <remarks>What was spoken is spoken, also before its time: a layer that would not have opened yet opens with it.</remarks>
/// <param name="Seat">The seat that acts.</param>
/// <param name="When">When the scene was; not after now.</param>
/// <param name="Place">Where, or none.</param>
/// <param name="Present">The seats that were there.</param>
/// <param name="Said">What was spoken; nothing is fine.</param>
/// <param name="Treated">How the person was treated.</param>
public sealed record TellInScene(
    Id<Seat> Seat, SimTime When, Id<Subject> Place, SeatSet Present, IReadOnlyList<SaidInScene> Said, Treatment Treated) : SeatCommand(Seat)
{
    /// <summary>Where, in words, or none.</summary>
    public TextRef PlaceText { get; init; }

    /// <summary>The record of an earlier telling of the same scene that this one corrects, or none. How the person was treated then stands.</summary>
    public Handle Supersedes { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        CastCard.Of(desk.Scenario, Seat) is not { } card ? ActingRefusals.NoCard
        : !Enum.IsDefined(Treated) || !Said.All(said => IsOnCard(card, said)) ? ActingRefusals.NotOnCard
        : (Present - SeatSet.Of(Seat)).IsEmpty ? KnowledgeRefusals.NobodyThere
        : Supersedes.IsSome && Correcting(desk) is { } refused ? refused
        : Checks.Conversation(desk.Scenario, desk.Now, Talk(desk.Scenario, card));

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var card = CastCard.Of(world.Scenario, Seat)!;
        var talk = Talk(world.Scenario, card);
        var isToldAgain = card.Persona.IsSome && Layers(world.Scenario, card).Any(layer => !world.Part<InterviewsPart>().ToldTo(card.Persona, layer).IsEmpty);
        var record = Conversations.Record(cascade, talk, Seat, By, Supersedes);
        cascade.Cause = cascade.Emit(
            new SceneTold(Seat, record, talk.Present - SeatSet.Of(Seat), [.. Said.Distinct()], Treated, By) { To = SeatSet.Of(Seat) });
        if (card.Persona.IsSome && !Supersedes.IsSome)
        {
            Treatments.Move(cascade, card.Persona, Seat, Treated, isToldAgain);
        }
    }

    private Refusal? Correcting(Desk desk) => desk.Part<ActingDesk>().Scenes.All(scene => scene.Told.Record != Supersedes) ? KnowledgeRefusals.NoSuchRecord
        : desk.Part<KnowledgeDesk>().Record(Supersedes) is { IsSuperseded: true } ? KnowledgeRefusals.CorrectedAlready
        : null;

    private Talk Talk(Scenario scenario, CastCard card)
    {
        var (present, persona) = (Present | SeatSet.Of(Seat), card.Persona.IsSome ? scenario.Table<Persona>()[card.Persona] : null);
        var facts = Layers(scenario, card).SelectMany(layer => persona!.Layers[layer].Facts).Distinct();
        return new Talk(
            ConversationKind.Scene, When, Place, present, TextRef.None,
            [.. facts.Select(fact => new FactPassed(fact, Id<Seat>.None, present - SeatSet.Of(Seat)))], [], [])
        {
            PlaceText = PlaceText,
            Teller = persona?.Of ?? Id<Subject>.None,
        };
    }

    private IEnumerable<int> Layers(Scenario scenario, CastCard card) => card.Persona.IsSome
        ? Said.Select(said => said.Layer).OfType<string>().Distinct(StringComparer.Ordinal).Select(scenario.Table<Persona>()[card.Persona].IndexOf).Where(layer => layer >= 0)
        : [];

    private static bool IsOnCard(CastCard card, SaidInScene said) =>
        said.Line >= 0 && said.Line < card.Lines.Count
        && (said.Layer is { } layer ? card.Lines[said.Line].Layers.Contains(layer, StringComparer.Ordinal) : card.Lines[said.Line].Layers.Count == 0);
}
