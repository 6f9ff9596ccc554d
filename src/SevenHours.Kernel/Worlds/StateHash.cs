using System.Globalization;

namespace SevenHours.Kernel;

/// <summary>A 128-bit hash of a world's state, the same on every machine and in every culture.</summary>
/// <remarks>Two lanes of the pinned mixer of <see cref="Luck"/>. Not cryptographic: it finds divergence, the journal's chain finds tampering.</remarks>
public struct StateHash
{
    private ulong left;
    private ulong right;

    /// <summary>Adds a number.</summary>
    public void Add(long value)
    {
        unchecked
        {
            left = Luck.Mix(left ^ (ulong)value);
            right = Luck.Mix(right + (ulong)value * 0xD6E8FEB86659FD93UL + 0x632BE59BD9B4E019UL);
        }
    }

    /// <summary>Adds yes or no.</summary>
    public void Add(bool value) => Add(value ? 1 : 0);

    /// <summary>Adds a text, by its UTF-16 code units.</summary>
    public void Add(string? value)
    {
        Add(value?.Length ?? -1);
        foreach (var c in value ?? "")
        {
            Add(c);
        }
    }

    /// <summary>Adds an instant.</summary>
    public void Add(SimTime value) => Add(value.Seconds);

    /// <summary>Adds an opaque name.</summary>
    public void Add(Handle value) => Add(unchecked((long)value.Value));

    /// <summary>Thirty-two lower-case hexadecimal digits.</summary>
    public override readonly string ToString() => string.Create(CultureInfo.InvariantCulture, $"{left:x16}{right:x16}");
}
