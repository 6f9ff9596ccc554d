namespace SevenHours.Language;

/// <summary>
/// Plural categories of whole numbers, after the rules of the Unicode CLDR (release 48, plurals.xml, cardinal) for the languages
/// the interface speaks. A text that counts something has one form for each category of its language.
/// </summary>
public static class Plural
{
    /// <summary>The form every text has: a text that counts nothing has no other.</summary>
    public const string Other = "other";

    /// <summary>All category words, in the order in which they are written down.</summary>
    public static IReadOnlyList<string> All { get; } = ["zero", "one", "two", "few", "many", Other];

    /// <summary>The category of <paramref name="n"/> in a language: zero, one, two, few, many or other.</summary>
    /// <param name="language">A language tag; an unknown one follows English.</param>
    /// <param name="n">How many; the sign does not matter.</param>
    public static string Category(string language, long n)
    {
        var count = Math.Abs(n);
        return Family(language) switch
        {
            "ar" => Arabic(count),
            "ru" => Russian(count),
            "sr" or "bs" or "cnr" or "hr" => Serbian(count),
            "mk" => count % 10 == 1 && count % 100 != 11 ? "one" : Other,
            "fr" => count <= 1 ? "one" : Millions(count),
            "it" => count == 1 ? "one" : Millions(count),
            _ => count == 1 ? "one" : Other,
        };
    }

    /// <summary>The categories whole numbers fall into in a language, in the order of <see cref="All"/>; <see cref="Other"/> is always among them.</summary>
    /// <remarks>French, Italian and Spanish know <c>many</c> for whole millions; it reads as <c>other</c> where no counted text comes near them.</remarks>
    public static IReadOnlyList<string> Categories(string language) => Family(language) switch
    {
        "ar" => All,
        "ru" => ["one", "few", "many", Other],
        "sr" or "bs" or "cnr" or "hr" => ["one", "few", Other],
        _ => ["one", Other],
    };

    /// <summary>
    /// The rule as gettext writes it, <c>nplurals=3; plural=(…);</c>, its numbers being places in <see cref="Categories"/>. Fractions do not
    /// occur there, so the form <c>other</c> of Russian is its fourth.
    /// </summary>
    public static string Gettext(string language) => Family(language) switch
    {
        "ar" => "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
        "ru" => "nplurals=4; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : n>=0 ? 2 : 3);",
        "sr" or "bs" or "cnr" or "hr" => "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
        "mk" => "nplurals=2; plural=(n%10==1 && n%100!=11 ? 0 : 1);",
        "fr" => "nplurals=2; plural=(n > 1);",
        _ => "nplurals=2; plural=(n != 1);",
    };

    private static string Family(string language) => language.Split('-', 2)[0];

    private static string Russian(long n) => (n % 10, n % 100) switch
    {
        (1, not 11) => "one",
        (>= 2 and <= 4, < 12 or > 14) => "few",
        _ => "many",
    };

    private static string Serbian(long n) => (n % 10, n % 100) switch
    {
        (1, not 11) => "one",
        (>= 2 and <= 4, < 12 or > 14) => "few",
        _ => Other,
    };

    private static string Arabic(long n) => (n, n % 100) switch
    {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, >= 3 and <= 10) => "few",
        (_, >= 11) => "many",
        _ => Other,
    };

    private static string Millions(long n) => n != 0 && n % 1_000_000 == 0 ? "many" : Other;
}
