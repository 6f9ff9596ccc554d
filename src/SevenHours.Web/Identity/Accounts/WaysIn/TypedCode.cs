using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SevenHours.Web.Identity.Accounts.WaysIn;

/// <summary>A code as somebody typed it: six digits of his app, or a recovery code. Spaces, hyphens and small letters do not matter.</summary>
internal readonly record struct TypedCode
{
    /// <summary>How many recovery codes one gets.</summary>
    public const int RecoveryCodes = 10;

    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int RecoveryLength = 16;

    private TypedCode(string text) => Text = text;

    public string Text { get; }

    /// <summary>Whether it can only be a recovery code.</summary>
    public bool IsRecovery => Text.Length == RecoveryLength;

    // Arabic and Persian keyboards write their own digits: a code is the number, not its shape.
    public static TypedCode Of(string? typed) => new(string.Concat((typed ?? "")
        .Where(char.IsLetterOrDigit)
        .Take(2 * RecoveryLength)
        .Select(c => char.IsDigit(c) ? (char)('0' + (int)CharUnicodeInfo.GetNumericValue(c)) : char.ToUpperInvariant(c))));

    /// <summary>New recovery codes of 80 bits, in groups of four, without letters that look like digits.</summary>
    public static string[] NewRecoveryCodes() => [.. Enumerable.Range(0, RecoveryCodes)
        .Select(_ => string.Join('-', RandomNumberGenerator.GetString(Letters, RecoveryLength).Chunk(4).Select(group => new string(group))))];

    /// <summary>
    /// What is kept of a recovery code. It is drawn at random from 80 bits, so a plain hash is enough: there is nothing to guess.
    /// </summary>
    public string Hash(string account) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{account}:{Text}")));
}
