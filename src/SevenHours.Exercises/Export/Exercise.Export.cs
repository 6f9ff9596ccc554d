using System.Globalization;
using System.Text.Json.Nodes;
using SevenHours.Journal;
using SevenHours.Journal.Files;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>A line of history as a file of its own, which <c>verify</c> replays.</content>
public sealed partial class Exercise
{
    /// <summary>The name under which the first line of a file keeps the day on which the exercise was made.</summary>
    public const string Made = "made";

    /// <summary>Writes a branch with all it took from its ancestors, and which mistakes were named in it. Words are not in it, only what commits to them.</summary>
    /// <param name="number">The branch.</param>
    /// <param name="output">Where to; left open.</param>
    /// <exception cref="JournalUnavailableException">The storage cannot be read.</exception>
    public async Task ExportAsync(int number, Stream output)
    {
        // Taken between two commands, so that records and state belong to the same moment.
        var (versions, hash) = await Branch(number).BetweenAsync((_, world) => (journal.VersionOf(Id.Branch(number)), world.Hash().ToString()));
        var header = new JournalFileHeader(
            Id.Branch(number),
            Edition.Scenario.Name,
            Session.Exercise.Seed,
            Edition.Hash,
            World.KernelVersion.ToString(CultureInfo.InvariantCulture),
            FirstLine());
        JournalFile.Write(output, header, Records(number, versions), () => LastLine(number, hash));
    }

    /// <summary>Replays a branch as it stands and compares every event and the state with what the journal holds.</summary>
    public async Task<ReplayFinding> ReplayAsync(int number)
    {
        using var file = new MemoryStream();
        await ExportAsync(number, file);
        file.Position = 0;
        return JournalFile.Read(file) switch
        {
            JournalFileReading.Sound sound => JournalReplay.Compare(sound.Content, Edition.Scenario, Edition.Codec),
            JournalFileReading.Broken broken => new ReplayFinding(0, null, broken.Error.What),
            var other => throw new System.Diagnostics.UnreachableException(other.ToString()),
        };
    }

    private JsonObject FirstLine()
    {
        var more = new JsonObject { ["exercise"] = "EXERCISE", ["title"] = "EXERCISE " + Id.Value, [Made] = Session.Exercise.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        if (Edition.Law is { } law)
        {
            more[JournalReplay.Law] = law;
        }

        if (Edition.Frame.Form is { } form)
        {
            more[JournalReplay.Form] = form;
        }

        return more;
    }

    // How many people played and which mistakes were named goes with the file, so that a report made of it holds them; the words stay here.
    private JsonObject LastLine(int number, string hash)
    {
        var last = new JsonObject { [JournalReplay.StateHash] = hash };
        FiledPeople.Write(last, SeatedIn(Session.Branch(number).Syndicate));
        FiledMistake.Write(last, [.. Notes.All.Where(seen => seen.Mistake > 0 && IsIn(number, seen.Branch, seen.Event)).Select(FiledMistake.Of)]);
        return last;
    }

    private IEnumerable<JournalFileRecord> Records(int number, long until)
    {
        var events = 0;
        foreach (var (info, last) in BranchLine.Ancestry(Session, number))
        {
            var records = journal.Read(Id.Branch(info.Number));
            foreach (var record in records.TakeWhile(r => (info.Number != number || r.Version <= until) && events <= last.Value))
            {
                events += WireCodec.IsCommand(record.Type) ? 0 : 1;
                yield return JournalFileRecord.Of(record);
            }
        }
    }
}
