namespace SevenHours.Language;

/// <summary>The telephone numbers that regulators keep for plays, films and teaching, and the country code that nobody has.</summary>
internal static class PhoneRanges
{
    /// <summary>Not assigned to any country, and refused by number checkers.</summary>
    public const string Nobody = "999";

    // Country code, what the number begins with, how many digits follow.
    private static readonly (string Country, string Begins, int More)[] Reserved =
    [
        ("44", "7700900", 3), ("44", "1632960", 3),
        ("49", "3023125", 3), ("49", "6990009", 3), ("49", "4066969", 3), ("49", "2214710", 3), ("49", "8999998", 3),
        ("353", "2091", 5),
        ("33", "63998", 4),
    ];

    /// <summary>Whether a number with its country code is reserved.</summary>
    public static bool IsReserved(string digits) =>
        digits.StartsWith(Nobody, StringComparison.Ordinal) || IsAmerican(digits) || IsSwedish(digits, "46")
        || Reserved.Any(r => Fits(digits, r.Country + r.Begins, r.More) || Fits(digits, r.Country + "0" + r.Begins, r.More));

    /// <summary>Whether a number as it is dialled within its country is reserved; it begins with a nought.</summary>
    public static bool IsReservedInland(string digits) =>
        IsSwedish(digits, "0") || Reserved.Any(r => Fits(digits, "0" + r.Begins, r.More));

    /// <summary>Whether a North American number, with or without its area code, is in the range 555-0100 to 555-0199.</summary>
    public static bool IsAmericanFiction(string digits) => digits.Length >= 7 && digits[^7..^2] == "55501";

    private static bool IsAmerican(string digits) => digits.Length == 11 && digits[0] == '1' && IsAmericanFiction(digits);

    private static bool IsSwedish(string digits, string country) =>
        Fits(digits, country + "7017406", 2)
        && string.CompareOrdinal(digits[^2..], "05") >= 0;

    private static bool Fits(string digits, string begins, int rest) =>
        digits.Length == begins.Length + rest && digits.StartsWith(begins, StringComparison.Ordinal);
}
