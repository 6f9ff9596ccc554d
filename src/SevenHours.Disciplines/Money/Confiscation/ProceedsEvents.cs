using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Somebody ordered that a frozen asset be valued. Its agency learns of it.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Asset">Which.</param>
/// <param name="Due">When the figure comes. Taken out for seats.</param>
public sealed record ValuationOrdered(Id<Seat> Seat, Id<Asset> Asset, SimTime Due) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new ValuationOrdered(Seat, Asset, SimTime.Never);

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var by = world.LastEvent;
        world.Part<MoneyPart>().Change(world, Asset, a => a with { Valuing = (Due, To, by) });
        world.Schedule(Due, 0, ValuationWake.Instance, Asset.Index);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Proceeds.AskValue(Asset, notice.At);
}

/// <summary>A frozen asset was valued. The agency that ordered it learns of it.</summary>
/// <param name="Asset">Which.</param>
/// <param name="Value">What it is worth now, in whole units.</param>
public sealed record AssetValued(Id<Asset> Asset, long Value) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Proceeds.Value(Asset, Value, notice.At, false);
}

/// <summary>A frozen asset was sold before it loses more; the money stays frozen in its place. Its agency learns of it.</summary>
/// <param name="Seat">Who ordered it.</param>
/// <param name="Asset">Which.</param>
/// <param name="Value">What it brought, in whole units.</param>
public sealed record AssetSold(Id<Seat> Seat, Id<Asset> Asset, long Value) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) =>
        world.Part<MoneyPart>().Change(world, Asset, a => a with { Value = Value, Since = world.Now, IsSold = true });

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Proceeds.Value(Asset, Value, notice.At, true);
}

/// <summary>Somebody says that a frozen asset is his. Those who hold it learn of it, and a court that is asked to confiscate it.</summary>
/// <param name="Asset">Which.</param>
/// <param name="Claim">The author's id of the claim.</param>
public sealed record ClaimMade(Id<Asset> Asset, string Claim) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<MoneyPart>().Proceeds.Claim(Asset, Claim);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Proceeds.Claim(Asset, Claim, notice.At);
}

/// <summary>A court is asked to confiscate. Both sides learn of it.</summary>
/// <param name="Petition">What is asked.</param>
/// <param name="Due">When policy rules, unless a person sits there. Taken out for seats.</param>
public sealed record ConfiscationAsked(ConfiscationPetition Petition, SimTime Due) : WorldEvent
{
    /// <summary>The claims of others that had been made by then, by the author's ids: the court hears of them with the petition.</summary>
    public IReadOnlyList<string> Claims { get; init; } = [];

    /// <inheritdoc />
    public override WorldEvent ForSeats() => new ConfiscationAsked(Petition, SimTime.Never) { Claims = Claims };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<MoneyPart>().Proceeds.Ask(world, Petition, Due);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Proceeds.Ask(this, notice.At);
}

/// <summary>A person at the court took a petition up: policy leaves it alone. Both sides learn of it.</summary>
/// <param name="Petition">The petition.</param>
/// <param name="Seat">Who took it up.</param>
public sealed record PetitionTaken(Handle Petition, Id<Seat> Seat) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<MoneyPart>().Proceeds.TakeUp(Petition);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Proceeds.TakeUp(this);
}

/// <summary>A court ruled on a confiscation. Both sides learn of it.</summary>
/// <param name="Petition">The petition.</param>
/// <param name="Seat">Who ruled; none for policy.</param>
/// <param name="Ruling">The ruling.</param>
public sealed record ConfiscationRuled(Handle Petition, Id<Seat> Seat, ConfiscationRuling Ruling) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<MoneyPart>().Proceeds.Rule(Petition, Ruling);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Proceeds.Rule(this, notice.At);
}

/// <summary>An asset belongs to the state. Both sides of the petition, and those who held it, learn of it.</summary>
/// <param name="Asset">Which.</param>
/// <param name="Value">What came to the state, in whole units: claims that were upheld are taken off.</param>
public sealed record AssetConfiscated(Id<Asset> Asset, long Value) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<MoneyPart>().Change(world, Asset, a => a with { Status = AssetStatus.Confiscated, Since = world.Now, Value = Value });
        world.Part<MoneyPart>().Proceeds.Take(Value, To);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Proceeds.Take(this);
}

/// <summary>Somebody who was harmed was paid from what was confiscated. Those who know of the confiscation learn of it.</summary>
/// <param name="Seat">Who ordered it.</param>
/// <param name="Person">Who is paid.</param>
/// <param name="Amount">How much, in whole units.</param>
/// <param name="Says">Why, in words.</param>
public sealed record CompensationPaid(Id<Seat> Seat, Id<Subject> Person, long Amount, TextRef Says) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<MoneyPart>().Proceeds.Pay(Amount);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Proceeds.Pay(this, notice.At);
}

/// <summary>A report of suspicion was written. The writer's agency and the one it goes to learn of it.</summary>
/// <param name="Report">Its opaque name.</param>
/// <param name="Seat">Who wrote it.</param>
/// <param name="Unit">The agency it goes to.</param>
/// <param name="About">Whom or what it is about, in the writer's own words.</param>
/// <param name="Amount">The sum, in whole units; 0 for none.</param>
/// <param name="Says">Why it is suspicious, in the writer's own words.</param>
/// <param name="At">When.</param>
public sealed record SuspicionReported(Handle Report, Id<Seat> Seat, Id<Agency> Unit, TextRef About, long Amount, TextRef Says, SimTime At) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<MoneyPart>().Proceeds.Report(Report);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<MoneyDesk>().Proceeds.Report(this);
}
