using SevenHours.Kernel;

namespace SevenHours.Disciplines.Protection;

/// <summary>People: where they are, whether they are safe, what harm came to them and what became of their rights.</summary>
public sealed partial class ProtectionDiscipline : Discipline
{
    /// <inheritdoc />
    public override string Name => "protection";

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new ProtectionPart(scenario);

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new ProtectionDesk();

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<PersonMoved>("person.moved")
        .Add<PersonSafe>("person.safe")
        .Add<HarmDone>("person.harmed")
        .Add<RightBreached>("right.breached")
        .Add<RightDue>("right.due")
        .Add<RightKept>("right.kept")
        .Add<RightMissed>("right.missed");
}
