namespace SevenHours.Bench.Live;

/// <summary>The real server as a process of its own, its people over HTTP; each figure beside a bare limit taken in the same run.</summary>
internal static class LiveBench
{
    private static readonly string[] All = ["injects", "commands", "idle", "opening"];

    public static async Task RunAsync(string[] parts)
    {
        var asked = parts.Length > 0 ? parts : All;
        Say.Line($"{Environment.ProcessorCount} processors, shared with the clients; load of the machine before: {Load()}");
        if (asked.Contains("injects"))
            await Injects.RunAsync();
        if (asked.Contains("commands"))
            await BesideTheDiskAsync();
        if (asked.Contains("idle"))
            await Idle.RunAsync();
        if (asked.Contains("opening"))
            await Opening.RunAsync();
        Say.Line($"load of the machine after: {Load()}");
    }

    private static async Task BesideTheDiskAsync()
    {
        var scratch = Directory.CreateTempSubdirectory("sevenhours-bare-");
        var fsync = Say.Rate("bare: write 256 bytes and fsync, one after another", "fsyncs", 3, () => JournalAppends.Fsyncs(Path.Combine(scratch.FullName, "fsync")));
        var raw = Say.Rate("bare: SQLite, commits of 60 rows", "rows", 3, () => JournalAppends.RawGroups(Path.Combine(scratch.FullName, $"raw-{Guid.NewGuid():N}.db")));
        scratch.Delete(recursive: true);
        var rate = await Commands.RunAsync();
        Say.Ratio("commands beside bare SQLite group commit", rate, raw);
        Say.Ratio("commands beside bare fsync", rate, fsync);
    }

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Trim() : "unknown";
}
