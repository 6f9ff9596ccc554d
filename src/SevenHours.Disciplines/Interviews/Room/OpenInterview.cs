using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Begin an interview with a person one is in contact with.</summary>
/// <param name="Seat">Who leads it.</param>
/// <param name="Persona">With whom.</param>
/// <param name="Setup">How it was prepared.</param>
public sealed record OpenInterview(Id<Seat> Seat, Id<Persona> Persona, InterviewSetup Setup) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        !desk.Scenario.Table<Persona>().Has(Persona) || !Setup.IsSound(desk.Scenario) ? Refusal.NoSuchThing
        : desk.Part<InterviewsDesk>().RoomWith(Persona) is not null ? RoomRefusals.OpenAlready
        : desk.Part<InterviewsDesk>().IsInContact(Persona) ? null
        : RoomRefusals.NotInContact;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var part = cascade.World.Part<InterviewsPart>();
        if (part.OpenWith(Persona) is not null)
        {
            // A desk cannot know it beforehand; whoever comes hears it through the door.
            cascade.Emit(new PersonBusy(Seat, Persona) { To = SeatSet.Of(Seat) });
            return;
        }

        var actors = cascade.World.Scenario.Table<Persona>()[Persona].Actors;
        var setup = Setup with { Present = (Setup.Present | SeatSet.Of(Setup.Interpreting.Seat) | actors) - SeatSet.Of(Seat) };
        if (SetupCosts.Unfit(cascade.World, Persona, Seat, setup) is { } why)
        {
            cascade.Emit(new InterpreterUnfit(Seat, Persona, setup.Interpreting.Who, why) { To = SeatSet.Of(Seat) });
            return;
        }

        var interview = part.NextInterview(cascade.World, Seat);
        cascade.Cause = cascade.Emit(new InterviewOpened(Seat, Persona, interview, setup, By)
        {
            To = SeatSet.Of(Seat) | setup.Present, Flaws = SetupCosts.FlawsOf(cascade.World, Persona, Seat, setup),
        });
        SetupCosts.Move(cascade, part.Interview(interview)!);
    }
}
