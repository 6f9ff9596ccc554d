using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>Something became an exhibit. The agency that took it learns of it.</summary>
/// <param name="Fact">The first fact it proves, or none.</param>
/// <param name="Act">The act that took it, or none.</param>
/// <param name="Admissibility">How far it could be used when it was taken, per mille. Taken out for seats: a court will say.</param>
/// <param name="IsSpoiled">Whether its custody was broken from the first. Taken out for seats.</param>
public sealed record ExhibitTaken(Id<Fact> Fact, Handle Act, int Admissibility, bool IsSpoiled) : WorldEvent
{
    /// <summary>What it is; null in plays saved before exhibits had names, where the fact and the act are all there is.</summary>
    public ExhibitItem? Item { get; init; }

    /// <summary>What was done wrongly and nobody saw. Taken out for seats.</summary>
    public IReadOnlyList<TakingFlaw> Hidden { get; init; } = [];

    /// <inheritdoc />
    public override WorldEvent ForSeats() => new ExhibitTaken(Fact, Act, 0, false) { Item = Item is null ? null : Item with { Content = "" } };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var seen = ItemAt(world.Now);
        var item = Hidden.Count == 0 ? seen : seen with { Flaws = [.. seen.Flaws, .. Hidden] };
        world.Part<EvidencePart>().Add(world, Exhibit.Taken(item, AgencyOf(world.Scenario, item), IsSpoiled), To);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var item = ItemAt(notice.At);
        desk.Part<EvidenceDesk>().Add(Exhibit.Taken(item, item.Seat.IsSome ? AgencyOf(desk.Scenario, item) : desk.Scenario.Seats[desk.Seat].Agency, false));
    }

    private static Id<Agency> AgencyOf(Scenario scenario, ExhibitItem item) =>
        item.Seat.IsSome ? scenario.Seats[item.Seat].Agency : Id<Agency>.None;

    /// <summary>What it is; of an old play as much as that play said, under a name made of its fact and act.</summary>
    private ExhibitItem ItemAt(SimTime at) => Item ?? new ExhibitItem
    {
        Handle = new Handle(unchecked(Luck.Mix(Luck.Mix(Act.Value) ^ (ulong)(Fact.Index + 1)) | 1)),
        Kind = ExhibitKind.Object,
        At = at,
        Act = Act,
        Facts = Fact.IsSome ? [Fact] : [],
    };
}

/// <summary>The custody of everything that proves a fact is broken. The agency whose act broke it is told.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Says">What happened, in words.</param>
public sealed record CustodyBroken(Id<Fact> Fact, TextRef Says) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<EvidencePart>().Spoil(Fact, Says);
        world.Touch(EvidencePart.KeyOf(Fact));
        world.Touch(EvidencePart.Any);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<EvidenceDesk>().Spoil(Fact, Says);
}

/// <summary>A line was added to the custody of an exhibit. Every agency that knows the exhibit learns of it.</summary>
/// <param name="Exhibit">The exhibit.</param>
/// <param name="Line">The line.</param>
public sealed record CustodyKept(Handle Exhibit, CustodyLine Line) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var part = world.Part<EvidencePart>();
        part.Change(world, Exhibit, e => e.With(Line));
        if (Line.Step == CustodyStep.HandedOver && world.Scenario.SeatsOf[Line.To.Index].IsEmpty)
        {
            world.Schedule(world.Now + ReceiptWake.After, 0, ReceiptWake.Instance, part.IndexOf(Exhibit));
        }
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<EvidenceDesk>().Keep(Exhibit, Line);
}

/// <summary>An exhibit was shown with its custody so far to seats that did not know it.</summary>
/// <param name="Sheet">The exhibit as whoever shows it knows it; of what it proves only what is told with it.</param>
/// <param name="From">Who shows it; none for staff and rules.</param>
public sealed record ExhibitShown(Exhibit Sheet, Id<Seat> From) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<EvidencePart>().Tell(Sheet.Handle, To);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<EvidenceDesk>().Add(Sheet);
}

/// <summary>A person was kept within sight and hearing of somebody from whom he had to be kept apart. Those who noticed are told.</summary>
/// <param name="Person">The person.</param>
public sealed record WitnessTainted(Id<Subject> Person) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<EvidencePart>().Taint(Person);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<EvidenceDesk>().Taint(Person);
}

/// <summary>An exhibit was altered unseen: whoever takes its hash from now on finds another one. For staff only.</summary>
/// <param name="Exhibit">The exhibit.</param>
/// <param name="Says">What happened, in words.</param>
public sealed record ExhibitAltered(Handle Exhibit, TextRef Says) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<EvidencePart>().Alter(Exhibit);
}
