using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>A compiled scenario as exercises keep it.</summary>
/// <param name="Root">The folder it was taken from, without its path.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Frame">Goal, end and days of play.</param>
/// <param name="WireNames">The names of its events and commands.</param>
/// <param name="Title">Its name, by string id.</param>
/// <param name="Package">The package as it was read; null for a scenario built in code.</param>
public sealed record ScenarioEdition(
    string Root, Scenario Scenario, PlayFrame Frame, WireNames WireNames, TextRef Title, Language.Package<ScenarioManifest>? Package)
{
    /// <summary>The national edition that was laid over it; null when it is played as it was written.</summary>
    public string? Law { get; init; }

    /// <summary>The content hash it is kept under.</summary>
    public string Hash => Scenario.Hash;

    /// <summary>Writes and reads its events and commands; one for all who play it, for it is costly to warm up.</summary>
    public WireCodec Codec { get; } = new(Scenario, WireNames);
}

/// <summary>The answer of taking a scenario in.</summary>
/// <param name="Edition">The scenario; null when it has errors.</param>
/// <param name="Diagnostics">What was found.</param>
/// <param name="IsShutOut">Whether the content gate keeps it out.</param>
public sealed record ScenarioTaking(ScenarioEdition? Edition, Language.Diagnostics Diagnostics, bool IsShutOut = false);

/// <summary>Keeps the scenarios that exercises play, so that a running exercise keeps its own whatever becomes of the folder.</summary>
public interface IScenarioShelf
{
    /// <summary>Reads and compiles the package in a folder, and keeps a copy of it if it is sound.</summary>
    /// <param name="folder">The folder of the package.</param>
    /// <param name="law">The folder of a national edition beside it, which is laid over it; null takes it as it was written.</param>
    /// <param name="form">The form of the case that is played; null takes the whole case.</param>
    /// <exception cref="IOException">The copy cannot be written.</exception>
    ScenarioTaking TakeIn(string folder, string? law = null, string? form = null);

    /// <summary>A scenario that was taken in; null when there is none with this hash, or this program no longer understands it.</summary>
    ScenarioEdition? Find(string hash);
}
