using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>Help started for somebody. Whoever knows of the person's referral learns of it.</summary>
/// <param name="Who">The person.</param>
/// <param name="Seat">Who started it.</param>
/// <param name="Service">What.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record ServiceStarted(GroupMember Who, Id<Seat> Seat, Service Service, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<IdentificationDesk>().Book(Who.Group).Change(Who.Number, sheet => sheet with { Services = [.. sheet.Services.Append(Service).Distinct()] });
}

/// <summary>A referral form was filed. Whoever knows of the person's referral learns of it.</summary>
/// <param name="Who">The person.</param>
/// <param name="Seat">Who filed it.</param>
/// <param name="Form">What stands in it.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record ReferralFiled(GroupMember Who, Id<Seat> Seat, ReferralForm Form, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var known = To;
        world.Part<IdentificationPart>().Change(world, Who, state => state with { Known = state.Known | known });
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<IdentificationDesk>().Book(Who.Group).Change(Who.Number, sheet => sheet with { Form = Form });
}

/// <summary>Somebody is further on in the referral mechanism, or a step was refused. Those who knew, who took it, and who answers for the next learn of it.</summary>
/// <param name="Who">The person.</param>
/// <param name="Seat">Who took the step; none when it followed from an act or an answer.</param>
/// <param name="Reached">Where it led.</param>
/// <param name="Step">The step that was taken or refused.</param>
/// <param name="Why">In words, or none.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record ReferralMoved(GroupMember Who, Id<Seat> Seat, ReferralState Reached, ReferralState Step, TextRef Why, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var (part, known) = (world.Part<IdentificationPart>(), To);
        part.Change(world, Who, state => state with { Known = state.Known | known });
        part.Move(world, Who, Reached);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<IdentificationDesk>().Book(Who.Group).Change(Who.Number, sheet => sheet with
        {
            Referral = Reached, Since = at, Steps = [.. sheet.Steps, new StepOnSheet(Reached, Seat, at, Why, false)],
        });
    }
}

/// <summary>The time for a step passed: a failure with an owner. The person is not lost, and the step can still be taken.</summary>
/// <param name="Who">The person.</param>
/// <param name="Step">The step nobody took.</param>
/// <param name="Owner">Who answers for it, or none.</param>
public sealed record ReferralLapsed(GroupMember Who, ReferralState Step, Id<Agency> Owner) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<IdentificationDesk>().Book(Who.Group).Change(Who.Number, sheet => sheet with
        {
            Steps = [.. sheet.Steps, new StepOnSheet(Step, Id<Seat>.None, at, TextRef.None, true)],
        });
    }
}
