using System.Buffers.Binary;
using System.Text;

namespace SevenHours.Journal.Sqlite;

/// <summary>A record's attachments as it keeps them, in the encoding of the hash chain; null when it has none.</summary>
internal static class CommitmentList
{
    public static byte[]? Encode(IReadOnlyList<AttachmentCommitment> attachments)
    {
        if (attachments.Count == 0) return null;
        var writer = new FieldWriter(new byte[FieldWriter.SizeOf(attachments)]);
        writer.Attachments(attachments);
        return writer.Written.ToArray();
    }

    /// <exception cref="FormatException">The bytes were damaged.</exception>
    public static IReadOnlyList<AttachmentCommitment> Decode(byte[] bytes)
    {
        try
        {
            var list = new List<AttachmentCommitment>();
            var rest = bytes.AsMemory();
            var count = Take(ref rest);
            for (var i = 0; i < count; i++)
            {
                var length = Take(ref rest);
                list.Add(new(Encoding.UTF8.GetString(rest.Span[..length]), rest.Slice(length, Commitment.Length)));
                rest = rest[(length + Commitment.Length)..];
            }
            return rest.IsEmpty ? list : throw new FormatException("The list of attachments is too long.");
        }
        catch (ArgumentOutOfRangeException e) { throw new FormatException("The list of attachments is cut off.", e); }
    }

    private static int Take(ref Memory<byte> rest)
    {
        var value = BinaryPrimitives.ReadInt32BigEndian(rest.Span);
        rest = rest[sizeof(int)..];
        return value;
    }
}
