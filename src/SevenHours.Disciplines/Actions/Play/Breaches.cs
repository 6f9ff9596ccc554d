using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>The rights an unlawful act touches.</summary>
internal static class Breaches
{
    /// <summary>Below this an act asks, looks up or helps, and takes nothing from anybody.</summary>
    private const int ReachesIntoRights = 1;

    /// <summary>
    /// Breaches the right of the person acted upon; for a place, of everybody who is there but the victims: it is not their door that
    /// the order protects.
    /// </summary>
    public static void Commit(Cascade cascade, Act act)
    {
        var world = cascade.World;
        var scenario = world.Scenario;
        var action = scenario.Table<ActionDefinition>()[act.Plan.Action];
        if (action.Intrusive < ReachesIntoRights || !act.Plan.Target.IsSome)
        {
            return;
        }

        var law = Authorisation.For(scenario, act.Plan.Action, scenario.Seats[act.Plan.Seat].Agency);
        var principle = law.Principle.IsSome ? law.Principle : action.Principle;
        var isPerson = scenario.Subjects[act.Plan.Target].Kind == "person";
        var touched = isPerson ? [act.Plan.Target] : world.Part<ProtectionPart>().Occupants(act.Plan.Target);
        foreach (var person in touched)
        {
            cascade.Emit(new RightBreached(person, Id<Right>.None, principle, TextRef.None));
        }
    }
}
