using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>Initial checks in mixed groups: who is screened when and how, what is found, what it comes to, and the way through the referral mechanism.</summary>
public sealed partial class IdentificationDiscipline : Discipline, IPutsOnWall
{
    private static readonly IReadOnlyList<Habit> Screening = [new ScreeningHabit(), new ReferralHabit()];

    /// <inheritdoc />
    public override string Name => "identification";

    /// <inheritdoc />
    public IEnumerable<WallKind> WallKinds { get; } = [new PersonOnWall()];

    /// <inheritdoc />
    public override IReadOnlyList<Habit> Habits => Screening;

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new IdentificationPart(scenario);

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new IdentificationDesk();

    /// <inheritdoc />
    public override void Begin(Cascade cascade)
    {
        ArgumentNullException.ThrowIfNull(cascade);
        var groups = cascade.World.Scenario.Table<ScreenedGroup>();
        foreach (var group in groups.Ids)
        {
            Screenings.Open(cascade, group, groups[group].To);
        }
    }

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<GroupOpened>("group.opened")
        .Add<GroupLeft>("group.left")
        .Add<PersonClaimed>("screening.claimed")
        .Add<TalkBegan>("screening.began")
        .Add<PersonShowed>("screening.showed")
        .Add<IndicatorTicked>("screening.ticked")
        .Add<ScreeningConcluded>("screening.concluded")
        .Add<ServiceStarted>("referral.service")
        .Add<ReferralFiled>("referral.filed")
        .Add<ReferralMoved>("referral.moved")
        .Add<ReferralLapsed>("referral.lapsed")
        .Add<PersonGiven>("screening.given")
        .Add<ClaimPerson>("do.claim_person")
        .Add<ScreenPerson>("do.screen_person")
        .Add<TickIndicator>("do.tick_indicator")
        .Add<ConcludeScreening>("do.conclude_screening")
        .Add<StartService>("do.start_service")
        .Add<FileReferral>("do.file_referral")
        .Add<MoveReferral>("do.move_referral");
}
