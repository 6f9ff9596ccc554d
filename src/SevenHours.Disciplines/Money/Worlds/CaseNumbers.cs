using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money.Worlds;

/// <summary>Numbers and references of a case's books: no two alike, and none says what it is the number of.</summary>
internal sealed class CaseNumbers(ulong seed)
{
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const ulong Prime = 999_999_937;
    private const ulong FortyBits = (1UL << 40) - 1;
    private const uint ThirtyBits = (1U << 30) - 1;

    private readonly ulong salt = Luck.Mix(seed ^ 0x4D6F6E6579UL);

    /// <summary>The number of a bank account.</summary>
    /// <param name="place">Its place in the books.</param>
    /// <param name="keeper">The bank: its country is in the number, and so is the bank.</param>
    public string Iban(int place, string keeper)
    {
        var number = (int)(((ulong)place * 618_033_989UL + (salt % Prime)) % Prime);
        return Numbers.Iban(keeper.StartsWith("bank_xb", StringComparison.Ordinal) ? "XB" : "XA", number, keeper.EndsWith("_2", StringComparison.Ordinal) ? 7002 : 7000);
    }

    /// <summary>An address of a coin.</summary>
    public string Address(int place) => unchecked(Numbers.Address((int)((((uint)place * 0x9E3779B1U) ^ (uint)salt) & ThirtyBits)));

    /// <summary>The reference of a transaction: eight signs.</summary>
    public string Reference(int transaction) => unchecked(string.Create(8, Scattered((ulong)transaction), static (signs, value) =>
    {
        for (var i = 0; i < signs.Length; i++)
        {
            signs[i] = Signs[(int)((value >> (5 * i)) & 31)];
        }
    }));

    /// <summary>The id of a transaction of a coin: sixteen hexadecimal signs.</summary>
    public string CoinId(int transaction) => Luck.Mix(salt ^ (ulong)transaction).ToString("x16", System.Globalization.CultureInfo.InvariantCulture);

    // One to one on forty bits: an odd factor, and shifts that can be undone.
    private ulong Scattered(ulong value)
    {
        unchecked
        {
            value = ((value * 0x9E3779B97F5UL) + salt) & FortyBits;
            value ^= value >> 19;
            value = (value * 0x2545F4914F5UL) & FortyBits;
            return value ^ (value >> 21);
        }
    }
}
