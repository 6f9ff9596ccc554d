namespace SevenHours.Testing;

/// <summary>How long a campaign is: short within the suite, long with <c>SEVENHOURS_SOAK=1</c>.</summary>
public static class Soak
{
    /// <summary>How many rounds a campaign has.</summary>
    public static int Rounds(int shortly, int atLength) => Environment.GetEnvironmentVariable("SEVENHOURS_SOAK") == "1" ? atLength : shortly;

    private const ulong Usual = 2018;

    /// <summary>The seed a campaign prints and takes from <c>SEED</c>, so that it can be run again. Within the suite it is always the same; at length it is another each time.</summary>
    public static ulong Seed { get; } =
        ulong.TryParse(Environment.GetEnvironmentVariable("SEED"), out var given) ? given
        : Environment.GetEnvironmentVariable("SEVENHOURS_SOAK") == "1" ? (ulong)Environment.TickCount64
        : Usual;
}
