using System.Text;

namespace SevenHours.Language;

/// <summary>Letters of other alphabets that pass for Latin ones on a screen.</summary>
internal static class Lookalikes
{
    private const string Foreign =
        "асеорхуіјѕһԁԛԝӏкмтнгАВСЕНІЈКМОРЅТХУҮԚԜѴ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαονρτυικγχ" + "ıɡɑ";

    private const string Posed =
        "aceopxyijshdqwlkmthrABCEHIJKMOPSTXYYQWV" + "ABEZHIKMNOPTYXaovptuikyx" + "iga";

    private static readonly Dictionary<char, char> Plain = Foreign.Zip(Posed).ToDictionary(p => p.First, p => p.Second);

    /// <summary>The Latin letter that a letter passes for; itself when it passes for none.</summary>
    public static char Latin(char letter) => Plain.GetValueOrDefault(letter, letter);

    /// <summary>
    /// Replaces lookalikes in words that mix them with Latin letters or digits, and in words made of nothing else that a dot, an at or
    /// a dash ties to a Latin one. A word of an honest alphabet stays.
    /// </summary>
    public static void Replace(StringBuilder text)
    {
        var characters = text.ToString();
        for (var i = 0; i < characters.Length;)
        {
            if (!IsToken(characters[i]))
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < characters.Length && IsToken(characters[end])) end++;
            if (characters.AsSpan(i, end - i).ContainsAnyExceptInRange('\0', '\u007f')) ReplaceToken(characters, i, end, text);
            i = end;
        }
    }

    private static void ReplaceToken(string characters, int start, int end, StringBuilder text)
    {
        var isLatin = characters.AsSpan(start, end - start).ContainsAnyInRange('a', 'z') || characters.AsSpan(start, end - start).ContainsAnyInRange('A', 'Z');
        for (var i = start; i < end;)
        {
            var next = i;
            var (plain, foreign, strange) = (false, false, false);
            for (; next < end && char.IsLetterOrDigit(characters[next]); next++)
            {
                var isPosing = Plain.ContainsKey(characters[next]);
                plain |= char.IsAscii(characters[next]);
                foreign |= isPosing;
                strange |= !char.IsAscii(characters[next]) && !isPosing;
            }

            if (foreign && (plain || (isLatin && !strange)))
            {
                for (var k = i; k < next; k++)
                {
                    if (Plain.TryGetValue(characters[k], out var latin)) text[k] = latin;
                }
            }

            i = Math.Max(next, i + 1);
        }
    }

    private static bool IsToken(char c) => char.IsLetterOrDigit(c) || c is '.' or '@' or '-' or '_';
}
