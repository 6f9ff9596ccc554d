using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>All files as they really stand, and the beds.</summary>
public sealed class CarePart : Part
{
    internal CarePart() => Book = new CareBook();

    private CarePart(CarePart other) => (Book, Clocks, Again, Waiting, Voices, Met, Asked, Counted, Refused) =
        (other.Book.Fork(), [.. other.Clocks], [.. other.Again], [.. other.Waiting], [.. other.Voices], [.. other.Met], new SortedDictionary<int, Id<Shelter>>(other.Asked),
            new SortedDictionary<int, (int, SimTime, EventId)>(other.Counted),
            new SortedDictionary<int, EventId>(other.Refused));

    /// <summary>Every file.</summary>
    public CareBook Book { get; }

    /// <summary>Clocks in the order they were started: the tags of their wakes.</summary>
    internal List<(Id<Subject> Person, Id<CareService> Service, SimTime Until, EventId By)> Clocks { get; } = [];

    /// <summary>What last stood in the way of a bed, by the person's number: what comes of it names it as its cause.</summary>
    internal SortedDictionary<int, EventId> Refused { get; } = [];

    /// <summary>When people wanted to be asked again, in the order they said so: the tags of their wakes.</summary>
    internal List<(Id<Subject> Person, Id<CareService> Service, SimTime At, EventId By)> Again { get; } = [];

    /// <summary>Offers that waited for an answer, in the order they were made: the tags of their wakes.</summary>
    internal List<(Id<Subject> Person, Id<CareService> Service, SimTime At, EventId By)> Waiting { get; } = [];

    /// <summary>The people for whom somebody answers, by their number.</summary>
    internal SortedSet<int> Voices { get; } = [];

    /// <summary>The shelter in which a bed was asked for, by the person's number.</summary>
    internal SortedDictionary<int, Id<Shelter>> Asked { get; } = [];

    /// <summary>How many beds of a shelter were free when they were last counted, and when the next becomes free, by the shelter's number.</summary>
    internal SortedDictionary<int, (int Free, SimTime Next, EventId By)> Counted { get; } = [];

    /// <summary>Who spoke with whom about help, and about what, in order.</summary>
    internal List<Met> Met { get; } = [];

    /// <summary>The people of the case who have a bed in a shelter.</summary>
    public IEnumerable<Id<Subject>> In(Id<Shelter> shelter) => Book.Files.Where(f => f.IsHoused && f.Bed == shelter).Select(f => f.Person);

    /// <summary>How many beds of a shelter are free now; nought when it is full.</summary>
    public int Free(World world, Id<Shelter> shelter)
    {
        ArgumentNullException.ThrowIfNull(world);
        var definition = world.Scenario.Table<Shelter>()[shelter];
        return Math.Max(0, definition.Beds - definition.TakenAt(world.Now) - In(shelter).Count());
    }

    /// <summary>Whether a human being answers for a person.</summary>
    public bool HasVoice(Id<Subject> person) => Voices.Contains(person.Index);

    /// <inheritdoc />
    public override Part Fork() => new CarePart(this);

    /// <inheritdoc />
    /// <remarks>Adds nothing before the first file: a play in which nobody was cared for keeps its hash.</remarks>
    public override void AddTo(ref StateHash hash)
    {
        foreach (var person in Voices)
        {
            hash.Add(person);
        }

        foreach (var file in Book.Files)
        {
            hash.Add(file.Person.Index);
            hash.Add(file.Bed.Index);
            hash.Add(file.HousedSince);
            hash.Add(file.Assessments.Count);
            hash.Add(file.Since.Count);
            hash.Add(file.Notes.Count);
            hash.Add(Asked.TryGetValue(file.Person.Index, out var asked) ? asked.Index : -1);
            foreach (var agency in file.Circle.Concat(file.KnowAddress))
            {
                hash.Add(agency.Index);
            }

            foreach (var state in file.Services)
            {
                hash.Add(state.Service.Index);
                hash.Add((int)(state.Answer ?? (Choice)9));
                hash.Add((int)state.Freedom);
                hash.Add((int)state.Clock);
                hash.Add(state.Due);
                hash.Add(state.EndedAt);
                if (state.IsOpen)
                {
                    hash.Add(state.AskedAt);
                }
            }
        }
    }

    /// <inheritdoc />
    public override void Thaw(World world, Id<Subject> place, SeatSet seats, SimSpan frozenFor)
    {
        // A clock of hers is a clock of the real world: it runs on while a scene stands still.
    }

    internal void Meet(Id<Subject> person, Id<Seat> seat, Approach how, string about) => Met.Add(new Met(person, seat, how.Through, how.Mediator, about));

    internal static ReadKey KeyOf(Id<Subject> person) => new("care", person.Index);

    internal static ReadKey KeyOf(Id<Shelter> shelter) => new("beds", shelter.Index);
}

/// <summary>Somebody spoke with a person.</summary>
/// <param name="Person">With whom.</param>
/// <param name="Seat">Who.</param>
/// <param name="Through">Who interpreted, or none.</param>
/// <param name="Mediator">The seat that interpreted, or none.</param>
/// <param name="About">About what: the same words for the same thing.</param>
internal readonly record struct Met(Id<Subject> Person, Id<Seat> Seat, Id<Interviews.Interpreter> Through, Id<Seat> Mediator, string About);
