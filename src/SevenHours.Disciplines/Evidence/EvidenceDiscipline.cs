using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>Exhibits: what was taken by which act, whether its custody held, and how far a court could use it.</summary>
public sealed partial class EvidenceDiscipline : Discipline
{
    /// <inheritdoc />
    public override string Name => "evidence";

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new EvidencePart();

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new EvidenceDesk();

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<ExhibitTaken>("exhibit.taken")
        .Add<CustodyBroken>("exhibit.custody_broken");
}
