namespace SevenHours.Exercises;

/// <summary>What a person is in an exercise.</summary>
public enum Role
{
    /// <summary>Plays in a seat of an agency.</summary>
    Participant,

    /// <summary>Acts a person of the case.</summary>
    RolePlayer,

    /// <summary>Watches, and does nothing.</summary>
    Observer,

    /// <summary>Leads the exercise.</summary>
    Director,

    /// <summary>Runs clock and run sheet.</summary>
    Controller,

    /// <summary>Answers for everybody who is not in the room.</summary>
    WhiteCell,

    /// <summary>Helps a team.</summary>
    Mentor,

    /// <summary>Takes notes for the debrief.</summary>
    Evaluator,

    /// <summary>Looks after everybody's welfare; may stop play.</summary>
    WelfareOfficer,
}

/// <summary>What roles are.</summary>
public static class Roles
{
    /// <summary>Whether the role is one of staff, whom the director appoints. What it may do, <see cref="AccessTable"/> says.</summary>
    public static bool IsStaff(this Role role) => role is not (Role.Participant or Role.RolePlayer or Role.Observer);
}
