using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>What a seat knows of exhibits: those its agency took, and those it was shown.</summary>
public sealed class EvidenceDesk : DeskPart
{
    private readonly List<Exhibit> exhibits;
    private readonly List<HearingOnDesk> hearings;

    private readonly HashSet<Id<Subject>> tainted;

    internal EvidenceDesk() => (exhibits, hearings, tainted) = ([], [], []);

    private EvidenceDesk(EvidenceDesk other) => (exhibits, hearings, tainted) = ([.. other.exhibits], [.. other.hearings], [.. other.tainted]);

    /// <summary>The exhibits, in the order the seat learnt of them.</summary>
    public IReadOnlyList<Exhibit> Exhibits => exhibits;

    /// <summary>The exhibit of a handle, or null.</summary>
    public Exhibit? Find(Handle handle) => exhibits.Find(e => e.Handle == handle);

    /// <summary>Files this agency submitted or was given to rule on, in order.</summary>
    public IReadOnlyList<HearingOnDesk> Hearings => hearings;

    /// <summary>The hearing of a file, or null.</summary>
    public HearingOnDesk? Hearing(Handle file) => hearings.Find(h => h.File.Handle == file);

    /// <summary>Whether this seat noticed that a person was kept near somebody he should have been kept apart from.</summary>
    public bool WasKeptTogether(Id<Subject> person) => tainted.Contains(person);

    /// <inheritdoc />
    public override DeskPart Fork() => new EvidenceDesk(this);

    internal void Add(Exhibit exhibit)
    {
        var index = exhibits.FindIndex(e => e.Handle == exhibit.Handle);
        if (index < 0)
        {
            exhibits.Add(exhibit);
        }
        else
        {
            exhibits[index] = exhibit with
            {
                Item = exhibit.Item with { Facts = [.. exhibits[index].Item.Facts.Union(exhibit.Item.Facts)] },
                IsSpoiled = exhibits[index].IsSpoiled || exhibit.IsSpoiled,
                Damage = exhibits[index].Damage.IsSome ? exhibits[index].Damage : exhibit.Damage,
            };
        }
    }

    internal void Keep(Handle handle, CustodyLine line)
    {
        var index = exhibits.FindIndex(e => e.Handle == handle);
        if (index >= 0)
        {
            exhibits[index] = exhibits[index].With(line);
        }
    }

    internal void Spoil(Id<Fact> fact, TextRef says)
    {
        for (var i = 0; i < exhibits.Count; i++)
        {
            if (exhibits[i].Proves(fact))
            {
                exhibits[i] = exhibits[i] with { Damage = says, IsSpoiled = true };
            }
        }
    }

    internal void Taint(Id<Subject> person) => tainted.Add(person);

    internal void Submit(HearingFile file, SimTime at) => hearings.Add(new HearingOnDesk(file, at));

    internal void Take(FileTaken taken)
    {
        var index = hearings.FindIndex(h => h.File.Handle == taken.File);
        hearings[index] = hearings[index] with { TakenBy = taken.Seat };
    }

    internal void Rule(FileRuled ruled, SimTime at)
    {
        var index = hearings.FindIndex(h => h.File.Handle == ruled.File);
        hearings[index] = hearings[index] with { Ruling = ruled.Ruling, RuledAt = at, RuledBy = ruled.Seat };
    }
}
