using SevenHours.Debriefing;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>Does on a new line of history again what those outside a scene did on the one that is left, each at his time.</summary>
/// <remarks>Luck is drawn by address, so whatever the scene did not touch comes out as it did.</remarks>
internal sealed class Redoing
{
    private readonly NamesInUse names;
    private readonly IReadOnlyList<Happened> was;
    private readonly SeatSet scene;
    private readonly List<RedoneCommand> commands = [];
    private readonly HandleMap handles = new();

    public Redoing(ScenarioEdition edition, ulong seed, IReadOnlyList<Happened> was, EventId cut, SeatSet scene)
    {
        (names, this.was, this.scene) = (new NamesInUse(edition), was, scene);
        World = World.Fold(edition.Scenario, seed, was.Take(cut.Value + 1));
        names.Follow(World);
        Batch = new Batch(was[cut.Value].At);
    }

    /// <summary>The world of the new line.</summary>
    public World World { get; }

    /// <summary>What is to be written of the new line.</summary>
    public Batch Batch { get; }

    public WireCodec Codec => names.Codec;

    public IReadOnlyList<RedoneCommand> Commands => commands;

    /// <summary>Does a command again at its time, unless it belongs to the scene.</summary>
    public void Do(RecordedCommand recorded)
    {
        if (Read(recorded) is not { } command)
        {
            commands.Add(new RedoneCommand(Id<Seat>.None, recorded.First, EventId.None, RedoneFate.Refused, Refusal.NoSuchThing));
            return;
        }

        if (command is AdvanceTo passed)
        {
            Reach(passed.Time);
            return;
        }

        var at = was[recorded.First.Value].At;
        if (at > World.Now)
        {
            Reach(at);
        }

        var seat = command is SeatCommand act ? act.Seat : Id<Seat>.None;
        if (IsOfScene(command, recorded))
        {
            commands.Add(new RedoneCommand(seat, recorded.First, EventId.None, RedoneFate.InScene, null));
            return;
        }

        var before = Batch.Events.Count;
        var refusal = Batch.Do(World, names, command, []);
        var gave = Batch.Events.Count - before;
        if (refusal is null)
        {
            handles.Learn(names.Codec, was.Skip(recorded.First.Value).Take(recorded.Events), Batch.Events.Skip(before));
        }

        commands.Add(new RedoneCommand(
            seat,
            recorded.First,
            gave > 0 ? Batch.Events[before].Id : EventId.None,
            refusal is not null ? RedoneFate.Refused : GaveTheSame(recorded, before, gave) ? RedoneFate.AsBefore : RedoneFate.Otherwise,
            refusal));
    }

    /// <summary>Lets time pass.</summary>
    public void Reach(SimTime to)
    {
        if (to >= World.Now)
        {
            Batch.Do(World, names, new AdvanceTo(to), []); // refused once play has ended; then nothing more happens
        }
    }

    private Command? Read(RecordedCommand recorded)
    {
        try
        {
            return names.Codec.ReadCommand(handles.Translate(recorded.Wire));
        }
        catch (WireException)
        {
            return null; // it names what an amendment would have brought that is refused here
        }
    }

    /// <summary>A seat's commands are the scene's when the seat is in it; those of staff when they told nobody but seats in it.</summary>
    private bool IsOfScene(Command command, RecordedCommand recorded)
    {
        if (command is SeatCommand act)
        {
            return scene.Has(act.Seat);
        }

        var told = SeatSet.Nobody;
        for (var i = 0; i < recorded.Events; i++)
        {
            told |= was[recorded.First.Value + i].Event.To;
        }

        return !told.IsEmpty && (told - scene).IsEmpty;
    }

    private bool GaveTheSame(RecordedCommand recorded, int from, int count)
    {
        if (count != recorded.Events)
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            var (before, after) = (was[recorded.First.Value + i], Batch.Events[from + i]);
            var (one, other) = (names.Codec.Write(before.Event), names.Codec.Write(after.Event));
            if (before.At != after.At || one.Name != other.Name || !one.Json.Span.SequenceEqual(other.Json.Span))
            {
                return false;
            }
        }

        return true;
    }
}
