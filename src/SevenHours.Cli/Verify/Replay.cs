using SevenHours.Cli.Shared;
using SevenHours.Disciplines;
using SevenHours.Exercises;
using SevenHours.Journal.Files;
using SevenHours.Kernel;

namespace SevenHours.Cli.Verify;

/// <summary>Does the commands of a file again and compares what they give with what the file holds.</summary>
internal static class Replay
{
    public static Finding Compare(JournalFileContent content, string folder)
    {
        var compiler = AllDisciplines.Compiler();
        if (Packages.Playable(folder, compiler, JournalReplay.LawOf(content), JournalReplay.FormOf(content))?.Scenario is not { } scenario)
        {
            return new Finding(false, null, null, $"The scenario {content.Header.Scenario} cannot be read from {folder}.");
        }

        var found = JournalReplay.Compare(content, scenario, new WireCodec(scenario, compiler.WireNames));
        return new Finding(
            found.IsSound, found.Events, found.FirstDifference?.Value, found.What ?? $"Sound: {found.Events} events agree, and so does the state.");
    }
}
