using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>Answer for the person one acts from now on, or no longer.</summary>
/// <param name="Seat">The seat that acts.</param>
/// <param name="Person">The person.</param>
/// <param name="IsMine">Whether from now on; else the case answers again.</param>
public sealed record TakeHerVoice(Id<Seat> Seat, Id<Subject> Person, bool IsMine) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => CareRefusals.NotActing(desk, Person);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        if (IsMine)
        {
            HerVoice.Take(cascade, Person, Seat, By);
        }
        else
        {
            HerVoice.Leave(cascade, Person);
        }
    }
}

/// <summary>Say what the person one acts wants: yes, no or later, to what was offered or unasked.</summary>
/// <param name="Seat">The seat that acts.</param>
/// <param name="Person">The person.</param>
/// <param name="Service">About what.</param>
/// <param name="Answer">What the person says.</param>
/// <param name="Again">After what time to ask again, when it is later.</param>
/// <param name="Words">In the person's words, or none.</param>
public sealed record SayHerWish(Id<Seat> Seat, Id<Subject> Person, Id<CareService> Service, Choice Answer, SimSpan Again, TextRef Words) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        CareRefusals.NotActing(desk, Person) ?? (desk.Scenario.Table<CareService>().Has(Service) ? null : Refusal.NoSuchThing);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        HerVoice.Take(cascade, Person, Seat, By);
        HerVoice.Say(cascade, Person, Service, Answer, Again, Words);
    }
}

/// <summary>White cell answers for a person from now on, or no longer.</summary>
/// <param name="Person">The person.</param>
/// <param name="IsOurs">Whether from now on.</param>
public sealed record SpeakForHer(Id<Subject> Person, bool IsOurs) : StaffCommand
{
    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) => OutOfPlay(world) ?? CareRefusals.NobodyThere(world, Person);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        if (IsOurs)
        {
            HerVoice.Take(cascade, Person, Id<Seat>.None, By);
        }
        else
        {
            HerVoice.Leave(cascade, Person);
        }
    }
}

/// <summary>White cell says what a person wants.</summary>
/// <param name="Person">The person.</param>
/// <param name="Service">About what.</param>
/// <param name="Answer">What the person says.</param>
/// <param name="Again">After what time to ask again, when it is later.</param>
/// <param name="Words">In the person's words, or none.</param>
public sealed record SayForHer(Id<Subject> Person, Id<CareService> Service, Choice Answer, SimSpan Again, TextRef Words) : StaffCommand
{
    /// <inheritdoc />
    public override bool IsAnswer => true;

    /// <inheritdoc />
    public override Refusal? Check(World world) =>
        OutOfPlay(world) ?? CareRefusals.NobodyThere(world, Person) ?? (world.Scenario.Table<CareService>().Has(Service) ? null : Refusal.NoSuchThing);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        HerVoice.Take(cascade, Person, Id<Seat>.None, By);
        HerVoice.Say(cascade, Person, Service, Answer, Again, Words);
    }
}
