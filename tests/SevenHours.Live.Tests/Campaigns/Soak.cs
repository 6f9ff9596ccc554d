namespace SevenHours.Live.Tests.Campaigns;

/// <summary>How long a campaign is: short within the suite, long with <c>SEVENHOURS_SOAK=1</c>.</summary>
internal static class Soak
{
    public static int Rounds(int shortly, int atLength) => Environment.GetEnvironmentVariable("SEVENHOURS_SOAK") == "1" ? atLength : shortly;

    /// <summary>The seed a campaign prints and takes from <c>SEED</c>, so that it can be run again.</summary>
    public static ulong Seed { get; } =
        ulong.TryParse(Environment.GetEnvironmentVariable("SEED"), out var given) ? given : (ulong)Environment.TickCount64;
}
