using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>
/// What playing a scene again makes of the history since: the line as it was, and a new one that leaves it before the scene, on which
/// everybody outside the scene has done again what he did, at his times.
/// </summary>
/// <param name="Parent">The branch that is left.</param>
/// <param name="Cut">The last event both lines share.</param>
/// <param name="Scene">The seats that play again.</param>
/// <param name="Was">All events of the line as it was.</param>
/// <param name="Is">All events of the new line.</param>
/// <param name="Commands">What was done since the cut, and what became of it, in order.</param>
/// <param name="Others">What changes for seats outside the scene; those for whom nothing does are left out.</param>
public sealed record SceneAgain(
    int Parent,
    EventId Cut,
    SeatSet Scene,
    IReadOnlyList<Happened> Was,
    IReadOnlyList<Happened> Is,
    IReadOnlyList<RedoneCommand> Commands,
    IReadOnlyList<SeatDifference> Others)
{
    /// <summary>Works it out. Nothing is written and nothing is kept of it but what is returned.</summary>
    /// <param name="edition">The scenario.</param>
    /// <param name="seed">The seed of all luck.</param>
    /// <param name="parent">The branch that is left.</param>
    /// <param name="was">All its events.</param>
    /// <param name="commands">Its commands since the cut.</param>
    /// <param name="cut">The last event that stays; the last of its command.</param>
    /// <param name="scene">The seats that play again.</param>
    /// <param name="now">The time the line has come to.</param>
    public static SceneAgain Of(
        ScenarioEdition edition,
        ulong seed,
        int parent,
        IReadOnlyList<Happened> was,
        IReadOnlyList<RecordedCommand> commands,
        EventId cut,
        SeatSet scene,
        SimTime now) => Redo(edition, seed, parent, was, commands, cut, scene, now).Found;

    /// <summary>As <see cref="Of"/>, with what would be written.</summary>
    internal static (SceneAgain Found, Batch Batch, World World) Redo(
        ScenarioEdition edition,
        ulong seed,
        int parent,
        IReadOnlyList<Happened> was,
        IReadOnlyList<RecordedCommand> commands,
        EventId cut,
        SeatSet scene,
        SimTime now)
    {
        var redoing = new Redoing(edition, seed, was, cut, scene);
        foreach (var command in commands)
        {
            redoing.Do(command);
        }

        redoing.Reach(now);
        IReadOnlyList<Happened> line = [.. was.Take(cut.Value + 1), .. redoing.Batch.Events];
        var others = SeatDifference.Between(redoing.Codec, redoing.World.Scenario.Everybody - scene, was, line, cut);
        return (new SceneAgain(parent, cut, scene, was, line, redoing.Commands, others), redoing.Batch, redoing.World);
    }
}

/// <summary>A command of the line that is left, and what became of it on the new one.</summary>
/// <param name="Seat">Whose it was; none for staff.</param>
/// <param name="Was">Its first event on the line that is left.</param>
/// <param name="Is">Its first event on the new line; none when it was not done there.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Refusal">Why it is refused now; null unless it is.</param>
public sealed record RedoneCommand(Id<Seat> Seat, EventId Was, EventId Is, RedoneFate Fate, Refusal? Refusal);

/// <summary>What became of a command that was done again.</summary>
public enum RedoneFate
{
    /// <summary>It gave at once what it had given.</summary>
    AsBefore,

    /// <summary>It was done and met another world: it gave something else.</summary>
    Otherwise,

    /// <summary>It can no longer be done.</summary>
    Refused,

    /// <summary>It belongs to the scene, which is played again.</summary>
    InScene,
}
