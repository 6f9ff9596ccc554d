using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>Somebody wrote to an authority of another country. His agency sees it.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Due">When policy answers, unless somebody does. Taken out for seats.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record LetterSent(Letter Letter, SimTime Due, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new LetterSent(LetterWords.Shown(Letter), SimTime.Never, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CooperationPart>().Send(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CooperationDesk>().Letters.Put(Letter);
}

/// <summary>A letter holds from now: the agency it goes to reads it.</summary>
/// <param name="Letter">The letter.</param>
public sealed record LetterArrived(Letter Letter) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new LetterArrived(LetterWords.Shown(Letter));

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CooperationPart>().Arrive(world, Letter);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CooperationDesk>().Letters.Put(Letter);
}

/// <summary>A letter was answered, by a seat or the agency's duty desk. Both sides learn of it; what it brings comes by events of its own.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Reply">The answer.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record LetterAnswered(Handle Letter, LetterReply Reply, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CooperationPart>().Answer(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CooperationDesk>().Letters.Change(Letter, With);

    internal Letter With(Letter letter) => letter with { Reply = Reply };
}

/// <summary>Staff let the answer of policy to a letter come at another time.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Due">When.</param>
public sealed record LetterPutOff(Handle Letter, SimTime Due) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CooperationPart>().PutOff(world, this);
}

/// <summary>The time within which an answer was owed is over. Both sides learn of it.</summary>
/// <param name="Letter">The letter.</param>
public sealed record LetterOverdue(Handle Letter) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CooperationPart>().Letters.Change(Letter, letter => letter with { IsOverdue = true });

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<CooperationDesk>().Letters.Change(Letter, letter => letter with { IsOverdue = true });
}

/// <summary>What was intelligence came again as evidence, in answer to a letter that brings it. For staff; those who asked learn of the answer itself.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Seats">Who may use it now.</param>
/// <param name="Facts">What.</param>
public sealed record FactsCertified(Handle Letter, SeatSet Seats, IReadOnlyList<Id<Fact>> Facts) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Raise(Facts, Seats, Lawfulness.Full);
}

/// <summary>What seats may read of a letter.</summary>
internal static class LetterWords
{
    /// <summary>Which subject typed words fitted is truth: it is taken out.</summary>
    public static Letter Shown(Letter letter) => letter with { About = OwnWords.Shown(letter.About, letter.AboutText) };
}
