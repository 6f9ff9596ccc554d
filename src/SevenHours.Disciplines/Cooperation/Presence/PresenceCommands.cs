using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>Have members of an agency from abroad at an act of one's own, whatever an agreement says.</summary>
/// <param name="Seat">A seat of the agency that acts.</param>
/// <param name="Act">The act, before it is over.</param>
/// <param name="Agency">The agency from abroad.</param>
/// <param name="AsksQuestions">Whether it puts questions itself.</param>
public sealed record BringAbroad(Id<Seat> Seat, Handle Act, Id<Agency> Agency, bool AsksQuestions) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var scenario = desk.Scenario;
        return !scenario.Agencies.Has(Agency) || desk.Part<ActionsDesk>().Find(Act) is not { } act ? Refusal.NoSuchThing
            : !CooperationLaw.AreAbroad(scenario, scenario.Seats[Seat].Agency, Agency) ? CooperationRefusals.SameCountry
            : act.Status is not (ActStatus.Waiting or ActStatus.Running) ? ActionRefusals.OverAlready
            : desk.Part<CooperationDesk>().Presences.Any(there => there.Act == Act && there.Agency == Agency) ? PresenceRefusals.ThereAlready
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var presence = new Presence(Act, Seat, Agency, AsksQuestions, AbroadRules.For(world, world.Scenario.Seats[Seat].Agency, Agency, AsksQuestions), world.Now);
        cascade.Emit(new AbroadBrought(presence, By) { To = ActRun.Agency(world, Seat) | world.Scenario.SeatsOf[Agency.Index] });
    }
}

/// <summary>What is impossible about officers from abroad.</summary>
public static class PresenceRefusals
{
    /// <summary>They are there.</summary>
    public static readonly Refusal ThereAlready = new(
        "coop.there_already", "They are at this act already.", "Choose another act, or another agency.");
}
