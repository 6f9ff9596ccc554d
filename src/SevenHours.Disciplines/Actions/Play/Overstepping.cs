using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>
/// An observation: an agency began something that is not its to do. Its own seats learn of it, and those of its country whose mandate it
/// is. So a mistake for which the author wrote no outcome is still seen by somebody in play, and at once.
/// </summary>
/// <param name="Act">The act.</param>
/// <param name="Action">What is done.</param>
/// <param name="Agency">The agency that does it.</param>
public sealed record MandateOverstepped(Handle Act, Id<ActionDefinition> Action, Id<Agency> Agency) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<ActionsDesk>().Add(new OversteppingOnDesk(Act, Action, Agency, notice.At));
}

/// <summary>An overstepping of a mandate as a seat was told of it.</summary>
/// <param name="Act">The act.</param>
/// <param name="Action">What is done.</param>
/// <param name="By">The agency that does it.</param>
/// <param name="At">When it began.</param>
public sealed record OversteppingOnDesk(Handle Act, Id<ActionDefinition> Action, Id<Agency> By, SimTime At);

/// <summary>Tells of acts outside a mandate.</summary>
internal static class Overstepping
{
    /// <summary>Tells of an act that begins.</summary>
    public static void Tell(Cascade cascade, ActPlan plan, EventId begun)
    {
        var scenario = cascade.World.Scenario;
        var agency = scenario.Seats[plan.Seat].Agency;
        cascade.Emit(
            new MandateOverstepped(plan.Handle, plan.Action, agency)
            {
                To = scenario.SeatsOf[agency.Index] | HoldersOf(scenario, plan.Action, scenario.Agencies[agency].Country),
            },
            begun);
    }

    /// <summary>The seats of a country's agencies that hold the power to do something.</summary>
    private static SeatSet HoldersOf(Scenario scenario, Id<ActionDefinition> action, string country)
    {
        var (who, seats) = (scenario.Table<ActionDefinition>()[action].Who, SeatSet.Nobody);
        foreach (var id in scenario.Agencies.Ids)
        {
            if (scenario.Agencies[id].Country == country && who.Contains(scenario.Agencies[id].Profession, StringComparer.Ordinal))
            {
                seats |= scenario.SeatsOf[id.Index];
            }
        }

        return seats;
    }
}
