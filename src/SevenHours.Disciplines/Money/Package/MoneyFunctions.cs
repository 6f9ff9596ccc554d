using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Money;

/// <summary>What conditions can ask about assets.</summary>
internal static class MoneyFunctions
{
    public static void Describe(FunctionTable functions) => functions
        .Add("frozen", ["asset"], ValueKind.Truth, "Whether an asset is frozen.", (call, _) => Is(call, AssetStatus.Frozen))
        .Add("drained", ["asset"], ValueKind.Truth, "Whether an asset has slipped away.", (call, _) => Is(call, AssetStatus.Drained));

    private static Term Is(BoundCall call, AssetStatus status)
    {
        var asset = call.Id<Asset>(0);
        return new Term((World world, in Scene _) => world.Part<MoneyPart>().StatusOf(asset) == status ? 1 : 0, [MoneyPart.KeyOf(asset)]);
    }
}
