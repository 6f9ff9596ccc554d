using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Identification.Htcds;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>Start help for somebody: any agency that knows of the person may, and it waits for no decision.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Who">The person.</param>
/// <param name="Service">What.</param>
public sealed record StartService(Id<Seat> Seat, GroupMember Who, Service Service) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => ScreeningChecks.Known(desk, Who);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        if (!ScreeningChecks.Sheet(world.DeskOf(Seat), Who).Services.Contains(Service))
        {
            cascade.Emit(new ServiceStarted(Who, Seat, Service, By) { To = ActRun.Agency(world, Seat) | world.Part<IdentificationPart>().StateAt(Who).Known });
        }
    }
}

/// <summary>File the referral form of somebody.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Who">The person.</param>
/// <param name="Form">What stands in it.</param>
public sealed record FileReferral(Id<Seat> Seat, GroupMember Who, ReferralForm Form) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => ScreeningChecks.Known(desk, Who)
        ?? (Form.Answers.All(answer => answer is not null && HtcdsFields.Find(answer.Field) is { } field && answer.Values.All(field.Has)) ? null : ScreeningRefusals.NotOnTheList);

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => cascade.Emit(new ReferralFiled(Who, Seat, Form, By)
    {
        To = ActRun.Agency(cascade.World, Seat) | cascade.World.Part<IdentificationPart>().StateAt(Who).Known,
    });
}

/// <summary>Take the next step of somebody's referral, or refuse it.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Who">The person.</param>
/// <param name="Step">Which step.</param>
/// <param name="IsGranted">Whether it is taken; else it is refused, and the person falls out.</param>
/// <param name="Why">In words, or none.</param>
public sealed record MoveReferral(Id<Seat> Seat, GroupMember Who, ReferralState Step, bool IsGranted, TextRef Why) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        if (ScreeningChecks.Known(desk, Who) is { } refused)
        {
            return refused;
        }

        var step = desk.Scenario.Table<ScreenedGroup>()[Who.Group].StepTo(Step);
        return ScreeningChecks.Sheet(desk, Who).Referral.Next() != Step ? ScreeningRefusals.NotTheNextStep
            : step?.IsFor(desk.Scenario.Seats[Seat].Agency) ?? true ? null
            : ScreeningRefusals.NotYourStep;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        Screenings.Move(cascade, Who, Seat, IsGranted ? Step : ReferralState.Refused, Step, Why, By);
}
