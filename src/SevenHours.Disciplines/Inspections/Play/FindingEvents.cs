using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>The employer heard that somebody will come. For staff only.</summary>
/// <param name="Site">Where.</param>
public sealed record WorkplaceWarned(Id<Workplace> Site) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InspectionsPart>().TruthOf(Site).IsWarned = true;
}

/// <summary>A moment of a visit came upon which something follows in the case, each once. For staff only.</summary>
/// <param name="Site">Where.</param>
/// <param name="Moment">Which.</param>
public sealed record VisitMomentCame(Id<Workplace> Site, VisitMoment Moment) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InspectionsPart>().TruthOf(Site).Come(Moment);
}

/// <summary>Somebody read what the employer told the registers. The agency learns of it.</summary>
/// <param name="Site">Where.</param>
/// <param name="Seat">Who read it.</param>
public sealed record RegistersRead(Id<Workplace> Site, Id<Seat> Seat) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InspectionsDesk>().Of(Site).Secure(PaperKinds.Registers, Seat, notice.At);
}

/// <summary>Somebody stopped the vehicle that brings people to work. The agency learns who rode in it, and when.</summary>
/// <param name="Site">Where it brings them.</param>
/// <param name="Seat">Who stopped it.</param>
public sealed record VehicleLooked(Id<Workplace> Site, Id<Seat> Seat) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InspectionsDesk>().Of(Site).Secure(PaperKinds.Rides, Seat, notice.At);
}

/// <summary>Papers were secured. It names their kinds alone: what they say follows from the scenario. All who are there learn of it.</summary>
/// <param name="Site">Where.</param>
/// <param name="Seat">By whom.</param>
/// <param name="Papers">Which.</param>
public sealed record PapersSecured(Id<Workplace> Site, Id<Seat> Seat, PaperKinds Papers) : WorldEvent
{
    /// <summary>Whether whoever took them has no power to: they are read, and carry nothing.</summary>
    public bool IsPowerless { get; init; }

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InspectionsPart>().Find(Site)!.Secure(Papers, Seat, world.Now, IsPowerless);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InspectionsDesk>().Of(Site).Secure(Papers, Seat, notice.At, IsPowerless);
}

/// <summary>The second book was taken away. For staff only: nobody at the visit sees it.</summary>
/// <param name="Site">Where.</param>
public sealed record BookRemoved(Id<Workplace> Site) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InspectionsPart>().TruthOf(Site).IsBookGone = true;
}

/// <summary>Those at work were counted. All who are there learn of it.</summary>
/// <param name="Site">Where.</param>
/// <param name="Seat">By whom.</param>
/// <param name="Present">How many.</param>
public sealed record HeadsCounted(Id<Workplace> Site, Id<Seat> Seat, int Present) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InspectionsPart>().Find(Site)!.Count(Present);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InspectionsDesk>().Of(Site).Count(Present);
}

/// <summary>Leave to stay was checked at the gate. The agency that checked learns what it showed.</summary>
/// <param name="Site">Where.</param>
/// <param name="Seat">By whom.</param>
/// <param name="Seen">Of whom, and what.</param>
public sealed record StatusesSeen(Id<Workplace> Site, Id<Seat> Seat, IReadOnlyList<SeenStatus> Seen) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InspectionsDesk>().Of(Site).See(Seen);
}

/// <summary>Somebody looked workers up in a database while the visit was there. All who are there see it; so do those who work there.</summary>
/// <param name="Site">Where.</param>
/// <param name="Seat">Who.</param>
public sealed record WorkersLookedUp(Id<Workplace> Site, Id<Seat> Seat) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<InspectionsPart>().TruthOf(Site).IsShaken = true;
        world.Part<InspectionsPart>().Find(Site)!.LookUp(Seat, world.Now);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InspectionsDesk>().Of(Site).LookUp(Seat, notice.At);
}

/// <summary>Leave to stay was checked although people with cause had not been heard: the rule of the law on first contact was broken. For staff only.</summary>
/// <param name="Site">Where.</param>
/// <param name="Seat">By whom.</param>
/// <param name="Unheard">Those with cause whom nobody had heard, by number.</param>
public sealed record PeopleBeforePapersBroken(Id<Workplace> Site, Id<Seat> Seat, IReadOnlyList<int> Unheard) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }
}

/// <summary>The dormitory was looked at. All who are there learn of it.</summary>
/// <param name="Site">Where.</param>
/// <param name="Seat">By whom.</param>
/// <param name="IsEmptied">Whether it had been emptied.</param>
public sealed record DormitorySeen(Id<Workplace> Site, Id<Seat> Seat, bool IsEmptied) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InspectionsPart>().Find(Site)!.FindEmptied(IsEmptied);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InspectionsDesk>().Of(Site).FindEmptied(IsEmptied);
}

/// <summary>An observation: people left, or are not there. All who are at the visit see it.</summary>
/// <param name="Site">Where.</param>
/// <param name="Workers">Who, by number.</param>
/// <param name="Why">Why.</param>
public sealed record WorkersLeft(Id<Workplace> Site, IReadOnlyList<int> Workers, WhyGone Why) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<InspectionsPart>().Find(Site)!.Leave(this, world.Now);
        world.Touch(InspectionsPart.KeyOf(Site));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        desk.Part<InspectionsDesk>().Of(Site).Leave(this, notice.At);
        desk.Part<IdentificationDesk>().Book(desk.Scenario.Table<Workplace>()[Site].Group).Leave(Workers);
    }
}
