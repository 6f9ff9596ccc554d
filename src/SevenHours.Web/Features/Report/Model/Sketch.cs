namespace SevenHours.Web.Features.Report;

/// <summary>A drawing before it is written in any format: lines, outlines and words on a sheet, already laid out in the direction of its language.</summary>
/// <param name="Wide">Its width, in units of its own.</param>
/// <param name="High">Its height, likewise.</param>
/// <param name="Says">What it shows, for who cannot see it.</param>
/// <param name="IsRight">Whether its words run from right to left.</param>
/// <param name="Parts">What is drawn, the lowest first.</param>
public sealed record Sketch(int Wide, int High, string Says, bool IsRight, IReadOnlyList<SketchPart> Parts);

/// <summary>Something drawn.</summary>
public abstract record SketchPart
{
    private SketchPart() { }

    /// <summary>A straight line.</summary>
    public sealed record Rule(decimal X1, decimal Y1, decimal X2, decimal Y2, string Color) : SketchPart;

    /// <summary>Words on one line.</summary>
    /// <param name="X">Where they begin in reading direction, or end.</param>
    /// <param name="Y">The line they stand on.</param>
    /// <param name="Size">How large they are.</param>
    /// <param name="Text">The words.</param>
    /// <param name="Color">In which colour.</param>
    /// <param name="IsBold">Whether they stand out.</param>
    /// <param name="AtEnd">Whether <paramref name="X"/> is where they end.</param>
    public sealed record Words(decimal X, decimal Y, int Size, string Text, string Color, bool IsBold = false, bool AtEnd = false) : SketchPart;

    /// <summary>One or more lines through points.</summary>
    /// <param name="Lines">The points of each.</param>
    /// <param name="Pen">How they are drawn.</param>
    /// <param name="Title">What it is, where a reader points at it; empty for nothing.</param>
    public sealed record Outline(IReadOnlyList<IReadOnlyList<(decimal X, decimal Y)>> Lines, SketchPen Pen, string Title = "") : SketchPart;
}

/// <summary>How an outline is drawn.</summary>
/// <param name="Fill">The colour inside; null for none. What is filled is closed.</param>
/// <param name="Stroke">The colour of the line; null for none.</param>
/// <param name="Width">How thick the line is.</param>
/// <param name="IsDashed">Whether the line is broken.</param>
/// <param name="IsClosed">Whether the last point leads back to the first.</param>
public sealed record SketchPen(string? Fill, string? Stroke = null, decimal Width = 1, bool IsDashed = false, bool IsClosed = true);
