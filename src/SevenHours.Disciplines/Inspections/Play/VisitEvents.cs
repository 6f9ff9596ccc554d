using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>A visit came to a place of work. The agency that acted learns of it.</summary>
/// <param name="Site">Where.</param>
/// <param name="Act">The act that brought it.</param>
/// <param name="Seat">Who acted: leads it, until somebody else does.</param>
public sealed record VisitOpened(Id<Workplace> Site, Handle Act, Id<Seat> Seat) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<InspectionsPart>().Open(world, Site, Act, Seat);
        world.Touch(InspectionsPart.KeyOf(Site));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        desk.Part<InspectionsDesk>().Of(Site).Open(Act, Seat, notice.At);
        desk.ShareOut(Site, Seat, VisitRole.Lead);
    }
}

/// <summary>Others were brought along. All who are there learn of it; those who come learn how the visit stands.</summary>
/// <param name="Site">Where.</param>
/// <param name="Seat">Who brought them.</param>
/// <param name="Seats">Who came.</param>
/// <param name="Record">How it stood when they came.</param>
public sealed record VisitJoined(Id<Workplace> Site, Id<Seat> Seat, SeatSet Seats, VisitRecord Record) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InspectionsPart>().Find(Site)!.Join(this, world.Now);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        desk.Part<InspectionsDesk>().Of(Site).Join(this, notice.At);
        var book = desk.Part<IdentificationDesk>().Book(desk.Scenario.Table<Workplace>()[Site].Group);
        book.IsShared = true;
        book.Leave(Record.Gone.Select(one => one.Number));
    }
}

/// <summary>Somebody took a role. All who are there learn of it.</summary>
/// <param name="Site">Where.</param>
/// <param name="Seat">Who.</param>
/// <param name="Role">Which.</param>
public sealed record VisitRoleTaken(Id<Workplace> Site, Id<Seat> Seat, VisitRole Role) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InspectionsPart>().Find(Site)!.Take(Seat, Role, world.Now);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        desk.Part<InspectionsDesk>().Of(Site).Take(Seat, Role, notice.At);
        desk.ShareOut(Site, Seat, Role);
    }
}

/// <summary>Somebody began a step. All who are there learn of it.</summary>
/// <param name="Site">Where.</param>
/// <param name="Work">The step, with the instant at which it is done.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record VisitStepBegan(Id<Workplace> Site, VisitWork Work, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) =>
        world.Schedule(Work.Until, 0, VisitStepWake.Instance, world.Part<InspectionsPart>().Begin(Site, Work, world.Now, world.LastEvent));

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InspectionsDesk>().Of(Site).Begin(Work, notice.At);
}

/// <summary>A step was done. All who are there learn of it.</summary>
/// <param name="Site">Where.</param>
/// <param name="Work">The step.</param>
public sealed record VisitStepDone(Id<Workplace> Site, VisitWork Work) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var part = world.Part<InspectionsPart>();
        part.Find(Site)!.Finish(Work, world.Now);
        if (Work.Step == VisitStep.CheckStatus || (Work.Step == VisitStep.SeeDormitory && !Work.IsAsked))
        {
            part.TruthOf(Site).IsShaken = true;
        }
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InspectionsDesk>().Of(Site).Finish(Work, notice.At);
}

/// <summary>A visit was closed. All who were there learn of it.</summary>
/// <param name="Site">Where.</param>
/// <param name="Seat">Who closed it.</param>
public sealed record VisitClosed(Id<Workplace> Site, Id<Seat> Seat) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<InspectionsPart>().Find(Site)!.Close(Seat, world.Now);
        world.Touch(InspectionsPart.KeyOf(Site));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InspectionsDesk>().Of(Site).Close(Seat, notice.At);
}

/// <summary>Who speaks with people is shared out at a visit: a desk's book of the group says so.</summary>
internal static class SharingOut
{
    public static void ShareOut(this Desk desk, Id<Workplace> site, Id<Seat> seat, VisitRole role)
    {
        var book = desk.Part<IdentificationDesk>().Book(desk.Scenario.Table<Workplace>()[site].Group);
        book.IsShared = true;
        book.Askers = role == VisitRole.Workers ? book.Askers | SeatSet.Of(seat) : book.Askers - SeatSet.Of(seat);
    }
}
