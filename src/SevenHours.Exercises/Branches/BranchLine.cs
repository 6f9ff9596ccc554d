using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>A branch folded from the journal: its ancestors up to where it left them, then its own stream.</summary>
internal sealed record BranchLine(BranchInfo Info, BranchStream Stream, BranchHistory History, World World)
{
    /// <param name="journal">Where the streams are.</param>
    /// <param name="exercise">Whose they are.</param>
    /// <param name="session">Knows the branches.</param>
    /// <param name="edition">The scenario played.</param>
    /// <param name="branch">The branch.</param>
    /// <param name="fetched">The records of the branch's own stream, where they were fetched before.</param>
    /// <exception cref="WireException">A record is not of this version of the kernel.</exception>
    /// <exception cref="JournalUnavailableException">The storage cannot be read.</exception>
    public static BranchLine Read(IJournal journal, ExerciseId exercise, Session.Open session, ScenarioEdition edition, int branch, IReadOnlyList<StoredRecord>? fetched = null)
    {
        var world = World.Create(edition.Scenario, session.Exercise.Seed);
        var history = new BranchHistory(edition.Scenario);
        BranchStream? stream = null;
        foreach (var (info, until) in Ancestry(session, branch))
        {
            var isOwn = info.Number == branch;
            stream = new BranchStream(journal, exercise.Branch(info.Number), edition);
            stream.ReadOn(world, until, (happened, version, endsCommand) =>
            {
                world.Apply(in happened);
                history.Grow(world.Scenario.Seats.Count);
                history.Add(in happened, isOwn ? version : 0, null);
                if (endsCommand || happened.Id == until)
                {
                    history.EndCommand();
                }
            }, isOwn ? fetched : null);
            stream.Follow(world);
        }

        return new BranchLine(session.Branch(branch), stream!, history, world);
    }

    /// <summary>The branch and those it came from, eldest first, each with the last event that counts of it.</summary>
    public static IEnumerable<(BranchInfo Info, EventId Until)> Ancestry(Session.Open session, int branch)
    {
        var line = new Stack<(BranchInfo, EventId)>();
        var until = new EventId(int.MaxValue);
        for (var number = branch; number > 0; number = session.Branch(number).Parent)
        {
            var info = session.Branch(number);
            line.Push((info, until));
            until = info.LeftAt.Value < until.Value ? info.LeftAt : until;
        }

        return line;
    }
}
