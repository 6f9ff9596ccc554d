using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>An exhibit and its custody. The same in truth and on a desk; a desk holds what its agency was told of it.</summary>
/// <param name="Item">What it is and where it comes from.</param>
/// <param name="Lines">Its custody, in order; the first is its taking.</param>
public sealed record Exhibit(ExhibitItem Item, IReadOnlyList<CustodyLine> Lines)
{
    /// <summary>Its opaque name.</summary>
    public Handle Handle => Item.Handle;

    /// <summary>The act that took it, or none.</summary>
    public Handle Act => Item.Act;

    /// <summary>When it was taken.</summary>
    public SimTime At => Item.At;

    /// <summary>Whether its custody is known to be broken beyond mending.</summary>
    public bool IsSpoiled { get; init; }

    /// <summary>What happened to it then, in words.</summary>
    public TextRef Damage { get; init; }

    /// <summary>Whether it proves a fact.</summary>
    public bool Proves(Id<Fact> fact) => Item.Facts.Contains(fact);

    /// <summary>The same with one more line.</summary>
    public Exhibit With(CustodyLine line) => this with { Lines = [.. Lines, line] };

    /// <summary>Where it is.</summary>
    public Whereabouts Where => Whereabouts.After(Lines);

    /// <summary>The exhibit as it is when it is taken.</summary>
    internal static Exhibit Taken(ExhibitItem item, Id<Agency> agency, bool isSpoiled) =>
        new(item, [new CustodyLine(CustodyStep.Seized, item.At, item.Seat, agency)]) { IsSpoiled = isSpoiled };
}

/// <summary>Where an exhibit is.</summary>
/// <param name="Holder">The agency that holds it, or held it last; none when it was given back.</param>
/// <param name="OnTheWayTo">The agency that is to confirm it, or none.</param>
public readonly record struct Whereabouts(Id<Agency> Holder, Id<Agency> OnTheWayTo)
{
    /// <summary>Whether an agency can do something with it: it holds it, or it was handed over to it.</summary>
    public bool IsAt(Id<Agency> agency) => agency.IsSome && (OnTheWayTo.IsSome ? OnTheWayTo == agency : Holder == agency);

    /// <summary>Where it is after some lines.</summary>
    public static Whereabouts After(IEnumerable<CustodyLine> lines)
    {
        var where = new Whereabouts(Id<Agency>.None, Id<Agency>.None);
        foreach (var line in lines)
        {
            where = line.Step switch
            {
                CustodyStep.Seized or CustodyStep.Received => new Whereabouts(line.Agency, Id<Agency>.None),
                CustodyStep.HandedOver => where with { OnTheWayTo = line.To },
                CustodyStep.Returned => new Whereabouts(Id<Agency>.None, Id<Agency>.None),
                _ => where,
            };
        }

        return where;
    }
}
