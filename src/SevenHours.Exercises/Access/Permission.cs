namespace SevenHours.Exercises;

/// <summary>What somebody may do. <see cref="AccessTable"/> says who; every page and endpoint names one.</summary>
public enum Permission
{
    /// <summary>Keep one's own account.</summary>
    OwnAccount,

    /// <summary>Make, change, lock and remove accounts.</summary>
    ManageAccounts,

    /// <summary>Read the audit log.</summary>
    SeeAudit,

    /// <summary>Set the server up.</summary>
    ManageServer,

    /// <summary>See every exercise on the server.</summary>
    SeeAllExercises,

    /// <summary>Make an exercise, and lead it.</summary>
    CreateExercise,

    /// <summary>Write scenarios, and attest them.</summary>
    DesignScenarios,

    /// <summary>See the lobby, or the waiting room until one is let in.</summary>
    SeeLobby,

    /// <summary>Sit in a seat and act from its desk.</summary>
    PlaySeat,

    /// <summary>Read the card of the person one acts, and tick what was said.</summary>
    PlayRole,

    /// <summary>See what really happened and what will, run sheet and all teams.</summary>
    SeeTruth,

    /// <summary>Take notes for the debrief.</summary>
    Observe,

    /// <summary>Run clock, run sheet and scenes; amend the scenario; go back in history.</summary>
    Steer,

    /// <summary>Answer for everybody who is not in the room.</summary>
    AnswerRequests,

    /// <summary>Let people in, seat, move and send them out; renew the PINs.</summary>
    ManagePeople,

    /// <summary>Make people staff, and give them their role.</summary>
    AppointStaff,

    /// <summary>Stop everything for a real emergency.</summary>
    RaiseNoDuff,

    /// <summary>Say that the emergency is over.</summary>
    ClearNoDuff,

    /// <summary>Step out without reason or penalty, and come back.</summary>
    StepOut,

    /// <summary>See who stepped out, and welfare flags.</summary>
    SeeWelfare,

    /// <summary>Read the debrief once play has ended.</summary>
    SeeDebrief,

    /// <summary>See, take along and have erased what is kept about oneself.</summary>
    SeeOwnData,

    /// <summary>Answer for everybody's data: controller, export, erasure, retention.</summary>
    ManagePrivacy,

    /// <summary>Help a team: see what it knows and misses, give hints, stop it for a word, write feedback.</summary>
    Coach,

    /// <summary>Read and write in the channel of staff.</summary>
    UseStaffChannel,

    /// <summary>See the board of the plenary, and what was released to visitors.</summary>
    SeeBoard,

    /// <summary>Record what was said off screen, and enter and leave a set. What it brings depends on who records.</summary>
    Capture,

    /// <summary>Practise alone in a case that offers it, in an exercise of one's own.</summary>
    PractiseAlone,

    /// <summary>Sit beside an interview and say how each question was put: from a seat in the room, or as staff who know the truth.</summary>
    CodeInterviews,

    /// <summary>Speak for a person of the case in writing; who acts one, for that one alone.</summary>
    SpeakForPersons,

    /// <summary>See runs of many exercises side by side, and say to which course an exercise belongs and which procedure it began.</summary>
    CompareRuns,

    /// <summary>Make a programme, and see which there are.</summary>
    MakeProgrammes,

    /// <summary>See the plan of a programme: timetable, teams, posts and milestones.</summary>
    SeeProgramme,

    /// <summary>Keep lists of attendance in a programme, and assess competences.</summary>
    AssessPeople,

    /// <summary>Issue and revoke certificates in a programme.</summary>
    IssueCertificates,

    /// <summary>Change the plan of a programme, its budget and its calendar feeds.</summary>
    PlanProgramme,

    /// <summary>See and change what is kept of the people in a programme: applications, roster, selection, print packs.</summary>
    KeepRoster,

    /// <summary>See what a programme's tests and forms brought, mark what learners handed in, and sign off what was seen of those who learn to train.</summary>
    Teach,

    /// <summary>Learn in a programme: one's own timetable, tests, forms and tasks, and nobody else's.</summary>
    Learn,

    /// <summary>Read the handbook: how exercises are run, and nothing of any case.</summary>
    ReadHandbook,

    /// <summary>Enter what a country says of its practice, and answer questions about it.</summary>
    EnterPractice,

    /// <summary>Read what countries said across programmes, as far as their managers let it into the library.</summary>
    ReadPracticeLibrary,

    /// <summary>Look for people in the network of alumni: those who consented, and what they consented to.</summary>
    SearchAlumni,

    /// <summary>See what programmes came to in numbers, for those who pay for them.</summary>
    SeeNumbers,
}
