namespace SevenHours.Exercises;

/// <summary>What an account is on the server, in every exercise alike. An account may be several.</summary>
[Flags]
public enum ServerRoles
{
    /// <summary>Nothing: a guest, or somebody who only joined an exercise.</summary>
    None = 0,

    /// <summary>Keeps the server and its accounts, and may do everything in every exercise but read what is for welfare alone.</summary>
    Administrator = 1,

    /// <summary>Runs programmes: makes exercises, appoints their staff, answers for the data of the people in them.</summary>
    ProgrammeManager = 2,

    /// <summary>Writes scenarios and tries them out.</summary>
    Designer = 4,
}
