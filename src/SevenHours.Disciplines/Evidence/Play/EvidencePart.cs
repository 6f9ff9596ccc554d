using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>An item of evidence: something taken by an act that proves a fact.</summary>
/// <param name="Fact">What it proves.</param>
/// <param name="Act">The act that took it, or none.</param>
/// <param name="IsSpoiled">Whether its custody is broken.</param>
/// <param name="At">When it was taken.</param>
/// <param name="By">The event of its taking.</param>
public sealed record Exhibit(Id<Fact> Fact, Handle Act, bool IsSpoiled, SimTime At, EventId By);

/// <summary>All exhibits as they really stand.</summary>
public sealed class EvidencePart : Part
{
    private readonly List<Exhibit> exhibits;

    internal EvidencePart() => exhibits = [];

    private EvidencePart(EvidencePart other) => exhibits = [.. other.exhibits];

    /// <summary>Every exhibit, in the order they were taken.</summary>
    public IReadOnlyList<Exhibit> Exhibits => exhibits;

    /// <summary>Whether anything was taken that proves a fact.</summary>
    public bool Has(Id<Fact> fact) => exhibits.Exists(e => e.Fact == fact);

    /// <summary>How far an exhibit can be used now, per mille: nothing when its custody is broken or its act fell.</summary>
    public static int AdmissibilityOf(World world, Exhibit exhibit) =>
        exhibit.IsSpoiled ? 0 : world.Part<ActionsPart>().AdmissibilityOf(exhibit.Act);

    /// <summary>
    /// How far a fact can be used now, per mille: as far as the best of the exhibits that prove it, since each is an independent source.
    /// A fact that nobody took as an exhibit is information; it counts as far as its best holding.
    /// </summary>
    public int AdmissibilityOf(World world, Id<Fact> fact)
    {
        var best = -1;
        foreach (var exhibit in exhibits)
        {
            if (exhibit.Fact == fact)
            {
                best = Math.Max(best, AdmissibilityOf(world, exhibit));
            }
        }

        if (best >= 0)
        {
            return best;
        }

        var holdings = world.Part<KnowledgePart>().HoldingsOf(fact);
        return holdings.Count == 0 ? Lawfulness.Full : holdings.Max(h => h.Admissible);
    }

    /// <inheritdoc />
    public override Part Fork() => new EvidencePart(this);

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
        foreach (var exhibit in exhibits)
        {
            hash.Add(exhibit.Fact.Index);
            hash.Add(exhibit.Act);
            hash.Add(exhibit.IsSpoiled);
            hash.Add(exhibit.At);
        }
    }

    /// <summary>What a condition on any admissibility reads: an act may fall long after its exhibits were taken.</summary>
    internal static readonly ReadKey Any = new("evidence");

    internal static ReadKey KeyOf(Id<Fact> fact) => new("exhibit", fact.Index);

    internal void Add(Exhibit exhibit) => exhibits.Add(exhibit);

    internal void Spoil(Id<Fact> fact)
    {
        for (var i = 0; i < exhibits.Count; i++)
        {
            if (exhibits[i].Fact == fact)
            {
                exhibits[i] = exhibits[i] with { IsSpoiled = true };
            }
        }
    }
}
