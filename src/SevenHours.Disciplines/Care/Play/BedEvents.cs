using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>A shelter has no bed for a person. Who asked learns of it, and who runs the shelter.</summary>
/// <param name="Person">For whom it was asked.</param>
/// <param name="Shelter">Which shelter.</param>
/// <param name="Seat">Who asked.</param>
/// <param name="Why">Why there is none.</param>
/// <param name="FreeAt">When one is free as far as the shelter can say, or never.</param>
public sealed record BedRefused(Id<Subject> Person, Id<Shelter> Shelter, Id<Seat> Seat, NoBed Why, SimTime FreeAt) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CarePart>().Refused[Person.Index] = world.LastEvent;
        world.Touch(CarePart.KeyOf(Person));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CareDesk>().Add(new BedAnswer(Person, Shelter, notice.At, Why, FreeAt));
}

/// <summary>A bed was asked for. Who asked learns of it, and who runs the shelter.</summary>
/// <param name="Person">For whom.</param>
/// <param name="Shelter">In which shelter.</param>
/// <param name="Seat">Who asked.</param>
public sealed record BedAsked(Id<Subject> Person, Id<Shelter> Shelter, Id<Seat> Seat) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CarePart>().Asked[Person.Index] = Shelter;
}

/// <summary>A person has a bed in a shelter. Those who share the file learn that she has one, and not where.</summary>
/// <param name="Person">Who.</param>
/// <param name="Shelter">Where. Taken out for seats.</param>
/// <param name="Flaws">What does not fit. Taken out for seats, who learn of it from what follows.</param>
public sealed record PersonHoused(Id<Subject> Person, Id<Shelter> Shelter, IReadOnlyList<BedFlaw> Flaws) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new PersonHoused(Person, Id<Shelter>.None, []);

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CarePart>().Book.Change(Person, file => Housed(file, world.Now) with { Bed = Shelter, KnowAddress = [] });
        world.Touch(CarePart.KeyOf(Person));
        foreach (var other in world.Part<CarePart>().In(Shelter).ToList())
        {
            world.Touch(CarePart.KeyOf(other));
        }
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<CareDesk>().Book.Change(Person, file => Housed(file, at) with { Bed = Id<Shelter>.None, KnowAddress = [] });
    }

    private static CareFile Housed(CareFile file, SimTime at) => (file with { HousedSince = at }).After(new CareChange(CareChangeKind.Moved, at));
}

/// <summary>An agency learnt where a person stays. It learns the address, and those who know it learn that it does.</summary>
/// <param name="Person">Who.</param>
/// <param name="Shelter">Where.</param>
/// <param name="Agency">Who learnt it.</param>
/// <param name="From">Who told; none for whoever brought the person or runs the shelter.</param>
public sealed record AddressTold(Id<Subject> Person, Id<Shelter> Shelter, Id<Agency> Agency, Id<Seat> From) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CarePart>().Book.Change(Person, file => Told(file, world.Now));
        world.Touch(CarePart.KeyOf(Person));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<CareDesk>().Book.Change(Person, file => Told(file, at));
    }

    private CareFile Told(CareFile file, SimTime at)
    {
        var told = file with { Bed = Shelter, KnowAddress = [.. file.KnowAddress, Agency] };
        return From.IsSome ? told.After(new CareChange(CareChangeKind.AddressTold, at)) : told;
    }
}

/// <summary>A person left the shelter. Those who share the file learn of it.</summary>
/// <param name="Person">Who.</param>
/// <param name="Says">What they see, or none.</param>
public sealed record PersonLeftShelter(Id<Subject> Person, TextRef Says) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CarePart>().Book.Change(Person, file => Gone(file, world.Now));
        world.Touch(CarePart.KeyOf(Person));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<CareDesk>().Book.Change(Person, file => Gone(file, at));
    }

    private static CareFile Gone(CareFile file, SimTime at) =>
        (file with { HousedSince = SimTime.Never, Bed = Id<Shelter>.None, KnowAddress = [] }).After(new CareChange(CareChangeKind.Left, at));
}

/// <summary>The beds of a shelter were counted. The agency that runs it learns of it.</summary>
/// <param name="Shelter">Which.</param>
/// <param name="Free">How many are free.</param>
/// <param name="NextFree">When the next becomes free, or never.</param>
public sealed record BedsCounted(Id<Shelter> Shelter, int Free, SimTime NextFree) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CarePart>().Counted[Shelter.Index] = (Free, NextFree, world.LastEvent);
        if (NextFree != SimTime.Never)
        {
            world.Schedule(NextFree, 0, BedWake.Instance, Shelter.Index);
        }

        world.Touch(CarePart.KeyOf(Shelter));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CareDesk>().Count(new Bedroom(Shelter, Free, NextFree));
}

/// <summary>What does not fit about a bed.</summary>
public enum BedFlaw
{
    /// <summary>Somebody she must be kept apart from is under the same roof.</summary>
    WithHimSheFears,

    /// <summary>The house is for others.</summary>
    NotForHer,

    /// <summary>The address is no secret.</summary>
    KnownAddress,
}
