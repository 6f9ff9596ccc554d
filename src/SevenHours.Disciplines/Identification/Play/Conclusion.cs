using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>What a screening came to.</summary>
/// <param name="Outcome">Trafficked, smuggled, both, neither, or unclear.</param>
/// <param name="Act">Whether an act was found.</param>
/// <param name="Means">Whether a means was found; of a child none is asked.</param>
/// <param name="Purpose">Whether a purpose was found.</param>
/// <param name="IsChild">Whether the person is presumed a child.</param>
/// <param name="IsSuspected">Whether the person may be one of those who arrange or control.</param>
/// <param name="Why">In words, or none.</param>
public sealed record Conclusion(ScreeningOutcome Outcome, bool Act, bool Means, bool Purpose, bool IsChild, bool IsSuspected, TextRef Why)
{
    /// <summary>Whether it finds trafficking.</summary>
    public bool IsPositive => Outcome is ScreeningOutcome.Trafficked or ScreeningOutcome.Drifted;
}

/// <summary>What somebody is taken for after a screening.</summary>
public enum ScreeningOutcome
{
    /// <summary>Signs of trafficking.</summary>
    Trafficked,

    /// <summary>Smuggled, and held since: trafficking that began as smuggling.</summary>
    Drifted,

    /// <summary>Smuggled.</summary>
    Smuggled,

    /// <summary>Neither.</summary>
    Neither,

    /// <summary>Not to be told yet: to be seen again.</summary>
    Unclear,
}
