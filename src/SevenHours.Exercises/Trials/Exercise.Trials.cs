using SevenHours.Debriefing;
using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>A line of history with the commands that gave it, for asking what would have been.</content>
public sealed partial class Exercise
{
    /// <summary>What its case is measured by.</summary>
    public DebriefFrame DebriefFrame => debriefFrame ??= DebriefFrame.Compile(new CompiledPackage(Edition.Package!, Edition.Scenario, Edition.Frame));

    private DebriefFrame? debriefFrame;

    /// <summary>A branch with the commands that gave it, as far as some event; null when there is no such branch.</summary>
    /// <param name="branch">Its number.</param>
    /// <param name="until">How many events of it.</param>
    /// <exception cref="JournalUnavailableException">The storage cannot be read.</exception>
    /// <exception cref="WireException">A record is not of this version of the kernel.</exception>
    public RecordedRun? Recorded(int branch, int until) => branch < 1 || branch > Session.Branches.Length
        ? null
        : RecordedRun.Read(Edition.Scenario, DebriefFrame, Edition.WireNames, Session.Exercise.Seed, Until(Records(branch, journal.VersionOf(Id.Branch(branch))), until));

    // A command is never cut in two.
    private static IEnumerable<WireRecord> Until(IEnumerable<Journal.Files.JournalFileRecord> records, int until)
    {
        var events = 0;
        foreach (var record in records)
        {
            if (WireCodec.IsCommand(record.Type) && events >= until)
            {
                yield break;
            }

            events += WireCodec.IsCommand(record.Type) ? 0 : 1;
            yield return new WireRecord(record.Type, record.TypeVersion, record.Payload);
        }
    }
}
