using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>Exhibits: what was taken by which act, whether its custody held, and how far a court could use it.</summary>
public sealed partial class EvidenceDiscipline : Discipline, IPutsOnWall
{
    /// <inheritdoc />
    public override string Name => "evidence";

    /// <inheritdoc />
    public IEnumerable<WallKind> WallKinds { get; } = [new ExhibitOnWall()];

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new EvidencePart();

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new EvidenceDesk();

    /// <inheritdoc />
    public override IReadOnlyList<Habit> Habits { get; } = [new ReceiveHabit()];

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<ExhibitTaken>("exhibit.taken")
        .Add<CustodyBroken>("exhibit.custody_broken")
        .Add<CustodyKept>("exhibit.custody_kept")
        .Add<ExhibitShown>("exhibit.shown")
        .Add<WitnessTainted>("exhibit.witness_tainted")
        .Add<ExhibitAltered>("exhibit.altered")
        .Add<FileSubmitted>("hearing.submitted")
        .Add<FileTaken>("hearing.taken")
        .Add<FileRuled>("hearing.ruled")
        .Add<KeepCustody>("do.keep_custody")
        .Add<SubmitFile>("do.submit_file")
        .Add<TakeFile>("do.take_file")
        .Add<RuleOnFile>("do.rule_on_file");
}
