using System.Globalization;

namespace SevenHours.Kernel;

/// <summary>The opaque name of something that came to be during play: a request, a message, an act under way.</summary>
/// <remarks>A running number would tell a seat how many requests others made. A handle is a pinned mix of the seed, the kind of thing, the
/// seat it began at and that seat's own count, so it is the same on every machine and says nothing.</remarks>
/// <param name="Value">64 mixed bits; zero means none.</param>
public readonly record struct Handle(ulong Value)
{
    /// <summary>No thing.</summary>
    public static readonly Handle None = default;

    /// <summary>Whether this names anything.</summary>
    public bool IsSome => Value != 0;

    /// <summary>Sixteen lower-case hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string? text, out Handle handle)
    {
        if (text is { Length: 16 } && ulong.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            handle = new Handle(value);
            return true;
        }

        handle = None;
        return false;
    }
}
