using SevenHours.Debriefing;
using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>A what-if that people play: an exercise of its own that begins where a run was changed.</content>
public sealed partial class ExerciseService
{
    /// <summary>Makes an exercise that shares a run's history up to a change, the change made. Its clock stands; people join it by its own PIN.</summary>
    /// <remarks>The run itself is not touched. Luck is that of the run wherever the change does not touch it. What was typed in the run is read from where it was typed.</remarks>
    /// <param name="from">The exercise.</param>
    /// <param name="branch">Whose line.</param>
    /// <param name="change">Where it is left, and what is done otherwise.</param>
    /// <param name="title">What the new exercise is called.</param>
    /// <param name="by">Who makes it; he may run it.</param>
    /// <exception cref="ChangeException">There is no such moment, or what is to be done is impossible then.</exception>
    /// <exception cref="JournalUnavailableException">The storage cannot be read.</exception>
    public async Task<Creation> PlayOnAsync(Exercise from, int branch, Change change, string title, Actor by)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(change);
        var run = from.Recorded(branch, int.MaxValue) ?? throw new ChangeException($"There is no branch {branch}.");
        var (records, at) = LineOf(from.Edition, run, change);
        await creating.WaitAsync();
        try
        {
            var id = ExerciseId.New();
            var words = TextStore.Prepare(title.Trim(), owner: null);
            var store = new SessionStore(journal, id.Session);
            var (pin, staffPin) = NewPins();
            var made = from.Session.Exercise with
            {
                Syndicates = 1, Title = words.Reference, Pin = pin, StaffPin = staffPin, HasWaitingRoom = true, IsDemonstration = false, At = time.GetUtcNow(), IsPractice = false, From = from.Id.Value,
            };
            var decision = await store.DoAsync(new SessionCommand.Create(made), [words.Attachment], _ => [new StreamAppend(id.Branch(1), 0, records)]);
            if (decision.Refusal is { } refusal)
            {
                return new Creation(null, refusal, null);
            }

            var exercise = Add(id, from.Edition, store, [BranchLine.Read(journal, id, (Session.Open)store.State, from.Edition, 1)]);
            return new Creation(exercise, await exercise.JumpAsync(Actor.Host(by.Key), at), null);
        }
        finally
        {
            creating.Release();
        }
    }

    // The records of the run as they are, then what is done otherwise.
    private static (IReadOnlyList<NewRecord> Records, SimTime At) LineOf(ScenarioEdition edition, RecordedRun run, Change change)
    {
        var moment = ForkMoment.Of(run, change.At);
        var kept = run.Commands.Take(change.LeavesOut ? moment.Place : moment.Place + 1).ToList();
        var names = new NamesInUse(edition);
        var world = World.Create(edition.Scenario, run.Seed);
        var records = new List<NewRecord>();
        foreach (var command in kept)
        {
            records.Add(new NewRecord(command.Wire.Name, command.Wire.Version, command.Wire.Json));
            foreach (var happened in run.Events.Skip(command.First.Value).Take(command.Events))
            {
                var record = names.Codec.Write(in happened);
                records.Add(new NewRecord(record.Name, record.Version, record.Json));
                world.Apply(in happened);
                names.Follow(world);
            }
        }

        var batch = new Batch(world.Now);
        if (change.Does is { } does)
        {
            batch.Do(world, names, new AdvanceTo(moment.At), []);
            if (batch.Do(world, names, names.Codec.ReadCommand(does), []) is { } refusal)
            {
                throw new ChangeException($"'{does.Name}' cannot be done at {moment.At}: {refusal.Says}", refusal);
            }
        }

        return ([.. records, .. batch.Records], moment.At > world.Now ? moment.At : world.Now);
    }
}
