namespace SevenHours.Disciplines.Walls;

/// <summary>A discipline of which something can stand on the case wall. Implemented by classes derived from <see cref="Kernel.Discipline"/>.</summary>
public interface IPutsOnWall
{
    /// <summary>The kinds it offers; no two disciplines use one name.</summary>
    IEnumerable<WallKind> WallKinds { get; }
}
