namespace SevenHours.Cli.Shared;

/// <summary>Exit codes, the same for every command.</summary>
internal static class Exit
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>What was looked at is faulty: a diagnostic of severity error, or a journal that does not verify.</summary>
    public const int Faulty = 1;

    /// <summary>What was asked for makes no sense, or a file is not there.</summary>
    public const int Misused = 2;
}
