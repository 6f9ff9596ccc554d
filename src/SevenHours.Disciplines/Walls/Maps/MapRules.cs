using SevenHours.Language;

namespace SevenHours.Disciplines.Walls;

/// <summary>What can be wrong with the map of a case.</summary>
public static class MapRules
{
    /// <summary>Not a position.</summary>
    public static readonly DiagnosticRule BadPosition = new(
        "SH6701", Severity.Error, "Not a position", "`{0}` is not a position in degrees.",
        "The place would stand nowhere on the map of the case.",
        "Write degrees north from -90 to 90 and degrees east from -180 to 180, with a point and at most six digits behind it.")
    {
        Wrong = "at: { lat: 0°32'N, lon: 11,54 }",
        Right = "at: { lat: 0.1431, lon: -0.4402 }",
    };

    /// <summary>Not a line.</summary>
    public static readonly DiagnosticRule BadLine = new(
        "SH6702", Severity.Error, "Not a line on the map", "The spots of the shape `{0}` cannot be read, or are too few.",
        "The border, river or road would be missing from the map under the case.",
        "Write `lon,lat` pairs with blanks between them: at least two for a line, three for an area. The longitude comes first.")
    {
        Wrong = "line: 0.40 0.20, 0.44 0.31",
        Right = "line: 0.20,0.40 0.31,0.44 0.38,0.47",
    };

    /// <summary>Faster than anybody travels.</summary>
    public static readonly DiagnosticRule TooFast = new(
        "SH6703", Severity.Warning, "Faster than anybody travels", "The way `{0}` is {1} km as the crow flies, and nobody covers that in its time.",
        "A team that measures on the map cannot trust the times of the case any more.",
        "Give the way more time, or move one of its ends.");
}
