using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>Open a file of a person one has met. Whom nobody can meet has none.</summary>
/// <param name="Seat">Who opens it.</param>
/// <param name="Person">The person that <see cref="SubjectMatcher"/> found for the seat's words, or none.</param>
/// <param name="Called">What the seat calls the person.</param>
public sealed record OpenCareFile(Id<Seat> Seat, Id<Subject> Person, TextRef Called) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return !Called.IsSome ? CareRefusals.NobodyNamed
            : Person.IsSome && !desk.Scenario.Subjects.Has(Person) ? Refusal.NoSuchThing
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        if (Person.IsSome && Files.CanMeet(world, Person))
        {
            Files.Open(cascade, Person, Seat, Called);
        }
        else
        {
            cascade.Emit(new NobodyMet(Seat, Called) { To = ActRun.Agency(world, Seat) });
        }
    }
}

/// <summary>Open one's file of a person to another agency: from then on both read and write one file.</summary>
/// <param name="Seat">Who opens it.</param>
/// <param name="Person">Whose file.</param>
/// <param name="To">The other agency.</param>
/// <param name="SheAgreed">Whether the person was asked and agreed.</param>
public sealed record ShareCareFile(Id<Seat> Seat, Id<Subject> Person, Id<Agency> To, bool SheAgreed) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<CareDesk>().Book.Find(Person) is not { } file ? CareRefusals.NoFile
            : !desk.Scenario.Agencies.Has(To) ? Refusal.NoSuchThing
            : file.Circle.Contains(To) && file.Circle.Contains(desk.Scenario.Seats[Seat].Agency) || To == desk.Scenario.Seats[Seat].Agency ? CareRefusals.SharedAlready
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => Files.Share(cascade, cascade.World.Part<CarePart>().Book.Find(Person)!, Seat, To, SheAgreed);
}

/// <summary>Assess what a person needs and what threatens her.</summary>
/// <param name="Seat">Who assesses.</param>
/// <param name="Person">Whom.</param>
/// <param name="Band">The band of risk that is set.</param>
/// <param name="How">How one speaks with her.</param>
/// <param name="Words">In one's own words, or none.</param>
public sealed record AssessNeeds(Id<Seat> Seat, Id<Subject> Person, RiskBand Band, Approach How, TextRef Words) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => CareRefusals.Without(desk, Person, How);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        if (CareRefusals.IsGone(cascade, Person, Seat))
        {
            return;
        }

        var (cared, file) = (CareSection.Of(world.Scenario, Person), world.Part<CarePart>().Book.Find(Person)!);
        var tells = Answers.Understands(world.Scenario, cared, Seat, How) && !Answers.IsOverheard(world, Person, How);
        var found = Needs.Found(world, cared, Seat, How);
        cascade.Cause = cascade.Emit(new NeedsAssessed(
            Person, new Assessment(world.Now, Seat, Band, found, How, Words), tells ? Contacts.Of(world, Person) : null)
        {
            To = CareAudience.Of(world, file, world.Scenario.Seats[Seat].Agency),
            IsOverheard = Answers.IsOverheard(world, Person, How),
        });
        Offering.Overheard(cascade, cared, How);
    }
}

/// <summary>Offer services to a person, and hear what she chooses.</summary>
/// <param name="Seat">Who offers.</param>
/// <param name="Person">To whom.</param>
/// <param name="Services">What.</param>
/// <param name="How">How one speaks with her.</param>
public sealed record OfferServices(Id<Seat> Seat, Id<Subject> Person, IReadOnlyList<Id<CareService>> Services, Approach How) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return CareRefusals.Without(desk, Person, How)
            ?? (Services.Count == 0 ? CareRefusals.NothingOffered
            : Services.Any(service => !desk.Scenario.Table<CareService>().Has(service)) ? Refusal.NoSuchThing
            : Services.Any(service => desk.Part<CareDesk>().Book.Find(Person)!.Of(service).IsUnderWay) ? CareRefusals.UnderWay
            : null);
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        if (!CareRefusals.IsGone(cascade, Person, Seat))
        {
            Offering.Do(cascade, Person, Seat, [.. Services.Distinct()], How);
        }
    }
}

/// <summary>Begin a service: the act of the catalogue, as if it were ordered there.</summary>
/// <param name="Seat">Who begins it.</param>
/// <param name="Person">For whom.</param>
/// <param name="Service">What.</param>
/// <param name="Options">How: names of the action's options.</param>
public sealed record BeginService(Id<Seat> Seat, Id<Subject> Person, Id<CareService> Service, IReadOnlyList<string> Options) : SeatCommand(Seat)
{
    /// <summary>For a bed: the shelter, or none for any.</summary>
    public Id<Shelter> Shelter { get; init; } = Id<Shelter>.None;

    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var scenario = desk.Scenario;
        return desk.Part<CareDesk>().Book.Find(Person) is not { } file ? CareRefusals.NoFile
            : !scenario.Table<CareService>().Has(Service) || Shelter.IsSome && !scenario.Table<Shelter>().Has(Shelter) ? Refusal.NoSuchThing
            : file.Of(Service).IsUnderWay && scenario.Table<CareService>()[Service].Kind != CareKind.Bed ? CareRefusals.UnderWay
            : Options.Any(o => scenario.Table<ActionDefinition>()[scenario.Table<CareService>()[Service].Action].Option(o) is null) ? ActionRefusals.NoSuchOption
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        if (CareRefusals.IsGone(cascade, Person, Seat))
        {
            return;
        }

        if (Shelter.IsSome)
        {
            var to = ActRun.Agency(world, Seat) | CareAudience.Seats(world, [world.Scenario.Table<Shelter>()[Shelter].RunBy]);
            cascade.Cause = cascade.Emit(new BedAsked(Person, Shelter, Seat) { To = to });
            if (Housing.Refuses(world, Shelter, CareSection.Of(world.Scenario, Person)) is { } why)
            {
                Housing.Refuse(cascade, Person, Shelter, Seat, why);
                return;
            }
        }

        Offering.Begin(cascade, Person, Seat, Service, Options);
    }
}

/// <summary>End a service.</summary>
/// <param name="Seat">A seat of the agency that gives it.</param>
/// <param name="Person">For whom.</param>
/// <param name="Service">What.</param>
/// <param name="Words">Why, in one's own words, or none.</param>
public sealed record EndService(Id<Seat> Seat, Id<Subject> Person, Id<CareService> Service, TextRef Words) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<CareDesk>().Book.Find(Person) is not { } file ? CareRefusals.NoFile
            : !file.Of(Service).IsUnderWay ? CareRefusals.NotUnderWay
            : file.Of(Service).GivenBy != desk.Scenario.Seats[Seat].Agency ? CareRefusals.NotYours
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var file = world.Part<CarePart>().Book.Find(Person)!;
        cascade.Cause = cascade.Emit(new ServiceEnded(Person, Service, Seat, Words) { To = CareAudience.Of(world, file, world.Scenario.Seats[Seat].Agency) });
        if (world.Scenario.Table<CareService>()[Service].Kind == CareKind.Bed)
        {
            new LeaveShelter(Person, Id<Subject>.None, Words).Do(cascade, CareSection.SceneOf(Person));
        }
    }
}
