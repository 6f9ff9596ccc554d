using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>Flags need no declaration: every <c>flag</c> effect of a package declares its own.</summary>
internal static class FlagNames
{
    public static IReadOnlyList<string> Of(Package<ScenarioManifest> package) =>
    [
        .. ModelWalk.All<FlagEffectModel>(package)
            .Select(f => f.Name).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}
