using System.Globalization;
using SevenHours.Journal.Files;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>Does the commands of a journal file again and compares what they give with what the file holds.</summary>
public static class JournalReplay
{
    /// <summary>The name under which the last line of a file keeps the hash of the final state.</summary>
    public const string StateHash = "state_hash";

    /// <summary>Where the first line of a file names the national edition that was played; absent when the case was played as it was written.</summary>
    public const string Law = "law";

    /// <summary>Where the first line of a file names the form of the case that was played; absent for the whole case.</summary>
    public const string Form = "form";

    /// <summary>The form of the case a file was played in; null for the whole case.</summary>
    public static string? FormOf(JournalFileContent content) => (string?)content.Header.More[Form];

    /// <summary>The national edition a file was played under; null for none.</summary>
    public static string? LawOf(JournalFileContent content) => (string?)content.Header.More[Law];

    /// <summary>Compares a file, whose chain has been checked by reading it, with a replay.</summary>
    /// <param name="content">The file.</param>
    /// <param name="scenario">The scenario it says it played.</param>
    /// <param name="codec">The scenario's codec.</param>
    public static ReplayFinding Compare(JournalFileContent content, Scenario scenario, WireCodec codec) =>
        scenario.Hash != content.Header.ScenarioHash
            ? new ReplayFinding(0, null, "The scenario has changed since this was played: its content hash differs.")
        : content.Header.KernelVersion != World.KernelVersion.ToString(CultureInfo.InvariantCulture)
            ? new ReplayFinding(0, null, $"Played by kernel version {content.Header.KernelVersion}; this is {World.KernelVersion}.")
        : new Walk(World.Create(scenario, content.Header.Seed), codec).Compare(content);

    private sealed class Walk(World world, WireCodec codec)
    {
        private readonly List<Happened> given = [];
        private Scenario scenario = world.Scenario;
        private int compared;

        public ReplayFinding Compare(JournalFileContent content)
        {
            try
            {
                foreach (var record in content.Records)
                {
                    var wire = new WireRecord(record.Type, record.TypeVersion, record.Payload);
                    if ((WireCodec.IsCommand(record.Type) ? Do(wire) : Meet(wire)) is { } why)
                    {
                        return Differs(why);
                    }
                }
            }
            catch (WireException e)
            {
                return Differs(e.Message);
            }

            var state = world.Hash().ToString();
            var stored = content.More[StateHash]?.GetValue<string>();
            return compared < given.Count ? Differs("the file lacks it")
                : stored is not null && stored != state ? new ReplayFinding(compared, null, $"The state hash differs: replaying gives {state}.")
                : new ReplayFinding(compared, null, null);
        }

        private string? Do(WireRecord wire)
        {
            if (compared < given.Count)
            {
                return "the file lacks it";
            }

            if (world.Step(codec.ReadCommand(wire), given) is { } refusal)
            {
                return $"the command before it is refused: {refusal.Code}";
            }

            if (!ReferenceEquals(scenario, world.Scenario))
            {
                scenario = world.Scenario;
                codec = codec.For(scenario);
            }

            return null;
        }

        private string? Meet(WireRecord wire)
        {
            if (compared >= given.Count)
            {
                return "replaying does not give it";
            }

            var expected = codec.Write(given[compared]);
            if (expected.Name != wire.Name || !expected.Json.Span.SequenceEqual(wire.Json.Span))
            {
                return $"replaying gives {expected.Name}, the file holds {wire.Name}";
            }

            compared++;
            return null;
        }

        private ReplayFinding Differs(string why) =>
            new(compared, new EventId(compared), string.Create(CultureInfo.InvariantCulture, $"The first event that differs is {compared}: {why}."));
    }
}

/// <summary>What a replay found.</summary>
/// <param name="Events">How many events agree.</param>
/// <param name="FirstDifference">The first that does not; null when all do, or when the trouble lies elsewhere.</param>
/// <param name="What">What is wrong, as a sentence; null when nothing is.</param>
public sealed record ReplayFinding(int Events, EventId? FirstDifference, string? What)
{
    /// <summary>Whether chain, events and state agree.</summary>
    public bool IsSound => What is null;
}
