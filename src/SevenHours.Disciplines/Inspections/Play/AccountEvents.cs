using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>Somebody who works there spoke. It names topics alone: the figures follow from the scenario. The agency that asked learns of it.</summary>
/// <param name="Site">Where.</param>
/// <param name="Number">Who.</param>
/// <param name="Seat">To whom.</param>
/// <param name="Setting">How.</param>
/// <param name="Telling">In what manner.</param>
/// <param name="Topics">Of what the person told.</param>
public sealed record WorkerSpoke(
    Id<Workplace> Site, int Number, Id<Seat> Seat, ScreeningSetting Setting, Telling Telling, IReadOnlyList<WorkTopic> Topics) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<InspectionsPart>().Find(Site)!.Hear(Of(world.Now));
        world.Touch(InspectionsPart.KeyOf(Site));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InspectionsDesk>().Of(Site).Hear(Of(notice.At));

    private Account Of(SimTime at) => new(Number, Seat, Setting, Telling, Topics, at);
}

/// <summary>What some told was given on to others at the visit. Both sides learn of it.</summary>
/// <param name="Site">Where.</param>
/// <param name="Seat">Who gave it.</param>
/// <param name="Accounts">What was told.</param>
/// <param name="IsAgreed">Whether those who told it were asked and agreed.</param>
public sealed record AccountsGiven(Id<Workplace> Site, Id<Seat> Seat, IReadOnlyList<Account> Accounts, bool IsAgreed) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InspectionsDesk>().Of(Site).Give(Seat, Accounts);
}

/// <summary>Somebody marked a difference between papers and people, or took the mark off. The agency learns of it.</summary>
/// <param name="Site">Where.</param>
/// <param name="Seat">Who.</param>
/// <param name="Number">Whose papers.</param>
/// <param name="Topic">On what they part.</param>
/// <param name="IsOn">Whether it is marked; else the mark is taken off.</param>
/// <param name="Note">In words, or none.</param>
public sealed record DifferenceMarked(Id<Workplace> Site, Id<Seat> Seat, int Number, WorkTopic Topic, bool IsOn, TextRef Note) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InspectionsPart>().SheetOf(Site).Mark(this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InspectionsDesk>().Of(Site).Mark(this);
}

/// <summary>A form was filed. All who are at the visit learn of it.</summary>
/// <param name="Site">Where.</param>
/// <param name="Form">The form.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record VisitFormFiled(Id<Workplace> Site, VisitForm Form, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<InspectionsPart>().File(world, Site, Form, world.LastEvent);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InspectionsDesk>().Of(Site).File(Form);
}

/// <summary>What a form asked for was given, to all, to some or to nobody. All who are at the visit learn of it.</summary>
/// <param name="Site">Where.</param>
/// <param name="Form">The form.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Granted">To whom, and how much.</param>
public sealed record VisitFormAnswered(Id<Workplace> Site, Handle Form, VisitFormKind Kind, IReadOnlyList<Grant> Granted) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<InspectionsPart>().Find(Site)!.Answer(Form, Granted, world.Now);
        world.Touch(InspectionsPart.KeyOf(Site));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<InspectionsDesk>().Of(Site).Answer(Form, Granted, notice.At);
}
