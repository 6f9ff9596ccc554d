using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What became of one asset: where it went, who tried to hold it, and what it came to.</summary>
/// <param name="Asset">Which.</param>
/// <param name="Steps">What happened to it, in order: alarms, ways, holds that took and held nothing, lapses, its loss.</param>
public sealed record AssetStory(Id<Asset> Asset, IReadOnlyList<Happened> Steps)
{
    /// <summary>When an agency first held a fact that shows where the asset then lay, with the event; null when none did.</summary>
    public (SimTime At, EventId Event)? Located { get; private init; }

    /// <summary>What holds it at the end, or null: a hold that ran out holds nothing.</summary>
    public Seen<AssetFrozen>? Held { get; private init; }

    /// <summary>What is held, in whole units; 0 when nothing is.</summary>
    public long HeldValue { get; private init; }

    /// <summary>Its confiscation, or null.</summary>
    public Seen<AssetConfiscated>? Confiscated { get; private init; }

    /// <summary>Its loss, or null.</summary>
    public EventId? Lost { get; private init; }

    /// <summary>The number of the stop at which it lies at the end.</summary>
    public int Stop { get; private init; }

    /// <summary>Every asset of the case, by name.</summary>
    public static IReadOnlyList<AssetStory> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once<IReadOnlyList<AssetStory>>(static whole =>
        {
            if (whole.Scenario.Table<Asset>() is { Count: 0 })
            {
                return [];
            }

            // One pass over all events and one over what was learnt, whatever the number of assets.
            var steps = whole.Events.Where(h => AssetOf(h.Event).IsSome).ToLookup(h => AssetOf(h.Event));
            var learned = whole.All<FactLearned>().ToLookup(e => e.Event.Fact);
            return [.. whole.Scenario.Table<Asset>().Ids.Select(id => Of(whole, id, steps[id], learned))];
        });
    }

    private static AssetStory Of(History history, Id<Asset> id, IEnumerable<Happened> all, ILookup<Id<Fact>, Seen<FactLearned>> learned)
    {
        var steps = new List<Happened>();
        Seen<AssetFrozen>? held = null;
        EventId? lost = null;
        Seen<AssetConfiscated>? confiscated = null;
        var (stop, arrived) = (0, SimTime.Start);
        var stays = new List<(int Stop, SimTime From, SimTime To)>();
        foreach (var step in all)
        {
            steps.Add(step);
            switch (step.Event)
            {
                case AssetFrozen frozen:
                    held = new Seen<AssetFrozen>(step.Id, step.At, step.Causes, frozen);
                    break;
                case FreezeLapsed:
                    held = null;
                    break;
                case AssetConfiscated taken:
                    confiscated = new Seen<AssetConfiscated>(step.Id, step.At, step.Causes, taken);
                    break;
                case AssetDrained:
                    lost = step.Id;
                    break;
                case AssetMoved moved:
                    stays.Add((stop, arrived, step.At));
                    (stop, arrived) = (moved.Stop, step.At);
                    break;
            }
        }

        stays.Add((stop, arrived, SimTime.Never));
        return new AssetStory(id, steps)
        {
            Held = held,
            HeldValue = held is { } hold ? hold.Event.Value ?? history.Scenario.Table<Asset>()[id].Value : 0,
            Lost = lost,
            Confiscated = confiscated,
            Stop = stop,
            Located = LocatedIn(history, id, stays, learned),
        };
    }

    private static Id<Asset> AssetOf(WorldEvent @event) => @event switch
    {
        AssetFrozen e => e.Asset,
        FreezeConfirmed e => e.Asset,
        FreezeLapsed e => e.Asset,
        FreezeFoundNothing e => e.Asset,
        OwnerAlarmed e => e.Asset,
        AssetMoved e => e.Asset,
        AssetDrained e => e.Asset,
        AssetConfiscated e => e.Asset,
        AssetSold e => e.Asset,
        ClaimMade e => e.Asset,
        ConfiscationAsked e => e.Petition.Asset,
        _ => Id<Asset>.None,
    };

    private static (SimTime At, EventId Event)? LocatedIn(History history, Id<Asset> id, List<(int Stop, SimTime From, SimTime To)> stays, ILookup<Id<Fact>, Seen<FactLearned>> all)
    {
        (SimTime At, EventId Event)? first = null;
        var stops = history.Scenario.Table<Asset>()[id].Stops;
        foreach (var stay in stays.Where(s => s.Stop < stops.Count))
        {
            foreach (var fact in stops[stay.Stop].ShownBy)
            {
                foreach (var learned in all[fact].Where(e => e.At < stay.To))
                {
                    var at = learned.At < stay.From ? stay.From : learned.At;
                    first = first is { } before && before.At <= at ? first : (at, learned.Id);
                }
            }
        }

        return first;
    }
}
