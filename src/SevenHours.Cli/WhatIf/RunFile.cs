using SevenHours.Cli.Shared;
using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Exercises;
using SevenHours.Journal.Files;
using SevenHours.Kernel;

namespace SevenHours.Cli.WhatIf;

/// <summary>Reads the run a command names: a file written by <c>play --journal</c> or by an export.</summary>
internal static class RunFile
{
    /// <summary>The run, or null after what is wrong was printed; then <paramref name="code"/> says how the command ends.</summary>
    public static RecordedRun? Read(string file, string scenarios, out int code)
    {
        code = Exit.Misused;
        if (!File.Exists(file))
        {
            return Wrong($"There is no file {file}.");
        }

        code = Exit.Faulty;
        if (JournalFile.Read(file) is not JournalFileReading.Sound { Content: var content })
        {
            return Wrong($"{file} is not a sound journal file; sevenhours verify says where it is broken.");
        }

        var compiler = AllDisciplines.Compiler();
        if (Packages.Playable(Packages.FolderOf(scenarios, content.Header.Scenario), compiler, JournalReplay.LawOf(content), JournalReplay.FormOf(content)) is not { Scenario: { } scenario } compiled)
        {
            return null;
        }

        if (scenario.Hash != content.Header.ScenarioHash)
        {
            return Wrong($"The scenario {content.Header.Scenario} has changed since this was played. Name the folder of the one that was played with --scenarios.");
        }

        try
        {
            return RecordedRun.Read(
                scenario, DebriefFrame.Compile(compiled), compiler.WireNames, content.Header.Seed,
                content.Records.Select(record => new WireRecord(record.Type, record.TypeVersion, record.Payload)));
        }
        catch (WireException e)
        {
            return Wrong(e.Message);
        }
    }

    private static RecordedRun? Wrong(string message)
    {
        Console.Error.WriteLine(message);
        return null;
    }
}
