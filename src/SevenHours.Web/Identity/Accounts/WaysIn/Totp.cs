using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SevenHours.Web.Identity.Accounts.WaysIn;

/// <summary>
/// Codes of an authenticator app after RFC 6238: six digits from HMAC-SHA1 over the half minute, which every app understands. A code of the
/// half minute before or after is taken too, because telephones' clocks are off.
/// </summary>
public static class Totp
{
    private const int Step = 30;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new secret of 160 bits.</summary>
    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(20);

    /// <summary>The secret as people and apps write it.</summary>
    public static string Written(ReadOnlySpan<byte> secret)
    {
        var text = new StringBuilder();
        var (bits, held) = (0, 0);
        foreach (var octet in secret)
        {
            (bits, held) = (((bits << 8) | octet) & 0xFFFF, held + 8);
            for (; held >= 5; held -= 5)
                text.Append(Base32[(bits >> (held - 5)) & 31]);
        }

        if (held > 0)
            text.Append(Base32[(bits << (5 - held)) & 31]);
        return text.ToString();
    }

    /// <summary>The address behind the picture that an app photographs.</summary>
    public static string Address(string signInName, ReadOnlySpan<byte> secret) =>
        $"otpauth://totp/SevenHours:{Uri.EscapeDataString(signInName)}?secret={Written(secret)}&issuer=SevenHours";

    /// <summary>The half minute whose code this is, when it is near and later than the last used one; null otherwise.</summary>
    public static long? Match(ReadOnlySpan<byte> secret, string code, DateTimeOffset now, long used)
    {
        var current = now.ToUnixTimeSeconds() / Step;
        long? match = null;
        // All three are compared, so that the time it takes says nothing.
        for (var step = current - 1; step <= current + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Code(secret, step)), Encoding.UTF8.GetBytes(code)) && step > used)
                match = step;
        }

        return match;
    }

    /// <summary>The code of a moment.</summary>
    public static string Code(ReadOnlySpan<byte> secret, DateTimeOffset at) => Code(secret, at.ToUnixTimeSeconds() / Step);

    private static string Code(ReadOnlySpan<byte> secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var hash = HMACSHA1.HashData(secret, counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }
}
