using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>What a scenario was compiled from: the package as it was then, and the amendments laid over it since.</summary>
internal sealed record ScenarioOrigin(
    ScenarioCompiler Compiler,
    RememberingSource Source,
    string Root,
    string? Edition,
    IReadOnlyList<string> Amendments,
    Package<ScenarioManifest> Package,
    string? Form = null);
