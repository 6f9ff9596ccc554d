using System.Globalization;
using SevenHours.Cli.Shared;
using SevenHours.Disciplines;
using SevenHours.Journal.Files;
using SevenHours.Kernel;

namespace SevenHours.Cli.Verify;

/// <summary>Does the commands of a file again and compares what they give with what the file holds.</summary>
internal static class Replay
{
    public static Finding Compare(JournalFileContent content, string folder)
    {
        var compiler = AllDisciplines.Compiler();
        if (Packages.Playable(folder, compiler)?.Scenario is not { } scenario)
        {
            return new Finding(false, null, null, $"The scenario {content.Header.Scenario} cannot be read from {folder}.");
        }

        if (scenario.Hash != content.Header.ScenarioHash)
        {
            return new Finding(false, null, null, "The scenario has changed since this was played: its content hash differs.");
        }

        if (content.Header.KernelVersion != World.KernelVersion.ToString(CultureInfo.InvariantCulture))
        {
            return new Finding(false, null, null, $"Played by kernel version {content.Header.KernelVersion}; this is {World.KernelVersion}.");
        }

        return Compare(content, scenario, new WireCodec(scenario, compiler.WireNames));
    }

    private static Finding Compare(JournalFileContent content, Scenario scenario, WireCodec codec)
    {
        var world = World.Create(scenario, content.Header.Seed);
        var expected = new List<Happened>();
        var compared = 0;
        foreach (var record in content.Records)
        {
            var wire = new WireRecord(record.Type, record.TypeVersion, record.Payload);
            if (WireCodec.IsCommand(record.Type))
            {
                if (compared < expected.Count)
                {
                    return Differs(compared, "the file lacks it");
                }

                if (world.Step(codec.ReadCommand(wire), expected) is { } refusal)
                {
                    return Differs(compared, $"the command before it is refused: {refusal.Code}");
                }
            }
            else if (compared >= expected.Count)
            {
                return Differs(compared, "replaying does not give it");
            }
            else if (!codec.Write(expected[compared]).Json.Span.SequenceEqual(record.Payload.Span) || codec.Write(expected[compared]).Name != record.Type)
            {
                return Differs(compared, $"replaying gives {codec.Write(expected[compared]).Name}, the file holds {record.Type}");
            }
            else
            {
                compared++;
            }
        }

        var state = world.Hash().ToString();
        var stored = content.More["state_hash"]?.GetValue<string>();
        return compared < expected.Count ? Differs(compared, "the file lacks it")
            : stored is not null && stored != state ? new Finding(false, compared, null, $"The state hash differs: replaying gives {state}.")
            : new Finding(true, compared, null, $"Sound: {compared} events, state {state}.");
    }

    private static Finding Differs(int at, string why) => new(false, at, at, $"The first event that differs is {at}: {why}.");
}
