using System.Globalization;

namespace SevenHours.Disciplines.Money.Worlds;

/// <summary>Numbers of accounts that can reach nobody: of a country left to users, or of a coin's test network.</summary>
/// <remarks>IBANs are valid (ISO 7064, MOD 97-10), so that learners can check them, and refused by every register.</remarks>
internal static class Numbers
{
    private const string Bech32 = "023456789acdefghjklmnpqrstuvwxyz";

    /// <summary>An IBAN.</summary>
    /// <param name="country">A code of ISO 3166 left to users, such as <c>XA</c>.</param>
    /// <param name="number">The number within it.</param>
    /// <param name="bank">The bank within it, four digits.</param>
    public static string Iban(string country, int number, int bank = 7000)
    {
        var inner = string.Create(CultureInfo.InvariantCulture, $"{bank:D4}{number:D12}");
        var rest = 0;
        foreach (var sign in inner + country + "00")
        {
            var value = char.IsAsciiDigit(sign) ? sign - '0' : sign - 'A' + 10;
            rest = ((rest * (value > 9 ? 100 : 10)) + value) % 97;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{country}{98 - rest:D2}{inner}");
    }

    /// <summary>An address of a test network.</summary>
    public static string Address(int number)
    {
        Span<char> signs = stackalloc char[26];
        "tb1q".CopyTo(signs);
        var mixed = Kernel.Luck.Mix((ulong)number);
        for (var i = 4; i < signs.Length; i++)
        {
            // The number itself stands in it, so that no two are alike.
            signs[i] = i < 11 ? Bech32[(number >> (5 * (i - 4))) & 31] : Bech32[(int)((mixed >> (4 * (i - 11))) & 31)];
        }

        return new string(signs);
    }
}
