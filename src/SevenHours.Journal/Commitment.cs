using System.Security.Cryptography;

namespace SevenHours.Journal;

/// <summary>A salted commitment: what a record keeps of a text that lives outside it.</summary>
/// <remarks>
/// SHA-256 over salt then content. With a random salt of 16 bytes or more nobody can guess the text from it, so it may stay when
/// text and salt are erased, and the chain still verifies.
/// </remarks>
public static class Commitment
{
    /// <summary>Length of a commitment in bytes.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    /// <summary>Shortest salt in bytes.</summary>
    public const int MinSaltLength = 16;

    /// <summary>The commitment to <paramref name="content"/> under <paramref name="salt"/>.</summary>
    public static byte[] Of(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        hash.AppendData(content);
        return hash.GetHashAndReset();
    }
}
