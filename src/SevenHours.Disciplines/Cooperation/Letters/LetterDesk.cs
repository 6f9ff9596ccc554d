using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>White cell answers a letter in the name of an agency abroad for which nobody sits.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Says">In words, or none.</param>
public sealed record AnswerLetterAsDesk(Handle Letter, LetterOutcome Outcome, TextRef Says) : StaffCommand
{
    /// <summary>The facts told with the answer: the asking agency learns them.</summary>
    public IReadOnlyList<Id<Fact>> Tells { get; init; } = [];

    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        return world.Part<CooperationPart>().Letters.Find(Letter) is not { } letter ? Refusal.NoSuchThing
            : !letter.IsOpen ? CooperationRefusals.AnsweredAlready
            : Checks.HasAll(world.Scenario, Tells) ? null
            : Refusal.NoSuchThing;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Posting.AnswerAsDesk(cascade, Letter, Outcome, Says, [.. Tells.Distinct()], By);
}

/// <summary>White cell lets policy wait with its answer to a letter, or answer sooner.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Due">When policy answers; a time already past means now.</param>
public sealed record PutOffLetter(Handle Letter, SimTime Due) : StaffCommand
{
    /// <summary>Whether it only holds policy back: what is later anyway stays so.</summary>
    public bool IsHold { get; init; }

    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) => new AnswerLetterAsDesk(Letter, LetterOutcome.Answered, TextRef.None).Check(world);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var (world, due) = (cascade.World, Due < cascade.World.Now ? cascade.World.Now : Due);
        if (!IsHold || world.Part<CooperationPart>().DueOf(Letter) < due)
        {
            cascade.Emit(new LetterPutOff(Letter, due));
        }
    }
}
