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
}

/// <summary>What roles may.</summary>
public static class Roles
{
    /// <summary>Whether the role may see the truth and give staff commands.</summary>
    public static bool IsStaff(this Role role) => role is Role.Director or Role.Controller or Role.WhiteCell or Role.Mentor or Role.Evaluator;

    /// <summary>Whether the role steers: clock, run sheet, seats.</summary>
    public static bool MayControl(this Role role) => role is Role.Director or Role.Controller or Role.WhiteCell;
}
