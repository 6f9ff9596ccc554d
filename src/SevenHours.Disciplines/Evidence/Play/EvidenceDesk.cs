using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>What a seat knows of the exhibits of its agency.</summary>
public sealed class EvidenceDesk : DeskPart
{
    private readonly List<ExhibitOnDesk> exhibits;

    internal EvidenceDesk() => exhibits = [];

    private EvidenceDesk(EvidenceDesk other) => exhibits = [.. other.exhibits];

    /// <summary>The exhibits, in the order they were taken.</summary>
    public IReadOnlyList<ExhibitOnDesk> Exhibits => exhibits;

    /// <inheritdoc />
    public override DeskPart Fork() => new EvidenceDesk(this);

    internal void Add(ExhibitOnDesk exhibit) => exhibits.Add(exhibit);

    internal void Spoil(Id<Fact> fact, TextRef says)
    {
        for (var i = 0; i < exhibits.Count; i++)
        {
            if (exhibits[i].Fact == fact)
            {
                exhibits[i] = exhibits[i] with { Damage = says, IsSpoiled = true };
            }
        }
    }
}

/// <summary>An exhibit as its agency knows it.</summary>
/// <param name="Fact">What it proves.</param>
/// <param name="Act">The act that took it, or none.</param>
/// <param name="At">When it was taken.</param>
public sealed record ExhibitOnDesk(Id<Fact> Fact, Handle Act, SimTime At)
{
    /// <summary>Whether the agency was told that its custody is broken.</summary>
    public bool IsSpoiled { get; init; }

    /// <summary>What the agency was told of it.</summary>
    public TextRef Damage { get; init; }
}
