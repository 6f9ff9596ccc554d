using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Money;

/// <summary>Compiles assets.</summary>
internal static class MoneyCompiler
{
    /// <summary>Codes with X that stand for a union of real countries.</summary>
    private static readonly string[] InUse = ["XAF", "XCD", "XOF", "XPF", "XCG", "XDR"];

    public static void Declare(ScenarioBuild build)
    {
        build.Declare<Asset>("asset", build.Package.All<AssetModel>().Select(a => a.Id));
        AssetCompiler.Declare(build);
    }

    public static void Compile(ScenarioBuild build)
    {
        AssetCompiler.Compile(build);
        foreach (var asset in build.Package.All<AssetModel>())
        {
            Check(build, asset);
        }
    }

    private static void Check(ScenarioBuild build, AssetModel asset)
    {
        if (asset.Currency is not ['X', _, _] || InUse.Contains(asset.Currency))
        {
            build.Diagnostics.Report(MoneyRules.RealCurrency, asset.WrittenAt, asset.Id, asset.Currency);
        }

        if (asset.Stops.Count == 0 && !ModelWalk.All<FreezeEffectModel>(build.Package).Any(f => string.Equals(f.Asset.Id, asset.Id, StringComparison.Ordinal)))
        {
            build.Diagnostics.Report(MoneyRules.NeverFrozen, asset.WrittenAt, asset.Id);
        }
    }
}
