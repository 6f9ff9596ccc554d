namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>A point of a floor plan, in centimetres from its upper left corner.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Downwards.</param>
public readonly record struct PlanPoint(int X, int Y);

/// <summary>Whole-number geometry of floor plans.</summary>
public static class PlanShape
{
    /// <summary>The corners of a rectangle.</summary>
    public static IReadOnlyList<PlanPoint> Rectangle(int x, int y, int width, int height) =>
        [new(x, y), new(x + width, y), new(x + width, y + height), new(x, y + height)];

    /// <summary>The area of an outline in square decimetres, by the shoelace formula.</summary>
    public static int AreaOf(IReadOnlyList<PlanPoint> outline)
    {
        long twice = 0;
        for (var i = 0; i < outline.Count; i++)
        {
            var (a, b) = (outline[i], outline[(i + 1) % outline.Count]);
            twice += (long)a.X * b.Y - (long)b.X * a.Y;
        }

        return (int)(Math.Abs(twice) / 200);
    }

    /// <summary>Whether a point lies within an outline, its edge included.</summary>
    public static bool Contains(IReadOnlyList<PlanPoint> outline, PlanPoint point)
    {
        var isInside = false;
        for (var i = 0; i < outline.Count; i++)
        {
            var (a, b) = (outline[i], outline[(i + 1) % outline.Count]);
            var side = (long)(b.X - a.X) * (point.Y - a.Y) - (long)(b.Y - a.Y) * (point.X - a.X);
            if (side == 0 && IsBetween(point.X, a.X, b.X) && IsBetween(point.Y, a.Y, b.Y))
            {
                return true;
            }

            // A ray to the right crosses an edge that goes down when the point lies left of it, and one that goes up when right.
            if (a.Y > point.Y != b.Y > point.Y && side > 0 == b.Y > a.Y)
            {
                isInside = !isInside;
            }
        }

        return isInside;
    }

    /// <summary>The middle of the box around an outline: where its name stands.</summary>
    public static PlanPoint MiddleOf(IReadOnlyList<PlanPoint> outline) => outline.Count == 0
        ? default
        : new((outline.Min(p => p.X) + outline.Max(p => p.X)) / 2, (outline.Min(p => p.Y) + outline.Max(p => p.Y)) / 2);

    private static bool IsBetween(int value, int one, int other) => value >= Math.Min(one, other) && value <= Math.Max(one, other);
}
