namespace SevenHours.Web.Strings;

/// <summary>Plural categories of whole numbers, after the Unicode CLDR rules for the languages of the interface.</summary>
public static class Plural
{
    /// <summary>The category of <paramref name="n"/> in a language: zero, one, two, few, many or other.</summary>
    /// <param name="language">A language tag; an unknown one follows English.</param>
    /// <param name="n">How many; the sign does not matter.</param>
    public static string Category(string language, long n)
    {
        var count = Math.Abs(n);
        return language switch
        {
            "ar" => Arabic(count),
            "ru" => Russian(count),
            _ => count == 1 ? "one" : "other",
        };
    }

    private static string Russian(long n) => (n % 10, n % 100) switch
    {
        (1, not 11) => "one",
        (>= 2 and <= 4, < 12 or > 14) => "few",
        _ => "many",
    };

    private static string Arabic(long n) => (n, n % 100) switch
    {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, >= 3 and <= 10) => "few",
        (_, >= 11) => "many",
        _ => "other",
    };
}
