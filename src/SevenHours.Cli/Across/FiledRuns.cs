using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using SevenHours.Cli.Shared;
using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Exercises;
using SevenHours.Journal.Files;
using SevenHours.Kernel;
using SevenHours.Web.Features.Across;

namespace SevenHours.Cli.Across;

/// <summary>Runs in journal files. Each scenario is compiled once, however many files were played with it.</summary>
/// <param name="scenarios">Where the packages are.</param>
internal sealed class FiledRuns(string scenarios)
{
    private readonly ScenarioCompiler compiler = AllDisciplines.Compiler();
    private readonly Dictionary<string, CompiledPackage?> packages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);

    /// <summary>Noon of a day, in milliseconds since 1970.</summary>
    public static long NoonOf(DateOnly day) => new DateTimeOffset(day.ToDateTime(new TimeOnly(12, 0))).ToUnixTimeMilliseconds();

    /// <summary>The key of the exercise a file is of; empty before it was read.</summary>
    public string KeyOf(string file) => keys.GetValueOrDefault(Path.GetFullPath(file), "");

    /// <summary>The run, or null after what is wrong was printed; then <paramref name="code"/> says how the command ends.</summary>
    public (ComparedRun Run, ExerciseFace Face)? Read(string file, out int code)
    {
        code = Exit.Faulty;
        if (JournalFile.Read(file) is not JournalFileReading.Sound { Content: var content })
        {
            return Wrong($"{file} is not a sound journal file; sevenhours verify says where it is broken.");
        }

        if (PackageOf(content.Header.Scenario, JournalReplay.FormOf(content)) is not { Scenario: { } scenario } compiled)
        {
            return null;
        }

        if (scenario.Hash != content.Header.ScenarioHash)
        {
            return Wrong($"{file}: the scenario {content.Header.Scenario} has changed since this was played. Name the folder of the one that was played with --scenarios.");
        }

        // What stand-ins played says nothing of people; an export says how many sat where, unless it is an old one.
        var isExport = content.Header.Stream.Value.StartsWith("exercise/", StringComparison.Ordinal);
        if (FiledPeople.Read(content.More) is not { } seated)
        {
            if (isExport)
            {
                return Wrong($"{file} does not say how many people played. Export it again: fewer than five must not be shown.");
            }

            seated = ImmutableSortedDictionary<string, ImmutableSortedSet<string>>.Empty;
        }

        try
        {
            var frame = DebriefFrame.Compile(compiled);
            var history = RecordedRun.Read(
                scenario, frame, compiler.WireNames, content.Header.Seed, content.Records.Select(record => new WireRecord(record.Type, record.TypeVersion, record.Payload))).ToHistory();
            var key = isExport ? content.Header.Stream.Value["exercise/".Length..].Replace("/branch/", "-", StringComparison.Ordinal) : $"play-{Convert.ToHexStringLower(content.LastHash.Span)[..8]}";
            keys[Path.GetFullPath(file)] = key;
            var title = Path.GetFileNameWithoutExtension(file);
            return (RunOf(key, DayOf(file, content.Header.More), history, content.More, seated), new ExerciseFace(key, scenario, new Lazy<DebriefFrame>(frame), 1, title, "", "", false));
        }
        catch (WireException e)
        {
            return Wrong($"{file}: {e.Message}");
        }
    }

    private static ComparedRun RunOf(string key, DateOnly day, History history, JsonObject last, ImmutableSortedDictionary<string, ImmutableSortedSet<string>> seated)
    {
        var scenario = history.Opening;
        return new ComparedRun
        {
            Exercise = key,
            Syndicate = 1,
            Made = NoonOf(day),
            Case = scenario.Name,
            Digest = RunDigest.Of(history),
            Seated = seated,
            AgencyOf = scenario.Seats.Where(seat => !seat.IsRolePlayer).ToImmutableSortedDictionary(seat => seat.Name, seat => scenario.Agencies[seat.Agency].Name, StringComparer.Ordinal),
            Year = day.Year,
            Named = [.. FiledMistake.Read(last, history.Events.Count).Select(one => new DigestedMistake(one.Mistake, one.Events[0], history.Events[one.Events[0]].At.Seconds, one.Agencies.Count > 0 ? one.Agencies[0] : null))],
        };
    }

    // A file of play does not say when; the day it was written stands for it.
    private static DateOnly DayOf(string file, JsonObject first) =>
        DateOnly.TryParseExact((string?)first[Exercise.Made], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var made) ? made : DateOnly.FromDateTime(File.GetLastWriteTime(file));

    private CompiledPackage? PackageOf(string scenario, string? form)
    {
        if (!packages.TryGetValue($"{scenario} {form}", out var known))
        {
            packages.Add($"{scenario} {form}", known = Packages.Playable(Packages.FolderOf(scenarios, scenario), compiler, form: form));
        }

        return known;
    }

    private static (ComparedRun, ExerciseFace)? Wrong(string message)
    {
        Console.Error.WriteLine(message);
        return null;
    }
}
