using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>A freeze that is tried.</summary>
/// <param name="Kind">By which means.</param>
/// <param name="Actor">Who tries it, or none for the author.</param>
/// <param name="Act">The act or request, or none.</param>
internal sealed record FreezeAttempt(FreezeKind Kind, Id<Seat> Actor, Handle Act)
{
    /// <summary>What it names, or none when the author names the asset itself.</summary>
    public Id<Subject> Target { get; init; } = Id<Subject>.None;

    /// <summary>The facts it rests on.</summary>
    public IReadOnlyList<Id<Fact>> Cites { get; init; } = [];

    /// <summary>Whether it names relatives and nominees as well.</summary>
    public bool ReachesNominees { get; init; }

    /// <summary>Whether whoever keeps the asset must obey.</summary>
    public bool IsLawful { get; init; } = true;

    /// <summary>What the paper lacks.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>How long it holds when it lapses.</summary>
    public SimSpan For { get; init; } = Channels.UsualHold;
}

/// <summary>What becomes of a freeze.</summary>
internal static class Freezing
{
    /// <summary>Freezes an asset, confirms what was only held for a while, or says why nothing was held.</summary>
    public static void Try(Cascade cascade, Id<Asset> id, FreezeAttempt attempt)
    {
        var world = cascade.World;
        var state = world.Part<MoneyPart>().Of(id);
        var to = Audience.OfActor(world, new Scene(attempt.Actor, attempt.Target, attempt.Act));
        if (state is { Status: AssetStatus.Frozen, Hold: { Lapses: true } hold } && !Channels.IsTemporary(attempt.Kind) && attempt.IsLawful && attempt.Missing.Count == 0)
        {
            cascade.Emit(new FreezeConfirmed(id, attempt.Kind) { To = to | hold.To, Act = attempt.Act });
        }
        else if (state.Status != AssetStatus.Frozen)
        {
            cascade.Emit(ObstacleTo(world, id, state, attempt) is { } why
                ? new FreezeFoundNothing(id) { To = to, Act = attempt.Act, Kind = attempt.Kind, Why = why, Missing = why == FreezeObstacle.Defective ? attempt.Missing : [] }
                : new AssetFrozen(id)
                {
                    To = to, Act = attempt.Act, Kind = attempt.Kind, Value = state.Value,
                    Until = Channels.IsTemporary(attempt.Kind) ? world.Now + attempt.For : SimTime.Never,
                });
        }
    }

    /// <summary>Whether a stop lies in another country than that of an agency.</summary>
    public static bool IsAbroad(Scenario scenario, Stop stop, Id<Seat> seat) =>
        stop.Country.Length > 0 && seat.IsSome && scenario.Agencies[scenario.Seats[seat].Agency].Country != stop.Country;

    private static FreezeObstacle? ObstacleTo(World world, Id<Asset> id, AssetState state, FreezeAttempt attempt)
    {
        var stop = world.Scenario.Table<Asset>()[id].Stops[state.Stop];
        return attempt.Missing.Count > 0 ? FreezeObstacle.Defective
            : state.Status == AssetStatus.Drained ? FreezeObstacle.Gone
            : attempt.Target.IsSome && stop.In != attempt.Target ? FreezeObstacle.MovedOn
            : !Channels.Fits(attempt.Kind, stop.Kind, IsAbroad(world.Scenario, stop, attempt.Actor)) ? FreezeObstacle.WrongChannel
            : !attempt.IsLawful && attempt.Kind != FreezeKind.Seizure ? FreezeObstacle.NoOrder
            : stop.Nominee.IsSome && attempt.Kind != FreezeKind.Seizure && !attempt.ReachesNominees && !attempt.Cites.Any(stop.ShownBy.Contains) ? FreezeObstacle.OtherName
            : null;
    }
}
