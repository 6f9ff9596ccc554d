namespace SevenHours.Exercises;

/// <summary>What an account is in one programme, beside what it is on the server.</summary>
public enum ProgrammeRole
{
    /// <summary>Plans and leads it, and answers for the people in it.</summary>
    Manager,

    /// <summary>Teaches in it: sees plan, teams and timetable, and changes none of them.</summary>
    Trainer,
}
