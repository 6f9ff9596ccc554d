using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What can be wrong with stops.</summary>
internal static class AssetChecks
{
    public static void Run(ScenarioBuild build, AssetModel asset)
    {
        if (asset.Stops.Count > 1 && asset.Alarmed is null && AssetCompiler.AlertOf(build) is null)
        {
            build.Diagnostics.Report(AssetRules.NothingAlarms, asset.WrittenAt, asset.Id);
        }

        if (asset.Stops[0].Kind == StopKind.Hawala || asset.Stops.SkipLast(1).Any(s => s.Kind == StopKind.Hawala))
        {
            build.Diagnostics.Report(AssetRules.BrokerInTheMiddle, asset.WrittenAt, asset.Id);
        }

        foreach (var stop in asset.Stops.Where(s => s is { Nominee: not null, In: not null } && s.ShownBy.Count == 0))
        {
            build.Diagnostics.Report(AssetRules.NomineeUnshown, stop.WrittenAt, asset.Id, stop.Nominee!.Id);
        }

        if (asset.Stops.All(s => s.In is null))
        {
            build.Diagnostics.Report(AssetRules.Nowhere, asset.WrittenAt, asset.Id);
        }
    }
}
