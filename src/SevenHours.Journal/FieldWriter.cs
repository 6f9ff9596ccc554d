using System.Buffers.Binary;
using System.Text;

namespace SevenHours.Journal;

/// <summary>The canonical encoding: big-endian integers, lengths before texts and bytes.</summary>
internal ref struct FieldWriter(Span<byte> buffer)
{
    private readonly Span<byte> buffer = buffer;
    private int length;

    public readonly ReadOnlySpan<byte> Written => buffer[..length];

    public static int SizeOf(IReadOnlyList<AttachmentCommitment> attachments)
    {
        var size = sizeof(int);
        for (var i = 0; i < attachments.Count; i++)
            size += sizeof(int) + Encoding.UTF8.GetMaxByteCount(attachments[i].Id.Length) + Commitment.Length;
        return size;
    }

    public void Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(buffer[length..]);
        length += bytes.Length;
    }

    public void Int32(int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(buffer[length..], value);
        length += sizeof(int);
    }

    public void Int64(long value)
    {
        BinaryPrimitives.WriteInt64BigEndian(buffer[length..], value);
        length += sizeof(long);
    }

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Int32(bytes.Length);
        Raw(bytes);
    }

    public void Text(string text)
    {
        var count = Encoding.UTF8.GetBytes(text, buffer[(length + sizeof(int))..]);
        Int32(count);
        length += count;
    }

    public void Attachments(IReadOnlyList<AttachmentCommitment> attachments)
    {
        Int32(attachments.Count);
        for (var i = 0; i < attachments.Count; i++)
        {
            Text(attachments[i].Id);
            Raw(attachments[i].Commitment.Span);
        }
    }
}
