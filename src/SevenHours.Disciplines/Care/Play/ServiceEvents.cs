using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>Needs and risks were assessed. Those who share the file learn of it.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Assessment">What was found, by whom and how.</param>
/// <param name="Told">Who met the person so far, as the person told; null when she told nothing.</param>
public sealed record NeedsAssessed(Id<Subject> Person, Assessment Assessment, ContactTold? Told) : WorldEvent
{
    /// <summary>Whether somebody listened whom the person must fear. Truth: taken out for seats.</summary>
    public bool IsOverheard { get; init; }

    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, IsOverheard = false };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CarePart>().Book.Change(Person, With);
        world.Part<CarePart>().Meet(Person, Assessment.Seat, Assessment.How, "needs");
        world.Touch(CarePart.KeyOf(Person));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CareDesk>().Book.Change(Person, With);

    private CareFile With(CareFile file) => file with { Assessments = [.. file.Assessments, Assessment], Since = [], Told = Told ?? file.Told };
}

/// <summary>A service was offered, and the person answered. Those who share the file learn of it.</summary>
/// <param name="Person">To whom.</param>
/// <param name="Service">What.</param>
/// <param name="Seat">By whom.</param>
/// <param name="How">How.</param>
/// <param name="Answer">What the person said.</param>
/// <param name="Reason">Why. For seats only what they can see: fear of who listens looks like her own choice.</param>
/// <param name="Words">The person's own words, or none.</param>
/// <param name="AskAgain">When to ask again, or never.</param>
public sealed record ServiceOffered(
    Id<Subject> Person, Id<CareService> Service, Id<Seat> Seat, Approach How, Choice Answer, AnswerReason Reason, TextRef Words, SimTime AskAgain) : WorldEvent
{
    /// <summary>Whether the person understood what was offered.</summary>
    public bool IsInformed => Reason is not AnswerReason.NotUnderstood;

    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with
    {
        To = SeatSet.Nobody,
        Reason = Reason is AnswerReason.Afraid or AnswerReason.Trust ? AnswerReason.Own : Reason,
    };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CarePart>().Book.Change(Person, Service, state => Answered(state, world.Now));
        world.Part<CarePart>().Meet(Person, Seat, How, world.Scenario.Table<CareService>()[Service].Name);
        AskAgainWake.Schedule(world, Person, Service, AskAgain);
        world.Touch(CarePart.KeyOf(Person));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<CareDesk>().Book.Change(Person, Service, state => Answered(state, at));
    }

    private ServiceState Answered(ServiceState state, SimTime at) => state with
    {
        Offers = state.Offers + 1, OfferedAt = at, OfferedBy = Seat, IsInformed = IsInformed, Answer = Answer, Reason = Reason, Words = Words, AskAgain = AskAgain,
        AskedAt = SimTime.Never, AskedBy = Id<Seat>.None, AskedHow = null, IsHerOwnWish = false,
    };
}

/// <summary>A service began. Those who share the file learn of it.</summary>
/// <param name="Person">For whom.</param>
/// <param name="Service">What.</param>
/// <param name="Agency">Who gives it.</param>
/// <param name="Freedom">Whether the person chose it.</param>
public sealed record ServiceBegun(Id<Subject> Person, Id<CareService> Service, Id<Agency> Agency, Freedom Freedom) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CarePart>().Book.Change(Person, file => Begun(file, world.Now));
        world.Touch(CarePart.KeyOf(Person));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<CareDesk>().Book.Change(Person, file => Begun(file, at));
    }

    private CareFile Begun(CareFile file, SimTime at)
    {
        var with = file.With(file.Of(Service) with { BegunAt = at, IsMadeToWait = false, EndedAt = SimTime.Never, GivenBy = Agency, Freedom = Freedom, AskAgain = SimTime.Never });
        return Freedom == Freedom.Forced ? with.After(new CareChange(CareChangeKind.Forced, at)) : with;
    }
}

/// <summary>The system makes a service wait: the act is done, and nothing begins. Those who share the file learn of it; the clock runs on.</summary>
/// <param name="Person">For whom.</param>
/// <param name="Service">What.</param>
/// <param name="Agency">Who tried.</param>
public sealed record ServiceMadeToWait(Id<Subject> Person, Id<CareService> Service, Id<Agency> Agency) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CarePart>().Book.Change(Person, Service, state => state with { IsMadeToWait = true });
        world.Touch(CarePart.KeyOf(Person));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<CareDesk>().Book.Change(Person, Service, state => state with { IsMadeToWait = true });
}

/// <summary>A service ended. Those who share the file learn of it.</summary>
/// <param name="Person">For whom.</param>
/// <param name="Service">What.</param>
/// <param name="Seat">Who ended it; none when it was over by itself.</param>
/// <param name="Words">Why, in words, or none.</param>
public sealed record ServiceEnded(Id<Subject> Person, Id<CareService> Service, Id<Seat> Seat, TextRef Words) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CarePart>().Book.Change(Person, Service, state => state with { EndedAt = world.Now });
        world.Touch(CarePart.KeyOf(Person));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<CareDesk>().Book.Change(Person, Service, state => state with { EndedAt = at });
    }
}

/// <summary>An age was assessed: a range, never a point. Those who share the file learn of it.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Range">The range.</param>
public sealed record AgeAssessed(Id<Subject> Person, AgeRange Range) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CarePart>().Book.Change(Person, file => file with { AgeFound = Range });
        world.Touch(CarePart.KeyOf(Person));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CareDesk>().Book.Change(Person, file => file with { AgeFound = Range });
}
