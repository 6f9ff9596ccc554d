using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Have a frozen asset valued.</summary>
/// <param name="Seat">A seat of an agency that holds it.</param>
/// <param name="Asset">Which.</param>
public sealed record ValueAsset(Id<Seat> Seat, Id<Asset> Asset) : SeatCommand(Seat)
{
    private static readonly Delay Takes = new(SimSpan.FromHours(1), SimSpan.FromHours(3), SimSpan.FromHours(8));

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => ProceedsRefusals.UnlessHeld(desk, Asset);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        cascade.Emit(new ValuationOrdered(Seat, Asset, world.Now + Takes.At(world.Luck.Draw(LuckPurpose.Money, Asset.Index, Seat.Index, 3, world.Now.Seconds))) { To = ActRun.Agency(world, Seat) });
    }
}

/// <summary>Have a frozen asset sold before it loses more. What it brings stays frozen in its place.</summary>
/// <param name="Seat">A seat of an agency that holds it.</param>
/// <param name="Asset">Which.</param>
public sealed record SellAsset(Id<Seat> Seat, Id<Asset> Asset) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return ProceedsRefusals.UnlessHeld(desk, Asset) ?? (desk.Part<MoneyDesk>().Proceeds.ValueOf(Asset) is { IsSold: true } ? ProceedsRefusals.SoldAlready : null);
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        if (!world.Part<MoneyPart>().Of(Asset).IsSold)
        {
            cascade.Emit(new AssetSold(Seat, Asset, Worth.Now(world, Asset) * world.Scenario.Table<Asset>()[Asset].Sells / 100) { To = ActRun.Agency(world, Seat) });
        }
    }
}

/// <summary>Ask a court to confiscate a frozen asset.</summary>
/// <param name="Seat">A seat of an agency that holds it.</param>
/// <param name="To">The court; none where the case has no agency for it.</param>
/// <param name="Asset">Which.</param>
/// <param name="Kind">On what it rests.</param>
public sealed record AskConfiscation(Id<Seat> Seat, Id<Agency> To, Id<Asset> Asset, ConfiscationKind Kind) : SeatCommand(Seat)
{
    private const int HandleKind = 681;

    private static readonly Delay Takes = new(SimSpan.FromMinutes(30), SimSpan.FromMinutes(60), SimSpan.FromMinutes(120));

    /// <summary>The facts it rests on.</summary>
    public IReadOnlyList<Id<Fact>> Cites { get; init; } = [];

    /// <summary>Why, in one's own words.</summary>
    public TextRef Says { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var scenario = desk.Scenario;
        var courts = Bench.Courts(scenario, scenario.Seats[Seat].Agency);
        return ProceedsRefusals.UnlessHeld(desk, Asset)
            ?? (To.IsSome ? !courts.Contains(To) : courts.Count > 0) switch
            {
                true => HearingRefusals.NotACourt,
                false => Checks.Holding(desk, Cites),
            };
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var asked = world.Part<MoneyPart>().Proceeds.Hearings.Count(h => h.Petition.Seat == Seat);
        var petition = new ConfiscationPetition(world.HandleFor(HandleKind, Seat, asked), Seat, To, Asset, Kind, Cites, Says);
        var due = world.Now + Takes.At(world.Luck.Draw(LuckPurpose.Money, Asset.Index, Seat.Index, 4, asked));
        cascade.Cause = cascade.Emit(new ConfiscationAsked(petition, due)
        {
            To = Confiscating.BothSides(world, petition), Claims = [.. world.Part<MoneyPart>().Proceeds.ClaimsOn(Asset)],
        });
        foreach (var fact in Cites)
        {
            var admissible = world.Part<KnowledgePart>().HoldingOf(Seat, fact)?.Admissible ?? Lawfulness.Full;
            Knowing.Learn(cascade, fact, To.IsSome ? world.Scenario.SeatsOf[To.Index] : SeatSet.Nobody, FactSource.Request, Seat, petition.Handle, admissible: admissible);
        }
    }
}

/// <summary>Take up a petition that lies before one's court: policy leaves it to this seat from now on.</summary>
/// <param name="Seat">A seat of the court.</param>
/// <param name="Petition">The petition.</param>
public sealed record TakePetition(Id<Seat> Seat, Handle Petition) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return ProceedsRefusals.UnlessOpenHere(desk, Seat, Petition, out var hearing) ?? (hearing!.TakenBy.IsSome ? HearingRefusals.TakenAlready : null);
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => cascade.Emit(
        new PetitionTaken(Petition, Seat) { To = Confiscating.BothSides(cascade.World, cascade.World.Part<MoneyPart>().Proceeds.Find(Petition)!.Petition) });
}

/// <summary>Rule on a petition that lies before one's court.</summary>
/// <param name="Seat">A seat of the court.</param>
/// <param name="Petition">The petition.</param>
/// <param name="Ruling">The ruling.</param>
public sealed record RuleOnConfiscation(Id<Seat> Seat, Handle Petition, ConfiscationRuling Ruling) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return ProceedsRefusals.UnlessOpenHere(desk, Seat, Petition, out var hearing)
            ?? (Ruling.Upheld.Any(u => !desk.Scenario.Table<Asset>()[hearing!.Petition.Asset].Claims.Any(c => c.Name == u)) ? Refusal.NoSuchThing : null);
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Confiscating.Rule(cascade, cascade.World.Part<MoneyPart>().Proceeds.Find(Petition)!.Petition, Seat, Ruling);
}

/// <summary>Pay somebody who was harmed from what was confiscated.</summary>
/// <param name="Seat">A seat of a court or a prosecution.</param>
/// <param name="Person">Who is paid.</param>
/// <param name="Amount">How much, in whole units.</param>
public sealed record PayCompensation(Id<Seat> Seat, Id<Subject> Person, long Amount) : SeatCommand(Seat)
{
    /// <summary>Why, in words.</summary>
    public TextRef Says { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var scenario = desk.Scenario;
        return scenario.Agencies[scenario.Seats[Seat].Agency].Profession is not ("court" or "prosecutor") ? ProceedsRefusals.NotYours
            : !Person.IsSome || !scenario.Subjects.Has(Person) || scenario.Subjects[Person].Kind != "person" ? ProceedsRefusals.NoSuchPerson
            : Amount <= 0 || Amount > desk.Part<MoneyDesk>().Proceeds.Pool ? ProceedsRefusals.NotEnough
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var told = cascade.World.Part<MoneyPart>().Proceeds.Told;
        cascade.Emit(new CompensationPaid(Seat, Person, Amount, Says) { To = told | ActRun.Agency(cascade.World, Seat) });
    }
}

/// <summary>Write a report of suspicion.</summary>
/// <param name="Seat">Who writes it.</param>
/// <param name="Unit">The agency it goes to: a financial intelligence unit.</param>
public sealed record ReportSuspicion(Id<Seat> Seat, Id<Agency> Unit) : SeatCommand(Seat)
{
    private const int HandleKind = 682;

    /// <summary>Whom or what it is about, in the writer's own words.</summary>
    public TextRef About { get; init; }

    /// <summary>The sum, in whole units; 0 for none.</summary>
    public long Amount { get; init; }

    /// <summary>Why it is suspicious, in the writer's own words.</summary>
    public TextRef Says { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var agencies = desk.Scenario.Agencies;
        return !agencies.Has(Unit) || agencies[Unit].Profession != "fiu" ? ProceedsRefusals.NotAUnit
            : !About.IsSome || !Says.IsSome || Amount < 0 ? ProceedsRefusals.ReportHasGaps
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var handle = world.HandleFor(HandleKind, Seat, world.Part<MoneyPart>().Proceeds.ReportCount);
        cascade.Emit(new SuspicionReported(handle, Seat, Unit, About, Amount, Says, world.Now) { To = ActRun.Agency(world, Seat) | world.Scenario.SeatsOf[Unit.Index] });
    }
}
