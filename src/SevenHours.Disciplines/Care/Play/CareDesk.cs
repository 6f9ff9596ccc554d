using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>What one seat knows of people who are cared for: the files its agency has, and of the beds what it was told.</summary>
public sealed class CareDesk : DeskPart
{
    private readonly List<BedAnswer> answers;
    private readonly List<NoteGiven> given;
    private readonly List<Bedroom> rooms;

    internal CareDesk() => (Book, answers, given, rooms) = (new CareBook(), [], [], []);

    private CareDesk(CareDesk other) => (Book, answers, given, rooms) = (other.Book.Fork(), [.. other.answers], [.. other.given], [.. other.rooms]);

    /// <summary>The files.</summary>
    public CareBook Book { get; }

    /// <summary>What shelters answered, in order.</summary>
    public IReadOnlyList<BedAnswer> Answers => answers;

    /// <summary>Notes of therapy that were handed to this agency.</summary>
    public IReadOnlyList<NoteGiven> Given => given;

    /// <summary>Beds of the shelters this agency runs, as they were last counted.</summary>
    public IReadOnlyList<Bedroom> Rooms => rooms;

    /// <inheritdoc />
    public override DeskPart Fork() => new CareDesk(this);

    internal void Add(BedAnswer answer) => answers.Add(answer);

    internal void Add(NoteGiven note) => given.Add(note);

    internal void Count(Bedroom room)
    {
        var place = rooms.FindIndex(r => r.Shelter == room.Shelter);
        if (place < 0)
        {
            rooms.Add(room);
        }
        else
        {
            rooms[place] = room;
        }
    }
}

/// <summary>What a shelter answered.</summary>
/// <param name="Person">For whom a bed was asked.</param>
/// <param name="Shelter">Which shelter.</param>
/// <param name="At">When.</param>
/// <param name="Why">Why there is none.</param>
/// <param name="FreeAt">When one is free as far as the shelter can say, or never.</param>
public sealed record BedAnswer(Id<Subject> Person, Id<Shelter> Shelter, SimTime At, NoBed Why, SimTime FreeAt);

/// <summary>A note of therapy that was handed over.</summary>
/// <param name="Person">Of whom.</param>
/// <param name="At">When.</param>
/// <param name="From">By whom.</param>
/// <param name="Words">The words.</param>
public sealed record NoteGiven(Id<Subject> Person, SimTime At, Id<Seat> From, TextRef Words);

/// <summary>The beds of a shelter.</summary>
/// <param name="Shelter">Which.</param>
/// <param name="Free">How many are free.</param>
/// <param name="NextFree">When the next becomes free, or never.</param>
public sealed record Bedroom(Id<Shelter> Shelter, int Free, SimTime NextFree);

/// <summary>Why there is no bed.</summary>
public enum NoBed
{
    /// <summary>All are taken.</summary>
    Full,

    /// <summary>The shelter does not take such guests.</summary>
    NotForHer,

    /// <summary>There is room, and none is ready: nobody had asked for one.</summary>
    NotReady,
}
