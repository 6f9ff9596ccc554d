using System.Security.Cryptography;
using System.Text;

namespace SevenHours.Language;

/// <summary>Hashes that bind a decision to what was decided on, and a statement to what was read.</summary>
internal static class Fingerprint
{
    private const int Digits = 16;

    /// <summary>
    /// The fingerprint of a finding: its kind, the identifier, the file, the place in it and the whole text around it, so that the decision
    /// falls when any of them changes. Lines may move.
    /// </summary>
    public static string Of(string file, GateText text, Stray stray)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in new[] { "sevenhours gate 1", stray.Kind.ToString(), stray.Found, file, text.Place, text.Text }) Add(hash, Encoding.UTF8.GetBytes(part));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }

    /// <summary>
    /// The hash of what is attested: name and bytes of every file in the package's own folder, in the order of their names, but for
    /// <c>gate.yaml</c> and files and folders that begin with a dot. Lines ended by CR LF count as ended by LF. Libraries speak for themselves.
    /// </summary>
    public static string OfContent(Layer layer, IPackageSource source)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, "sevenhours content 1"u8);
        foreach (var file in layer.Files.Where(f => f != GateFile.Name && !Layer.IsHidden(f)).Order(StringComparer.Ordinal))
        {
            Add(hash, Encoding.UTF8.GetBytes(file));
            Add(hash, WithoutReturns(source.Read(layer.InSource(file)).Span));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static ReadOnlySpan<byte> WithoutReturns(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf("\r\n"u8) < 0) return bytes;
        var kept = new byte[bytes.Length];
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != '\r' || i + 1 >= bytes.Length || bytes[i + 1] != '\n') kept[length++] = bytes[i];
        }

        return kept.AsSpan(0, length);
    }

    // Every part carries its length, so that no two contents give the same bytes.
    private static void Add(IncrementalHash hash, ReadOnlySpan<byte> part)
    {
        System.Span<byte> length = stackalloc byte[4];
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(length, part.Length);
        hash.AppendData(length);
        hash.AppendData(part);
    }
}
