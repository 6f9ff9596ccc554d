using System.Globalization;
using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Web.Features.CrimeScene.View;

namespace SevenHours.Web.Features.CrimeScene.Parts;

/// <summary>From centimetres of a floor plan to units of its drawing, which is always as wide.</summary>
internal sealed class PlanScale
{
    /// <summary>The width of every plan, in units of its drawing.</summary>
    public const int Width = 720;

    private const int Margin = 28;
    private readonly int _left;
    private readonly int _top;
    private readonly decimal _unit;

    /// <summary>The scale of what somebody knows of a plan.</summary>
    /// <param name="points">All corners and door posts that are drawn.</param>
    public PlanScale(IEnumerable<PlanPoint> points)
    {
        var all = points.ToList();
        (_left, _top) = all.Count == 0 ? (0, 0) : (all.Min(p => p.X), all.Min(p => p.Y));
        var (wide, high) = all.Count == 0 ? (600, 60) : (Math.Max(200, all.Max(p => p.X) - _left), Math.Max(60, all.Max(p => p.Y) - _top));
        _unit = Math.Min((Width - (2m * Margin)) / wide, 640m / high);
        Inset = (int)((Width - (2 * Margin) - (wide * _unit)) / 2);
        Height = (int)(high * _unit) + (2 * Margin);
    }

    /// <summary>The plan's height, without what stands outside.</summary>
    public int Height { get; }

    private int Inset { get; }

    public int X(int centimetres) => Margin + Inset + (int)((centimetres - _left) * _unit);

    public int Y(int centimetres) => Margin + (int)((centimetres - _top) * _unit);

    public int Length(int centimetres) => Math.Max(1, (int)(centimetres * _unit));

    /// <summary>Corners as an SVG polygon has them.</summary>
    public string Points(IEnumerable<PlanPoint> outline) => string.Join(' ', outline.Select(p => string.Create(CultureInfo.InvariantCulture, $"{X(p.X)},{Y(p.Y)}")));

    /// <summary>The scale of a scene as it is known.</summary>
    public static PlanScale Of(SceneView scene) =>
        new(scene.Rooms.SelectMany(room => room.Outline).Concat(scene.Doors.SelectMany(door => new[] { door.Start, door.End })));
}
