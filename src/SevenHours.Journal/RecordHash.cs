using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SevenHours.Journal;

/// <summary>The hash chain of a stream.</summary>
/// <remarks>
/// <para>A record's hash is SHA-256 over these fields, integers big-endian, each text and byte field, the tag too, after its length as int32:</para>
/// <para>the tag <c>sevenhours.record/1</c>; the previous hash of the stream (32 bytes without length, zeros before the first record);
/// stream name; version (int64); type; type version (int32); payload; number of attachments (int32); and for each attachment its id
/// and its commitment (32 bytes without length).</para>
/// <para>Wall time and position stay outside, so that the same commands give the same hashes on every machine.</para>
/// </remarks>
public static class RecordHash
{
    /// <summary>Length of a hash in bytes.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    private static readonly byte[] Tag = "sevenhours.record/1"u8.ToArray();
    private static readonly byte[] Zeros = new byte[Length];

    /// <summary>What stands before the first record: 32 zero bytes.</summary>
    public static ReadOnlyMemory<byte> Origin => Zeros;

    /// <summary>The hash of a record that follows one with the hash <paramref name="previous"/>.</summary>
    public static byte[] Of(
        ReadOnlySpan<byte> previous,
        StreamName stream,
        long version,
        string type,
        int typeVersion,
        ReadOnlySpan<byte> payload,
        IReadOnlyList<AttachmentCommitment> attachments)
    {
        var size = Size(stream, type, payload, attachments);
        var buffer = ArrayPool<byte>.Shared.Rent(size);
        try
        {
            var writer = new FieldWriter(buffer);
            writer.Bytes(Tag);
            writer.Raw(previous);
            writer.Text(stream.Value);
            writer.Int64(version);
            writer.Text(type);
            writer.Int32(typeVersion);
            writer.Bytes(payload);
            writer.Attachments(attachments);
            return SHA256.HashData(writer.Written);
        }
        finally { ArrayPool<byte>.Shared.Return(buffer); }
    }

    private static int Size(StreamName stream, string type, ReadOnlySpan<byte> payload, IReadOnlyList<AttachmentCommitment> attachments)
    {
        var texts = Encoding.UTF8.GetMaxByteCount(stream.Value.Length) + Encoding.UTF8.GetMaxByteCount(type.Length);
        return 64 + Tag.Length + Length + texts + payload.Length + FieldWriter.SizeOf(attachments);
    }
}
