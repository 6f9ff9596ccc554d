using System.Globalization;
using System.Text.Json.Nodes;
using SevenHours.Exercises;
using SevenHours.Journal;
using SevenHours.Journal.Files;
using SevenHours.Kernel;

namespace SevenHours.Cli.Play;

/// <summary>Writes a play as a journal file: each command, then the events it gave.</summary>
internal static class PlayFile
{
    public static void Write(string path, ScenarioCompiler compiler, Kernel.Play play, IReadOnlyList<(int Before, Command Command)> commands, string? law = null, string? form = null)
    {
        var world = play.World;
        var codec = new WireCodec(world.Scenario, compiler.WireNames);
        var header = new JournalFileHeader(
            new StreamName("play"), world.Scenario.Name, world.Luck.Seed, world.Scenario.Hash, World.KernelVersion.ToString(CultureInfo.InvariantCulture), More(law, form));
        JournalFile.Write(path, header, Records(), () => new JsonObject { ["state_hash"] = world.Hash().ToString() });

        IEnumerable<JournalFileRecord> Records()
        {
            for (var i = 0; i < commands.Count; i++)
            {
                yield return Record(codec.Write(commands[i].Command));
                var end = i + 1 < commands.Count ? commands[i + 1].Before : play.Events.Count;
                for (var e = commands[i].Before; e < end; e++)
                {
                    yield return Record(codec.Write(play.Events[e]));
                }
            }
        }
    }

    private static JsonObject More(string? law, string? form)
    {
        var more = new JsonObject { ["exercise"] = "EXERCISE" };
        if (law is not null) more[JournalReplay.Law] = law;
        if (form is not null) more[JournalReplay.Form] = form;
        return more;
    }

    private static JournalFileRecord Record(WireRecord record) =>
        JournalFileRecord.Of(new NewRecord(record.Name, record.Version, record.Json));
}
