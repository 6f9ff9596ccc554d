using System.Buffers.Binary;

namespace SevenHours.Web.Uploads;

/// <summary>Reads a file from its beginning; what is not there is a broken picture, never another exception.</summary>
internal ref struct SpanReader(ReadOnlySpan<byte> content)
{
    private readonly ReadOnlySpan<byte> _content = content;

    public int At { get; private set; }

    public readonly int Left => _content.Length - At;

    public ReadOnlySpan<byte> Take(long length)
    {
        if (length < 0 || length > Left)
            throw new PictureException(PictureFault.Broken);
        var taken = _content.Slice(At, (int)length);
        At += (int)length;
        return taken;
    }

    public byte Byte() => Take(1)[0];

    public ushort UInt16() => BinaryPrimitives.ReadUInt16BigEndian(Take(2));

    public uint UInt32() => BinaryPrimitives.ReadUInt32BigEndian(Take(4));

    /// <summary>The bytes from here on, without moving.</summary>
    public readonly ReadOnlySpan<byte> Rest => _content[At..];
}
