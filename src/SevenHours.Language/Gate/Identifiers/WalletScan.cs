namespace SevenHours.Language;

/// <summary>Crypto wallets and transactions by their shape. Bitcoin's test networks are free.</summary>
internal static class WalletScan
{
    private const int Shortest = 25;
    private const string Base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static readonly System.Buffers.SearchValues<char> Base58Signs = System.Buffers.SearchValues.Create(Base58);
    private static readonly System.Buffers.SearchValues<char> Bech32Signs = System.Buffers.SearchValues.Create("023456789acdefghjklmnpqrstuvwxyz");
    private static readonly System.Buffers.SearchValues<char> HexSigns = System.Buffers.SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly string[] Bech32 = ["bc1", "ltc1", "addr1", "cosmos1", "bnb1", "ltc1"];

    public static void Run(LintText lint)
    {
        if (!lint.Traits.HasFlag(TextTraits.Digit)) return;
        var text = lint.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(text[i])) continue;
            var end = i;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_')) end++;
            if (end - i >= Shortest && Judge(text[i..end]) is { } isReserved) lint.Judge(StrayKind.Wallet, i, end, isReserved);
            i = end;
        }
    }

    // Whether a word is reserved; null when it is no wallet.
    private static bool? Judge(string word)
    {
        var small = word.ToLowerInvariant();
        if (small.StartsWith("tb1", StringComparison.Ordinal) || small.StartsWith("bcrt1", StringComparison.Ordinal)) return true;
        if (small.StartsWith("0x", StringComparison.Ordinal) && word.Length is 42 or 66)
            return word.AsSpan(2).ContainsAnyExcept(HexSigns) ? null : false;
        foreach (var begins in Bech32)
        {
            if (small.StartsWith(begins, StringComparison.Ordinal) && small.Length >= 39 && !small.AsSpan(begins.Length).ContainsAnyExcept(Bech32Signs)) return false;
        }

        return IsBase58(word) ? word[0] is 'm' or 'n' or '2' && word.Length is 34 or 35 : null;
    }

    // Small and capital letters with digits between them, and none of the four signs that are easily mistaken.
    private static bool IsBase58(string word) =>
        word.Length is <= 44 or 95 or 106
        && !word.AsSpan().ContainsAnyExcept(Base58Signs)
        && word.Count(char.IsAsciiDigit) >= 2
        && word.Any(char.IsAsciiLetterLower)
        && word.Any(char.IsAsciiLetterUpper);
}
