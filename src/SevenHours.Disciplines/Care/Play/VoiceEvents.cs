using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>Somebody answers for a person from now on. For staff and for who acts the person.</summary>
/// <param name="Person">For whom.</param>
/// <param name="Seat">The seat that acts the person, or none for staff.</param>
/// <param name="By">Who. Taken out for seats.</param>
public sealed record HerVoiceTaken(Id<Subject> Person, Id<Seat> Seat, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CarePart>().Voices.Add(Person.Index);
}

/// <summary>Nobody answers for a person any more: the case does.</summary>
/// <param name="Person">For whom.</param>
public sealed record HerVoiceLeft(Id<Subject> Person) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CarePart>().Voices.Remove(Person.Index);
}

/// <summary>A service was offered, and the person has not answered yet. Those who share the file learn of it, and who acts the person.</summary>
/// <param name="Person">To whom.</param>
/// <param name="Service">What.</param>
/// <param name="Seat">By whom.</param>
/// <param name="How">How.</param>
/// <param name="Until">When the case answers if nobody does.</param>
public sealed record ServiceAsked(Id<Subject> Person, Id<CareService> Service, Id<Seat> Seat, Approach How, SimTime Until) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CarePart>().Book.Change(Person, Service, state => Asked(state, world.Now));
        VoiceWake.Schedule(world, this);
        world.Touch(CarePart.KeyOf(Person));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        if (desk.Part<CareDesk>().Book.Find(Person) is not null)
        {
            desk.Part<CareDesk>().Book.Change(Person, Service, state => Asked(state, at));
        }
    }

    private ServiceState Asked(ServiceState state, SimTime at) => state with { AskedAt = at, AskedBy = Seat, AskedHow = How };
}

/// <summary>A person changed her mind about a service, or asked for it by herself. Those who have a file learn of it.</summary>
/// <param name="Person">Who.</param>
/// <param name="Service">About what.</param>
/// <param name="Answer">What the person says now.</param>
/// <param name="Words">In the person's own words, or none.</param>
/// <param name="AskAgain">When to ask again, or never.</param>
public sealed record MindChanged(Id<Subject> Person, Id<CareService> Service, Choice Answer, TextRef Words, SimTime AskAgain) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        if (world.Part<CarePart>().Book.Find(Person) is not null)
        {
            world.Part<CarePart>().Book.Change(Person, Service, Says);
            AskAgainWake.Schedule(world, Person, Service, AskAgain);
            world.Touch(CarePart.KeyOf(Person));
        }
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        if (desk.Part<CareDesk>().Book.Find(Person) is not null)
        {
            desk.Part<CareDesk>().Book.Change(Person, Service, Says);
        }
    }

    private ServiceState Says(ServiceState state) => state with
    {
        Answer = Answer, IsInformed = true, Reason = AnswerReason.Own, Words = Words, AskAgain = AskAgain, IsHerOwnWish = true, AskedAt = SimTime.Never,
    };
}
