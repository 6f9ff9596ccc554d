using System.Globalization;

namespace SevenHours.Disciplines.Money;

/// <summary>How a notebook writes sums and people: a letter for each digit, after a word of ten letters, and short names.</summary>
/// <remarks>An old cost code of traders: the letters of the word stand for 1 to 9 and 0. Who guesses the word reads every sum.</remarks>
public static class LedgerCode
{
    /// <summary>How many letters a key has.</summary>
    public const int Letters = 10;

    /// <summary>Whether a word can be a key: ten letters A to Z, none twice.</summary>
    public static bool IsKey(string? word) => word is { Length: Letters } && word.All(char.IsAsciiLetter) && word.Select(char.ToUpperInvariant).Distinct().Count() == Letters;

    /// <summary>A sum as it stands in the book: whole units, a letter for each digit.</summary>
    /// <param name="amount">The sum in hundredths.</param>
    /// <param name="key">The key.</param>
    public static string Write(long amount, string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return string.Concat((amount / 100).ToString(CultureInfo.InvariantCulture).Select(digit => key[digit == '0' ? 9 : digit - '1']));
    }

    /// <summary>A sum read with a word; -1 where the word lacks a letter.</summary>
    public static long Read(string coded, string word)
    {
        ArgumentNullException.ThrowIfNull(coded);
        ArgumentNullException.ThrowIfNull(word);
        var sum = 0L;
        foreach (var letter in coded)
        {
            var place = word.IndexOf(letter, StringComparison.OrdinalIgnoreCase);
            if (place < 0)
            {
                return -1;
            }

            sum = (sum * 10) + ((place + 1) % 10);
        }

        return sum;
    }
}
