using System.Globalization;
using System.Text;

namespace SevenHours.Disciplines.Digital;

/// <summary>The words of a device in one language, folded so that they are found however somebody types them.</summary>
/// <remarks>
/// Five thousand messages are some 300 kB of folded words: looking through them all takes less than a millisecond, so nothing but the
/// folded words is kept.
/// </remarks>
public sealed class PhoneIndex
{
    private readonly string[] folded;
    private readonly string[] said;

    internal PhoneIndex(PhoneContent content, string language)
    {
        said = [.. content.Items.Select(i => i.Says(content.Scenario.Texts, language))];
        folded = [.. said.Select(Fold)];
    }

    /// <summary>What an item says.</summary>
    public string Says(PhoneItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return said[item.Number - 1];
    }

    /// <summary>Whether an item has all the words somebody typed, each at least as a part.</summary>
    public bool Has(PhoneItem item, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(words);
        for (var i = 0; i < words.Count; i++)
        {
            if (!folded[item.Number - 1].Contains(words[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words somebody typed, as they are compared.</summary>
    public static IReadOnlyList<string> Words(string? typed) => [.. Fold(typed ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Small letters and digits alone: no marks, one form of each Arabic letter that has several, Western digits.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c) && c != 'ـ')
            {
                var digit = CharUnicodeInfo.GetDecimalDigitValue(c);
                plain.Append(digit >= 0 ? (char)('0' + digit) : One(char.ToLowerInvariant(c)));
            }
            else if (char.IsWhiteSpace(c) && plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    private static char One(char c) => c switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        _ => c,
    };
}
