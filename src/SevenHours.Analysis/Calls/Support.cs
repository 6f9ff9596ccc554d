namespace SevenHours.Analysis.Calls;

/// <summary>How strongly findings speak for one explanation rather than another, in words.</summary>
/// <remarks>The scale of likelihood ratios of ENFSI, Guideline for evaluative reporting in forensic science (2015): 2, 10, 100, 1,000, 10,000, 1,000,000.</remarks>
public enum Support
{
    /// <summary>Below 2: they do not help to decide.</summary>
    None,

    /// <summary>2 to 10.</summary>
    Weak,

    /// <summary>10 to 100.</summary>
    Moderate,

    /// <summary>100 to 1,000.</summary>
    ModeratelyStrong,

    /// <summary>1,000 to 10,000.</summary>
    Strong,

    /// <summary>10,000 to 1,000,000.</summary>
    VeryStrong,

    /// <summary>From 1,000,000.</summary>
    ExtremelyStrong,
}
