using SevenHours.Web.Strings;

namespace SevenHours.Web.Reading;

/// <summary>Who reads the page: language, theme and scale as he chose them. One for each request, and one for each live feed.</summary>
public sealed class Reader
{
    public UiLanguage Language { get; set; } = UiLanguage.English;

    /// <summary><c>desk</c> or <c>control</c> when the reader chose one; null leaves it to the screen.</summary>
    public string? Theme { get; set; }

    /// <summary><c>room</c> for a projector, larger throughout; null for a desk or a phone.</summary>
    public string? Scale { get; set; }

    public Words Words => Words.In(Language.Tag);
}
