using System.Security.Cryptography;
using System.Text;

namespace SevenHours.Programmes;

/// <summary>
/// The code on a certificate: sixteen signs in four groups, <c>7K4M-9QXP-2TRD-VW3H</c>. The first half names the certificate, the whole opens the name. The
/// last sign checks the others, so that a slip of the pen is told from a code that is not there.
/// </summary>
public static class CertificateCode
{
    // No I, L, O, U: nothing that is read as something else, and no words.
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 16, Half = 8;

    /// <summary>A new code, as it is printed.</summary>
    public static string New()
    {
        var signs = RandomNumberGenerator.GetString(Signs, Length - 1);
        return Printed(signs + Check(signs));
    }

    /// <summary>What somebody typed as it is printed: a whole code, or its first half; null for neither.</summary>
    public static string? Read(string? typed)
    {
        if (typed is null || typed.Length > 60)
            return null;
        var signs = new StringBuilder(Length);
        foreach (var sign in typed.ToUpperInvariant())
        {
            // What people write for the signs that are not there.
            var meant = sign switch { 'O' => '0', 'I' or 'L' => '1', 'U' => 'V', _ => sign };
            if (Signs.Contains(meant, StringComparison.Ordinal))
                signs.Append(meant);
            else if (!char.IsWhiteSpace(sign) && sign is not ('-' or '\u2010' or '\u2011' or '\u2013'))
                return null;
        }

        var text = signs.ToString();
        return text.Length == Half ? Printed(text) : text.Length == Length && Check(text[..^1]) == text[^1] ? Printed(text) : null;
    }

    /// <summary>Whether it is a whole one.</summary>
    public static bool IsWhole(string code) => code.Length == Length + 3;

    /// <summary>Its first half, as it is printed.</summary>
    public static string NumberOf(string code) => code[..(Half + 1)];

    /// <summary>The hash by which a whole code is found.</summary>
    public static string HashOf(string code) => Hash("code", code);

    /// <summary>What a name and a whole code together prove. Without the code, which is not kept once somebody is erased, nobody finds the name from it.</summary>
    public static string ProofOf(string code, string name) => Hash("name", $"{code}\n{RosterWords.Plain(name)}");

    private static string Hash(string what, string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"sevenhours.certificate.{what}\n{text}")));

    private static string Printed(string signs) => string.Join('-', signs.Chunk(4).Select(group => new string(group)));

    // Each sign counts by its place, so that two that are swapped are noticed; 31 is prime and the places differ modulo it.
    private static char Check(string signs)
    {
        var sum = 0;
        for (var i = 0; i < signs.Length; i++)
            sum += (i + 1) * Signs.IndexOf(signs[i], StringComparison.Ordinal);
        return Signs[sum % 31];
    }
}
