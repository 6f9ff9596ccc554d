namespace SevenHours.Language;

/// <summary>Words behind which digits are a telephone number.</summary>
internal static class PhoneWords
{
    private static readonly string[] Words =
    [
        "phone", "tel", "mobile", "cell", "fax", "whatsapp", "viber", "signal", "sms", "call", "ring", "dial", "hotline",
        "тел", "моб", "звон", "факс", "ватсап", "вотсап", "вайбер", "смс",
        "هاتف", "تلفون", "جوال", "موبايل", "اتصل", "واتساب", "فاكس", "تلفن", "موبایل", "تماس",
    ];

    /// <summary>Whether such a word stands shortly before an index, with no end of sentence between.</summary>
    public static bool Precede(string text, int index) => Before.Any(text, index, 24, Words);
}

/// <summary>Words behind which digits are the number of a case, a law or a page.</summary>
internal static class ReferenceWords
{
    private static readonly string[] Words =
        ["case", "file", "docket", "ref", "art.", "article", "section", "law", "§", "№", "дело", "дела", "статья", "ст.", "закон", "قضية", "مادة", "المادة", "پرونده", "ماده"];

    /// <summary>Whether such a word stands shortly before an index, and no word for a telephone.</summary>
    public static bool Precede(string text, int index) => Before.Any(text, index, 14, Words) && !PhoneWords.Precede(text, index);
}

/// <summary>Looks back from a place in a text.</summary>
internal static class Before
{
    /// <summary>Whether one of several words begins a word of the characters before an index; a sentence's end cuts them off.</summary>
    public static bool Any(string text, int index, int most, string[] words)
    {
        var start = Math.Max(0, index - most);
        var piece = text.AsSpan(start, index - start);
        var stop = Math.Max(piece[..Math.Max(0, piece.Length - 2)].LastIndexOf(". "), piece.LastIndexOfAny("|;?!"));
        if (stop > 4)
        {
            start += stop + 1;
            piece = piece[(stop + 1)..];
        }

        foreach (var word in words)
        {
            for (var at = 0; at < piece.Length;)
            {
                var found = piece[at..].IndexOf(word, StringComparison.OrdinalIgnoreCase);
                if (found < 0) break;
                at += found;
                if (at == 0 ? start == 0 || !char.IsLetter(text[start - 1]) : !char.IsLetter(piece[at - 1])) return true;
                at++;
            }
        }

        return false;
    }
}
