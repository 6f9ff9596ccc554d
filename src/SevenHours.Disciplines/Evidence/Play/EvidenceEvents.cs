using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>A fact became an exhibit. The agency that took it learns of it.</summary>
/// <param name="Fact">The fact it proves.</param>
/// <param name="Act">The act that took it, or none.</param>
/// <param name="Admissibility">How far it could be used when it was taken, per mille. Taken out for seats: a court will say.</param>
/// <param name="IsSpoiled">Whether its custody was broken from the first. Taken out for seats.</param>
public sealed record ExhibitTaken(Id<Fact> Fact, Handle Act, int Admissibility, bool IsSpoiled) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new ExhibitTaken(Fact, Act, 0, false);

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<EvidencePart>().Add(new Exhibit(Fact, Act, IsSpoiled, world.Now, world.LastEvent));
        world.Touch(EvidencePart.KeyOf(Fact));
        world.Touch(EvidencePart.Any);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<EvidenceDesk>().Add(new ExhibitOnDesk(Fact, Act, notice.At));
}

/// <summary>The custody of everything that proves a fact is broken. The agency whose act broke it is told.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Says">What happened, in words.</param>
public sealed record CustodyBroken(Id<Fact> Fact, TextRef Says) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<EvidencePart>().Spoil(Fact);
        world.Touch(EvidencePart.KeyOf(Fact));
        world.Touch(EvidencePart.Any);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<EvidenceDesk>().Spoil(Fact, Says);
}
