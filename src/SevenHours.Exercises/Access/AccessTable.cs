using System.Collections.Immutable;

namespace SevenHours.Exercises;

/// <summary>
/// Who may do what: the only place that decides. Pages, endpoints and the exercise itself ask it; <c>docs/security/roles.md</c> prints it.
/// What a seat is told is decided by the kernel's audience alone, whatever role reads it.
/// </summary>
public static class AccessTable
{
    private const ServerRoles Admin = ServerRoles.Administrator;
    private const ServerRoles Manager = ServerRoles.Administrator | ServerRoles.ProgrammeManager;
    private const ServerRoles Anybody = Manager | ServerRoles.Designer;

    private static readonly ImmutableHashSet<Role> None = [];
    private static readonly ImmutableHashSet<Role> Everybody = [.. Enum.GetValues<Role>()];
    private static readonly ImmutableHashSet<Role> Steering = [Role.Director, Role.Controller];
    private static readonly ImmutableHashSet<Role> Answering = [.. Steering, Role.WhiteCell];
    private static readonly ImmutableHashSet<Role> Knowing = [.. Answering, Role.Mentor, Role.Evaluator];
    private static readonly ImmutableHashSet<Role> Floor = [.. Everybody.Where(role => role.IsStaff()), Role.RolePlayer];
    private static readonly ImmutableHashSet<Role> Playing = [.. Answering, Role.Participant, Role.RolePlayer];

    /// <summary>A row for each permission, in the order of <see cref="Permission"/>.</summary>
    public static ImmutableArray<AccessRow> Rows { get; } =
    [
        new(Permission.OwnAccount, Anybody, None, false),
        new(Permission.ManageAccounts, Admin, None, true),
        new(Permission.SeeAudit, Admin, None, false),
        new(Permission.ManageServer, Admin, None, true),
        new(Permission.SeeAllExercises, Manager, None, false),
        new(Permission.CreateExercise, Anybody, None, true),
        new(Permission.DesignScenarios, Admin | ServerRoles.Designer, None, true),
        new(Permission.SeeLobby, Manager, Everybody, false) { AlsoOutside = true },
        new(Permission.PlaySeat, Admin, Playing, false),
        new(Permission.PlayRole, ServerRoles.None, [Role.RolePlayer], false),
        new(Permission.SeeTruth, Admin, Knowing, false),
        new(Permission.Observe, Admin, [.. Knowing, Role.WelfareOfficer], false),
        new(Permission.Steer, Admin, Steering, true),
        new(Permission.AnswerRequests, Admin, Answering, true),
        new(Permission.ManagePeople, Admin, Steering, true),
        new(Permission.AppointStaff, Manager, [Role.Director], true),
        new(Permission.RaiseNoDuff, Manager, Everybody, true) { AlsoOutside = true },
        new(Permission.ClearNoDuff, Admin, [.. Answering, Role.WelfareOfficer], true),
        new(Permission.StepOut, ServerRoles.None, Everybody, false),
        new(Permission.SeeWelfare, ServerRoles.None, [Role.WelfareOfficer], true) { AuditsReading = true },
        new(Permission.SeeDebrief, Manager, Everybody.Remove(Role.Observer), false),
        new(Permission.SeeOwnData, ServerRoles.None, Everybody, false) { AlsoOutside = true },
        new(Permission.ManagePrivacy, Manager, [Role.Director], true) { AuditsReading = true },
        new(Permission.Coach, Admin, [.. Steering, Role.Mentor], true),
        new(Permission.UseStaffChannel, Admin, Floor, false),
        new(Permission.SeeBoard, Admin, Floor.Add(Role.Observer), false),
        new(Permission.Capture, Admin, Everybody, false),
        new(Permission.PractiseAlone, Anybody, Everybody, false),
        new(Permission.CodeInterviews, Admin, [.. Knowing, Role.Participant], false),
        new(Permission.SpeakForPersons, Admin, [.. Answering, Role.RolePlayer], true),
        new(Permission.CompareRuns, Manager, Knowing, true),
        new(Permission.MakeProgrammes, Manager, None, true),
        new(Permission.SeeProgramme, Admin, None, false) { Programme = [ProgrammeRole.Manager, ProgrammeRole.Trainer] },
        new(Permission.AssessPeople, Admin, None, true) { Programme = [ProgrammeRole.Manager, ProgrammeRole.Trainer], AuditsReading = true },
        new(Permission.IssueCertificates, Admin, None, true) { Programme = [ProgrammeRole.Manager] },
        new(Permission.PlanProgramme, Admin, None, true) { Programme = [ProgrammeRole.Manager] },
        new(Permission.KeepRoster, Admin, None, true) { Programme = [ProgrammeRole.Manager], AuditsReading = true },
        new(Permission.Teach, Admin, None, true) { Programme = [ProgrammeRole.Manager, ProgrammeRole.Trainer] },
        new(Permission.Learn, ServerRoles.None, None, false) { ForLearners = true },
        new(Permission.ReadHandbook, Anybody, Everybody, false),
        new(Permission.EnterPractice, Admin, None, true) { Programme = [ProgrammeRole.Manager, ProgrammeRole.Trainer] },
        new(Permission.ReadPracticeLibrary, Anybody, None, false),
        new(Permission.SearchAlumni, Manager, None, true) { AuditsReading = true },
        new(Permission.SeeNumbers, Manager, None, false),
    ];

    /// <summary>Whether somebody may.</summary>
    public static bool Allows(Standing who, Permission permission)
    {
        var row = RowOf(permission);
        return (row.Server & who.Server) != 0
            || who.Programme is { } part && row.Programme.Contains(part)
            || who.IsLearner && row.ForLearners
            || permission == Permission.SeeWelfare && who is { ActsForWelfare: true, Presence: Presence.In }
            || who.Role is { } role && row.Roles.Contains(role) && (who.Presence == Presence.In || (row.AlsoOutside && who.Presence is Presence.Waiting or Presence.Left));
    }

    /// <summary>The row of a permission.</summary>
    public static AccessRow RowOf(Permission permission) => Rows[(int)permission];
}
