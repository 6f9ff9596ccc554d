using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Playing one scene again while everybody else goes on.</content>
public sealed partial class Exercise
{
    /// <summary>What playing a scene again would make of what others did since, worked out beside the play.</summary>
    /// <param name="by">Who steers.</param>
    /// <param name="syndicate">Whose world.</param>
    /// <param name="id">An event of the command after which the scene begins.</param>
    /// <param name="scene">The seats that play again.</param>
    /// <exception cref="JournalUnavailableException">The storage cannot be read.</exception>
    public async Task<Replaying> ForeseeSceneAgainAsync(Actor by, int syndicate, EventId id, SeatSet scene)
    {
        if (RefusalOfReplaying(by, syndicate, id) is { } refusal)
        {
            return new Replaying(null, refusal);
        }

        var live = Live(syndicate);
        var (was, cut, now) = await live.BetweenAsync((history, world) => ((IReadOnlyList<Happened>)history.All.After(0), history.EndOfCommand(id), world.Now));
        return new Replaying(await Task.Run(() => Redo(live.Info.Number, was, cut, scene, now).Found), null);
    }

    /// <summary>Plays a scene again: those in it go back to its beginning, and what all others did since is done again for them.</summary>
    /// <remarks>
    /// History is kept. The new line is written with the switch to it in one append, so a crash leaves the old line or the new one; nobody's
    /// command falls between them. The clock goes on as it went.
    /// </remarks>
    /// <param name="by">Who steers.</param>
    /// <param name="syndicate">Whose world.</param>
    /// <param name="branch">The branch it was decided on; another that is played by now is left alone.</param>
    /// <param name="id">An event of the command after which the scene begins.</param>
    /// <param name="scene">The seats that play again.</param>
    public async Task<Replaying> PlaySceneAgainAsync(Actor by, int syndicate, int branch, EventId id, SeatSet scene)
    {
        if (RefusalOfReplaying(by, syndicate, id) is { } refusal)
        {
            return new Replaying(null, refusal);
        }

        var live = Live(syndicate);
        if (live.Info.Number != branch)
        {
            return new Replaying(null, ExerciseRefusals.NoSuchEvent);
        }

        try
        {
            return await live.LeaveAsync(async (history, now) =>
            {
                var cut = history.EndOfCommand(id);
                var (found, batch, world) = Redo(branch, history.All.After(0), cut, scene, now);
                var scenario = world.Scenario;
                var of = new SceneCut([.. scene.ToList().Select(seat => scenario.Seats[seat].Name)], found.Was.Count, batch.Records.Count);
                var decision = await store.DoAsync(new SessionCommand.PlaySceneAgain(branch, cut, of), decided => LineOf(decided, batch));
                return (new Replaying(decision.Refusal is null ? found : null, decision.Refusal), decision.Refusal is null);
            });
        }
        catch (Exception e) when (e is JournalUnavailableException or ObjectDisposedException)
        {
            return new Replaying(null, ExerciseRefusals.StorageUnavailable);
        }
        finally
        {
            Follow();
            followed();
        }
    }

    /// <summary>What became of others when a scene was played again; null for a branch that began otherwise.</summary>
    /// <param name="branch">The branch on which it is played again.</param>
    /// <exception cref="JournalUnavailableException">The storage cannot be read.</exception>
    public SceneAgain? FindSceneAgain(int branch)
    {
        if (branch < 1 || branch > Session.Branches.Length || Session.Branch(branch) is not { Scene: { } of } info)
        {
            return null;
        }

        IReadOnlyList<Happened> was = [.. Branch(info.Parent).Events.After(0).Take(of.Until)];
        var scene = SeatSet.Of(of.Seats.Where(name => Branch(branch).Scenario.Seats.TryFind(name, out _)).Select(name => Branch(branch).Scenario.Seats[name]));
        return Redo(info.Parent, was, info.LeftAt, scene, was[^1].At).Found;
    }

    private Refusal? RefusalOfReplaying(Actor by, int syndicate, EventId id) =>
        !by.May(Session, Permission.Steer) ? ExerciseRefusals.StaffOnly
        : syndicate < 1 || syndicate > Session.Syndicates.Length ? ExerciseRefusals.NoSuchSyndicate
        : id.Value < 0 || id.Value >= Live(syndicate).Events.Count ? ExerciseRefusals.NoSuchEvent
        : null;

    private (SceneAgain Found, Batch Batch, World World) Redo(int parent, IReadOnlyList<Happened> was, EventId cut, SeatSet scene, SimTime now) =>
        SceneAgain.Redo(
            Edition, Session.Exercise.Seed, parent, was, RecordedLine.Read(journal, Id, Session, parent, cut, was.Count), cut, scene, now);

    private IReadOnlyList<StreamAppend> LineOf(Decision decided, Batch batch) =>
        decided.Events.OfType<SessionEvent.BranchOpened>().SingleOrDefault() is { } opened && batch.Records.Count > 0
            ? [new StreamAppend(Id.Branch(opened.Branch), 0, batch.Records)]
            : [];
}

/// <summary>The answer of playing a scene again, or of asking what it would do.</summary>
/// <param name="Found">What becomes of others; null when refused.</param>
/// <param name="Refusal">Why not.</param>
public sealed record Replaying(SceneAgain? Found, Refusal? Refusal);
