using SevenHours.Kernel;

namespace SevenHours.Disciplines.Tongues;

/// <summary>How long something is, as far as one can tell who does not understand a word of it.</summary>
public enum Extent
{
    /// <summary>Nobody can say.</summary>
    Unknown,

    /// <summary>Up to a dozen words.</summary>
    FewWords,

    /// <summary>Up to sixty words.</summary>
    Sentences,

    /// <summary>Up to 250 words.</summary>
    Page,

    /// <summary>More than that.</summary>
    Pages,
}

/// <summary>Measures words.</summary>
public static class Extents
{
    /// <summary>How long a text is.</summary>
    public static Extent Of(string? text) =>
        (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length switch
        {
            0 => Extent.Unknown,
            <= 12 => Extent.FewWords,
            <= 60 => Extent.Sentences,
            <= 250 => Extent.Page,
            _ => Extent.Pages,
        };

    /// <summary>How long the author's words are, in the language he wrote in; unknown for what was typed in play.</summary>
    internal static Extent Of(Scenario scenario, TextRef text) =>
        text.IsAuthored ? Of(scenario.Texts.Find(text.Key, scenario.Texts.SourceLanguage).Text) : Extent.Unknown;
}
