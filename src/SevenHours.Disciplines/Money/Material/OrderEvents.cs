using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>A seat named what an act is to obtain: an account by its number, and a period. The act follows. Its agency learns of it.</summary>
/// <param name="Act">The act.</param>
/// <param name="Seat">Who.</param>
/// <param name="Wanted">What was asked for.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record PaperOrdered(Handle Act, Id<Seat> Seat, PaperScope Wanted, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<MoneyPart>().Papers.Order(this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Papers.Order(new WantedPaper(Act, Wanted, PaperAnswer.Asked, "", notice.At));
}

/// <summary>Whoever keeps the records is abroad and has the request; the answer comes later. Whoever asked learns of it.</summary>
/// <param name="Act">The act.</param>
/// <param name="Keeper">Who, by the word for those who keep records.</param>
/// <param name="Wanted">What was asked for.</param>
/// <param name="Due">When it comes. Taken out for seats.</param>
public sealed record PaperAwaited(Handle Act, string Keeper, PaperScope Wanted, SimTime Due) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, Due = SimTime.Never };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<MoneyPart>().Papers.Await(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Papers.Order(new WantedPaper(Act, Wanted, PaperAnswer.Awaited, Keeper, notice.At));
}

/// <summary>An observation: nobody who was asked has anything of the kind on it. Whoever asked learns of it.</summary>
/// <param name="Act">The act.</param>
/// <param name="Wanted">What was asked for.</param>
public sealed record PaperNotFound(Handle Act, PaperScope Wanted) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Papers.Order(new WantedPaper(Act, Wanted, PaperAnswer.NotFound, "", notice.At));
}

/// <summary>How a request for a paper stands.</summary>
public enum PaperAnswer
{
    /// <summary>It is on its way.</summary>
    Asked,

    /// <summary>Somebody abroad has it.</summary>
    Awaited,

    /// <summary>Nobody has anything on it.</summary>
    NotFound,
}

/// <summary>A paper that was asked for by the number of an account and is not here.</summary>
/// <param name="Act">The act.</param>
/// <param name="Wanted">What was asked for.</param>
/// <param name="Answer">How it stands.</param>
/// <param name="Keeper">Who has it, by the word for those who keep records; empty for nobody in particular.</param>
/// <param name="At">Since when.</param>
public sealed record WantedPaper(Handle Act, PaperScope Wanted, PaperAnswer Answer, string Keeper, SimTime At);
