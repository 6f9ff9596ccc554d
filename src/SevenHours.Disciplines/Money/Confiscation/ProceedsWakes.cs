using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>The figure of a valuation comes now.</summary>
internal sealed class ValuationWake : Wake
{
    public static readonly ValuationWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var asset = new Id<Asset>(tag);
        var state = cascade.World.Part<MoneyPart>().Of(asset);
        if (state.Valuing is { } valuing && valuing.Due == cascade.World.Now && state.Status == AssetStatus.Frozen)
        {
            cascade.Cause = valuing.By;
            cascade.Emit(new AssetValued(asset, Worth.Now(cascade.World, asset)) { To = valuing.To });
        }
    }
}

/// <summary>Somebody comes with a claim on what is frozen. The tag is the asset's number and the claim's.</summary>
internal sealed class ClaimWake : Wake
{
    /// <summary>How many claims an asset may have.</summary>
    public const int Most = 16;

    public static readonly ClaimWake Instance = new();

    /// <summary>Has the claims on an asset come in their time.</summary>
    public static void Schedule(World world, Id<Asset> id)
    {
        var claims = world.Scenario.Table<Asset>()[id].Claims;
        for (var i = 0; i < claims.Count; i++)
        {
            world.Schedule(world.Now + claims[i].After.At(world.Luck.Draw(LuckPurpose.Money, id.Index, i, 2)), 0, Instance, id.Index * Most + i);
        }
    }

    public override void Due(Cascade cascade, int tag)
    {
        var (asset, part) = (new Id<Asset>(tag / Most), cascade.World.Part<MoneyPart>());
        var claim = cascade.World.Scenario.Table<Asset>()[asset].Claims[tag % Most];
        if (part.Of(asset) is { Status: AssetStatus.Frozen, Hold: { } hold } && !part.Proceeds.HasClaim(asset, claim.Name))
        {
            cascade.Cause = hold.By;
            cascade.Emit(new ClaimMade(asset, claim.Name) { To = hold.To | Confiscating.CourtsOn(cascade.World, asset) });
        }
    }
}

/// <summary>Policy rules on a petition now, unless a person sits at the court.</summary>
internal sealed class ConfiscationWake : Wake
{
    public static readonly ConfiscationWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var hearing = world.Part<MoneyPart>().Proceeds.Hearings[tag];
        if (hearing.Ruling is null && hearing.Due == world.Now && !hearing.IsTaken && !Bench.IsHeardByPerson(world, hearing.Petition.To) && !world.IsFrozen(hearing.Petition.Seat))
        {
            cascade.Cause = hearing.By;
            Confiscating.Rule(cascade, hearing.Petition, Id<Seat>.None, ConfiscationPolicy.Judge(world, hearing.Petition));
        }
    }
}

/// <summary>What a frozen asset is worth as time goes by.</summary>
internal static class Worth
{
    private const int SecondsOfADay = 86_400;

    /// <summary>What it is worth now: what perishes or costs money to keep loses its daily share until it is sold.</summary>
    public static long Now(World world, Id<Asset> id)
    {
        var state = world.Part<MoneyPart>().Of(id);
        var loses = world.Scenario.Table<Asset>()[id].Loses;
        return state.IsSold || loses == 0 ? state.Value
            : Math.Max(0, state.Value - state.Value * loses * (world.Now - state.Since).Seconds / SecondsOfADay / 100);
    }
}
