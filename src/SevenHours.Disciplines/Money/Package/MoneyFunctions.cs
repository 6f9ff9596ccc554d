using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Money;

/// <summary>What conditions can ask about assets.</summary>
internal static class MoneyFunctions
{
    public static void Describe(FunctionTable functions) => functions
        .Add("frozen", ["asset"], ValueKind.Truth, "Whether an asset is frozen.", (call, _) => Is(call, AssetStatus.Frozen))
        .Add("drained", ["asset"], ValueKind.Truth, "Whether an asset has slipped away.", (call, _) => Is(call, AssetStatus.Drained))
        .Add("confiscated", ["asset"], ValueKind.Truth, "Whether an asset was confiscated.", (call, _) => Is(call, AssetStatus.Confiscated))
        .Add("alarmed", ["asset"], ValueKind.Truth, "Whether the owner of an asset with stops has begun to move it.", (call, _) => Is(call, a => a.IsAlarmed))
        .Add("hops", ["asset"], ValueKind.Number, "How often an asset with stops has gone on.", (call, _) => Of(call, a => a.Stop));

    private static Term Is(BoundCall call, AssetStatus status) => Is(call, a => a.Status == status);

    private static Term Is(BoundCall call, Func<AssetState, bool> test) => Of(call, a => test(a) ? 1 : 0);

    private static Term Of(BoundCall call, Func<AssetState, long> value)
    {
        var asset = call.Id<Asset>(0);
        return new Term((World world, in Scene _) => value(world.Part<MoneyPart>().Of(asset)), [MoneyPart.KeyOf(asset)]);
    }
}
