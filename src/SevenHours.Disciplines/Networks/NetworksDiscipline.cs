using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <summary>Who is tied to whom: as it is, and as teams draw it on their charts.</summary>
public sealed partial class NetworksDiscipline : Discipline
{
    /// <inheritdoc />
    public override string Name => "networks";
}
