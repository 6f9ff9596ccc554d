using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Money;

/// <summary>Compiles assets.</summary>
internal static class MoneyCompiler
{
    /// <summary>Codes with X that stand for a union of real countries.</summary>
    private static readonly string[] InUse = ["XAF", "XCD", "XOF", "XPF", "XCG", "XDR"];

    public static void Declare(ScenarioBuild build) =>
        build.Declare<Asset>("asset", build.Package.All<AssetModel>().Select(a => a.Id));

    public static void Compile(ScenarioBuild build)
    {
        build.Define(build.Package.All<AssetModel>().Select(a => new Asset
        {
            Name = a.Id,
            Title = build.Text(a.Title),
            Value = a.Value,
            Currency = a.Currency,
            HeldIn = build.Id<Subject>(a.HeldIn),
            Owner = build.Id<Subject>(a.Owner),
        }));
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

        if (!ModelWalk.All<FreezeEffectModel>(build.Package).Any(f => string.Equals(f.Asset.Id, asset.Id, StringComparison.Ordinal)))
        {
            build.Diagnostics.Report(MoneyRules.NeverFrozen, asset.WrittenAt, asset.Id);
        }
    }
}
