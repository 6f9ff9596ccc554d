using SevenHours.Disciplines.Acting;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Coaching;
using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Inspections;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Networks;
using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Disciplines.Operations;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Press;
using SevenHours.Disciplines.Protection;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Techniques;
using SevenHours.Disciplines.Telephony;
using SevenHours.Disciplines.Tongues;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines;

/// <summary>The disciplines a scenario plays with, in the order that numbers and hashes rest on.</summary>
public static class AllDisciplines
{
    /// <summary>A new instance of each.</summary>
    public static IReadOnlyList<Discipline> Create() =>
    [
        new KnowledgeDiscipline(),
        new ActionsDiscipline(),
        new RequestsDiscipline(),
        new ProtectionDiscipline(),
        new EvidenceDiscipline(),
        new MoneyDiscipline(),
        new InterviewsDiscipline(),
        new PlanningDiscipline(),
        new CoachingDiscipline(),
        new ActingDiscipline(),
        new TonguesDiscipline(),
        new WallsDiscipline(),
        new NetworksDiscipline(),
        new DigitalDiscipline(),
        new TelephonyDiscipline(),
        new OnlineWorldDiscipline(),
        new IdentificationDiscipline(),
        new CrimeScenesDiscipline(),
        new CooperationDiscipline(),
        new InspectionsDiscipline(),
        new CareDiscipline(),
        new TechniquesDiscipline(),
        new OperationsDiscipline(),
        new PressDiscipline(),
    ];

    /// <summary>A compiler for packages that use all of them.</summary>
    public static ScenarioCompiler Compiler() => new(Create());
}
