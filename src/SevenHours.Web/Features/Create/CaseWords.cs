using SevenHours.Language;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Create;

/// <summary>How facts of a case are said.</summary>
internal static class CaseWords
{
    private const int HourSeconds = 3600;

    /// <summary>Whole hours, a begun half rounded up.</summary>
    public static long Hours(long seconds) => Math.Max(1, (seconds + (HourSeconds / 2)) / HourSeconds);

    /// <summary>Names in a row.</summary>
    public static string List(IEnumerable<Func<string, string>> names, string language) => string.Join((UiLanguage.Find(language) ?? UiLanguage.English).Comma, names.Select(name => name(language)));

    /// <summary>The languages of a case, each called as it calls itself.</summary>
    public static string Languages(ScenarioOffer offer) => string.Join(", ", offer.Languages.Select(tag => UiLanguage.Find(tag)?.Name ?? tag));

    /// <summary>The offences, and what people are exploited for.</summary>
    public static IReadOnlyList<string> Kinds(ScenarioOffer offer, Words words) =>
    [
        .. offer.Facts.IsTrafficking ? [words["create.kind.trafficking"]] : Array.Empty<string>(),
        .. offer.Facts.IsSmuggling ? [words["create.kind.smuggling"]] : Array.Empty<string>(),
        .. offer.Facts.Exploitation.Select(form => words[$"create.exploitation.{SnakeCase.Of(form)}"]),
    ];
}
