using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>Reads the commands of a line of history from the streams of its branch and of those it came from.</summary>
internal static class RecordedLine
{
    /// <summary>The commands whose events lie between two places.</summary>
    /// <param name="journal">Where the streams are.</param>
    /// <param name="exercise">Whose they are.</param>
    /// <param name="session">Knows the branches.</param>
    /// <param name="branch">The branch.</param>
    /// <param name="cut">The last event before them.</param>
    /// <param name="until">How many events the line has.</param>
    /// <exception cref="JournalUnavailableException">The storage cannot be read.</exception>
    public static IReadOnlyList<RecordedCommand> Read(
        IJournal journal, ExerciseId exercise, Session.Open session, int branch, EventId cut, int until)
    {
        var commands = new List<RecordedCommand>();
        var events = 0;
        foreach (var (info, last) in BranchLine.Ancestry(session, branch))
        {
            WireRecord? command = null;
            foreach (var record in journal.Read(exercise.Branch(info.Number)))
            {
                if (WireCodec.IsCommand(record.Type))
                {
                    command = record.ToWire();
                    continue;
                }

                if (events > last.Value || events >= until)
                {
                    break;
                }

                Take(commands, command, new EventId(events++), cut);
                command = null;
            }
        }

        return commands;
    }

    private static void Take(List<RecordedCommand> commands, WireRecord? command, EventId id, EventId cut)
    {
        if (id.Value <= cut.Value)
        {
            return;
        }

        if (command is { } given)
        {
            commands.Add(new RecordedCommand(given, id, 1));
        }
        else
        {
            commands[^1] = commands[^1] with { Events = commands[^1].Events + 1 };
        }
    }
}
