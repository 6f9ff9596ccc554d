using SevenHours.Cli.Shared;
using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Across;

namespace SevenHours.Cli.Across;

/// <summary>The runs that files and folders hold, each once.</summary>
/// <param name="scenarios">Where the packages are that journal files were played with.</param>
internal sealed class FoundRuns(string scenarios) : IAsyncDisposable
{
    private readonly FiledRuns files = new(scenarios);
    private readonly List<ComparedRun> runs = [];
    private readonly Dictionary<string, ExerciseFace> faces = new(StringComparer.Ordinal);
    private readonly List<SeenProcedure> procedures = [];
    private readonly List<FolderCopy> copies = [];
    private int unended;

    /// <summary>The present day.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    /// <summary>Adds what stands at a path; the code with which the command ends where that cannot be read, after what is wrong was printed.</summary>
    public async Task<int?> AddAsync(string path, CancellationToken cancellation)
    {
        if (File.Exists(path))
        {
            return AddFile(path);
        }

        if (!Directory.Exists(path))
        {
            return Wrong($"There is no {path}.", Exit.Misused);
        }

        if (File.Exists(Path.Combine(path, "journal.db")))
        {
            return await AddFolderAsync(path, cancellation);
        }

        var inside = Directory.EnumerateFiles(path, "*.jsonl").Order(StringComparer.Ordinal).ToList();
        return inside.Count == 0
            ? Wrong($"{path} holds neither a journal.db nor journal files that end in .jsonl.", Exit.Misused)
            : inside.Select(AddFile).FirstOrDefault(wrong => wrong is not null);
    }

    /// <summary>Lays runs of some files on the day of a change and all others before it.</summary>
    public void Split(IReadOnlyList<string> after, DateOnly day)
    {
        var late = after.SelectMany(path => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.jsonl") : [path]).Select(files.KeyOf).ToHashSet();
        for (var i = 0; i < runs.Count; i++)
        {
            var isAfter = late.Contains(runs[i].Exercise);
            var made = DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(runs[i].Made).LocalDateTime);
            runs[i] = (isAfter && made < day) || (!isAfter && made >= day) ? runs[i] with { Made = FiledRuns.NoonOf(isAfter ? day : day.AddDays(-1)) } : runs[i];
        }
    }

    /// <summary>The changes of procedure there are, and the one that is looked at.</summary>
    public (IReadOnlyList<SeenProcedure> All, SeenProcedure? Chosen) Procedures(AcrossAsked asked, DateOnly? since)
    {
        if (since is { } day)
        {
            var change = new ProcedureChange(1, TextRef.None, day, null, null, "", DateTimeOffset.MinValue, false);
            var said = new SeenProcedure("command", DateTimeOffset.FromUnixTimeMilliseconds(FiledRuns.NoonOf(day.AddDays(-1))), change, asked.Procedure ?? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            return ([said], said);
        }

        return (procedures, asked.Procedure is null ? null : procedures.Find(one => ExerciseFace.Folded(one.Says) == ExerciseFace.Folded(asked.Procedure)));
    }

    /// <summary>All of it, for comparing.</summary>
    public SeenRuns Seen(IReadOnlyList<SeenProcedure> noted) => new(
        [.. runs.OrderBy(run => run.Made).ThenBy(run => run.Exercise, StringComparer.Ordinal).ThenBy(run => run.Syndicate)], faces, noted, 0, unended);

    public async ValueTask DisposeAsync()
    {
        foreach (var copy in copies)
        {
            await copy.DisposeAsync();
        }
    }

    private int? AddFile(string path)
    {
        if (files.Read(path, out var code) is not { } read)
        {
            return code;
        }

        if (!read.Run.Digest.HasEnded)
        {
            unended++;
        }
        else if (runs.TrueForAll(run => run.Key != read.Run.Key))
        {
            runs.Add(read.Run);
            faces.TryAdd(read.Face.Id, read.Face);
        }

        return null;
    }

    private async Task<int?> AddFolderAsync(string path, CancellationToken cancellation)
    {
        if (await FolderCopy.OpenAsync(path) is not { } copy)
        {
            return Exit.Faulty;
        }

        copies.Add(copy);
        var seen = await SeenRuns.AllAsync(copy.Host.Service, TimeSpan.FromHours(1), cancellation);
        foreach (var unreadable in copy.Host.Service.Unreadable)
        {
            Console.Error.WriteLine($"{path}: {unreadable.Id.Value} is left out. {unreadable.Why}");
        }

        runs.AddRange(seen.Runs.Where(run => runs.TrueForAll(known => known.Key != run.Key)));
        foreach (var (id, face) in seen.Faces)
        {
            faces.TryAdd(id, face);
        }

        procedures.AddRange(seen.Procedures);
        unended += seen.Unended;
        return null;
    }

    private static int? Wrong(string message, int code)
    {
        Console.Error.WriteLine(message);
        return code;
    }
}
