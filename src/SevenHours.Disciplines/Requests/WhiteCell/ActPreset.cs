using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Requests;

/// <summary>What usually comes of an act of the catalogue, offered for an act that is on no menu. Truth: for staff, who adjust it.</summary>
/// <param name="Action">The act of the catalogue.</param>
/// <param name="After">Its usual lead time.</param>
/// <param name="Hours">Staff hours it costs.</param>
/// <param name="Facts">Facts it could bring in this case, as far as the seat's agency does not hold them.</param>
/// <param name="Levels">How it moves levels in this case.</param>
/// <param name="Says">What the actor is told in this case, or none.</param>
public sealed record ActPreset(
    Id<ActionDefinition> Action, SimSpan After, int Hours, IReadOnlyList<Id<Fact>> Facts, IReadOnlyList<LevelShift> Levels, TextRef Says)
{
    /// <summary>The preset of an act, for a seat and what it is about.</summary>
    /// <remarks>Of the outcomes that fit what it is about, or any, the first that is told in words stands for all.</remarks>
    public static ActPreset Of(World world, Id<ActionDefinition> action, Id<Seat> seat, Id<Subject> about)
    {
        ArgumentNullException.ThrowIfNull(world);
        var (scenario, definition) = (world.Scenario, world.Scenario.Table<ActionDefinition>()[action]);
        var agency = scenario.SeatsOf[scenario.Seats[seat].Agency.Index];
        var outcome = scenario.Table<Outcome>()
            .Where(one => one.Action == action && (!one.Target.IsSome || one.Target == about) && (one.By is not { } by || by.Has(seat)))
            .OrderByDescending(one => one.Target.IsSome).ThenByDescending(one => one.Says.IsSome)
            .FirstOrDefault();
        return new ActPreset(
            action,
            definition.LeadTime.Middle,
            definition.Hours,
            [.. (outcome?.Effects ?? []).OfType<Reveal>().SelectMany(reveal => reveal.Facts).Distinct().Where(fact => !world.Part<KnowledgePart>().Knows(agency, fact))],
            [.. (outcome?.Effects ?? []).OfType<SetLevel>().Where(set => set.Change is not null).Select(set => new LevelShift(set.Level, set.Change!.Value))],
            outcome?.Says ?? TextRef.None);
    }
}
