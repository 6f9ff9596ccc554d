using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>Something that can stand on an agency's case wall and be shared: a fact, an exhibit, a chart, a note.</summary>
/// <param name="Kind">The name of its <see cref="WallKind"/>, such as <c>fact</c>.</param>
/// <param name="Handle">Which one: opaque, and the same at everybody who has it.</param>
public readonly record struct WallItem(string Kind, Handle Handle)
{
    /// <summary>Nothing.</summary>
    public static readonly WallItem None = new("", Handle.None);

    /// <summary>Whether it names anything.</summary>
    public bool IsSome => Handle.IsSome;

    /// <summary>The kind and the handle, as a page's form sends it: <c>fact.0123456789abcdef</c>.</summary>
    public override string ToString() => $"{Kind}.{Handle}";

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string? text, out WallItem item)
    {
        var parts = text?.Split('.') ?? [];
        if (parts is [{ Length: > 0 } kind, var name] && Handle.TryParse(name, out var handle))
        {
            item = new WallItem(kind, handle);
            return true;
        }

        item = None;
        return false;
    }
}
