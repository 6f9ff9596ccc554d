using SevenHours.Kernel;

namespace SevenHours.Disciplines.Protection;

/// <summary>Where people really are, how they fare, and what became of their rights.</summary>
public sealed class ProtectionPart : Part
{
    private PersonState[] people;
    private RightStatus[] rights;
    private SimTime[] changed;
    private HashSet<int> victims;

    internal ProtectionPart(Scenario scenario)
    {
        people = new PersonState[scenario.Subjects.Count];
        rights = new RightStatus[scenario.Table<Right>().Count];
        changed = new SimTime[rights.Length];
        Array.Fill(people, PersonState.Nowhere);
        Array.Fill(changed, SimTime.Never);
        foreach (var person in scenario.Table<Person>())
        {
            people[person.Subject.Index] = PersonState.Nowhere with { At = person.At };
        }

        victims = VictimsOf(scenario);
    }

    private ProtectionPart(ProtectionPart other) => (people, rights, changed, victims) =
        ([.. other.people], [.. other.rights], [.. other.changed], other.victims);

    /// <summary>Where a person is, or none.</summary>
    public Id<Subject> At(Id<Subject> person) => people[person.Index].At;

    /// <summary>Since when a person has a safe bed, or never.</summary>
    public SimTime SafeSince(Id<Subject> person) => people[person.Index].SafeSince;

    /// <summary>Whether a person has a safe bed.</summary>
    public bool IsSafe(Id<Subject> person) => SafeSince(person) != SimTime.Never;

    /// <summary>The worst harm a person came to, 0 for none, up to 5.</summary>
    public int WorstHarm(Id<Subject> person) => people[person.Index].WorstHarm;

    /// <summary>How often rights of a person were breached.</summary>
    public int Breaches(Id<Subject> person) => people[person.Index].Breaches;

    /// <summary>Where a right stands.</summary>
    public RightStatus StatusOf(Id<Right> right) => rights[right.Index];

    /// <summary>Since when a right stands there, or never when it never fell due.</summary>
    public SimTime ChangedAt(Id<Right> right) => changed[right.Index];

    /// <summary>The people at a place who are no victims, in order: those whose rights an entry touches.</summary>
    public IReadOnlyList<Id<Subject>> Occupants(Id<Subject> place)
    {
        var found = new List<Id<Subject>>();
        for (var i = 0; i < people.Length && place.IsSome; i++)
        {
            if (people[i].At == place && !victims.Contains(i))
            {
                found.Add(new Id<Subject>(i));
            }
        }

        return found;
    }

    /// <inheritdoc />
    public override Part Fork() => new ProtectionPart(this);

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
        foreach (var person in people)
        {
            hash.Add(person.At.Index);
            hash.Add(person.SafeSince);
            hash.Add(person.WorstHarm);
            hash.Add(person.Breaches);
        }

        foreach (var right in rights)
        {
            hash.Add((int)right);
        }
    }

    /// <inheritdoc />
    public override void Grow(Scenario scenario)
    {
        var (peopleBefore, rightsBefore) = (people.Length, rights.Length);
        Array.Resize(ref people, scenario.Subjects.Count);
        Array.Resize(ref rights, scenario.Table<Right>().Count);
        Array.Resize(ref changed, rights.Length);
        Array.Fill(people, PersonState.Nowhere, peopleBefore, people.Length - peopleBefore);
        Array.Fill(changed, SimTime.Never, rightsBefore, rights.Length - rightsBefore);
        foreach (var person in scenario.Table<Person>().Where(p => p.Subject.Index >= peopleBefore))
        {
            people[person.Subject.Index] = PersonState.Nowhere with { At = person.At };
        }

        victims = VictimsOf(scenario);
    }

    internal static ReadKey KeyOf(Id<Subject> person) => new("person", person.Index);

    internal static ReadKey KeyOf(Id<Right> right) => new("right", right.Index);

    internal void Move(Id<Subject> person, Id<Subject> place) =>
        people[person.Index] = people[person.Index] with { At = place, SafeSince = SimTime.Never };

    internal void MakeSafe(Id<Subject> person, Id<Subject> place, SimTime now) =>
        people[person.Index] = people[person.Index] with { At = place, SafeSince = now };

    internal void Harm(Id<Subject> person, int severity) =>
        people[person.Index] = people[person.Index] with { WorstHarm = Math.Max(people[person.Index].WorstHarm, severity) };

    internal void Breach(Id<Subject> person) =>
        people[person.Index] = people[person.Index] with { Breaches = people[person.Index].Breaches + 1 };

    internal void SetRight(World world, Id<Right> right, RightStatus status)
    {
        (rights[right.Index], changed[right.Index]) = (status, world.Now);
        world.Touch(KeyOf(right));
    }

    private static HashSet<int> VictimsOf(Scenario scenario) =>
        [.. scenario.Table<Person>().Where(p => p.IsVictim).Select(p => p.Subject.Index)];

    private readonly record struct PersonState(Id<Subject> At, SimTime SafeSince, int WorstHarm, int Breaches)
    {
        public static readonly PersonState Nowhere = new(Id<Subject>.None, SimTime.Never, 0, 0);
    }
}
