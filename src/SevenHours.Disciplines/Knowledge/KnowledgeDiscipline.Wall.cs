using SevenHours.Disciplines.Walls;

namespace SevenHours.Disciplines.Knowledge;

/// <content>What of it can stand on the case wall.</content>
public sealed partial class KnowledgeDiscipline : IPutsOnWall
{
    private static readonly WallKind[] Kinds = [new FactOnWall()];

    /// <inheritdoc />
    public IEnumerable<WallKind> WallKinds => Kinds;
}
