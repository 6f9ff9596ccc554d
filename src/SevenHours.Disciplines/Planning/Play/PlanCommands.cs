using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>Write into the plan of one's agency, or into the joint plan of a meeting one was at.</summary>
/// <param name="Seat">Who writes.</param>
/// <param name="Kind">What kind of entry.</param>
/// <param name="What">What is supposed, comes first, or is to be found out.</param>
public sealed record ChangePlan(Id<Seat> Seat, PlanEntryKind Kind, TextRef What) : SeatCommand(Seat)
{
    /// <summary>The meeting whose joint plan it is; none for the agency's own.</summary>
    public Handle Meeting { get; init; }

    /// <summary>The entry written anew; 0 for a new one.</summary>
    public int Number { get; init; }

    /// <summary>The version of the entry the writer had before him; 0 for a new one.</summary>
    public int Was { get; init; }

    /// <summary>The reasons, or none.</summary>
    public TextRef Why { get; init; }

    /// <summary>How a hypothesis stands.</summary>
    public HypothesisState State { get; init; }

    /// <summary>How sure they are of it.</summary>
    public Sureness Sure { get; init; } = Sureness.Even;

    /// <summary>The facts for it; the desk must hold them.</summary>
    public IReadOnlyList<Id<Fact>> For { get; init; } = [];

    /// <summary>The facts against it; the desk must hold them.</summary>
    public IReadOnlyList<Id<Fact>> Against { get; init; } = [];

    /// <summary>Who follows a line of enquiry, or none.</summary>
    public Id<Seat> Owner { get; init; } = Id<Seat>.None;

    /// <summary>By when; <see cref="SimTime.Never"/> for no time.</summary>
    public SimTime Due { get; init; } = SimTime.Never;

    /// <summary>How a line of enquiry stands.</summary>
    public DutyState Progress { get; init; }

    /// <summary>The acts and requests made for it.</summary>
    public IReadOnlyList<Handle> Acts { get; init; } = [];

    /// <summary>Its place among those of its kind, from 1; 0 leaves it where it is.</summary>
    public int Place { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        var planning = desk.Part<PlanningDesk>();
        if (Meeting.IsSome && !planning.WasAt(Meeting))
        {
            return PlanningRefusals.NotYourPlan;
        }

        var was = planning.PlanOf(desk, Meeting).Find(Number);
        return !What.IsSome ? PlanningRefusals.NothingWritten
            : Number != 0 && was?.Kind != Kind ? Refusal.NoSuchThing
            : (was?.Version ?? 0) != Was ? PlanningRefusals.ChangedMeanwhile
            : Kind == PlanEntryKind.Hypothesis && State != HypothesisState.Open && !Why.IsSome ? PlanningRefusals.NoReason
            : Owner.IsSome && !planning.AudienceOf(desk, Meeting).Has(Owner) ? PlanningRefusals.NotInOnThePlan
            : Due != SimTime.Never && Due != was?.Due && Due <= desk.Now ? PlanningRefusals.TimeHasPassed
            : !Acts.All(act => was?.Acts.Contains(act) == true || IsOurs(desk, act)) ? Refusal.NoSuchThing
            : Checks.Holding(desk, [.. For, .. Against]);
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var part = world.Part<PlanningPart>();
        var agency = Meeting.IsSome ? Id<Agency>.None : world.Scenario.Seats[Seat].Agency;
        var plan = Meeting.IsSome ? part.Plans.Of(Meeting) : part.Plans.Of(agency);
        var audience = Meeting.IsSome ? part.Find(Meeting)!.Attended : world.Scenario.SeatsOf[agency.Index];
        var was = plan.Find(Number);
        var entry = Entry(was, Number != 0 ? Number : plan.Entries.Count + 1);
        if (entry is { Kind: PlanEntryKind.Enquiry, Owner.IsSome: true, Duty.IsSome: false })
        {
            entry = entry with { Duty = part.NextDuty(world, Seat) };
        }

        // What is cited is told to everybody whose plan it is, as a message would tell it; once.
        Sheets.Share(cascade, Seat, audience, entry.Cites.Except(was?.Cites ?? []), Meeting);
        cascade.Emit(new PlanChanged(agency, Meeting, Seat, entry, By) { To = audience });
    }

    private PlanEntry Entry(PlanEntry? was, int number)
    {
        var isHypothesis = Kind == PlanEntryKind.Hypothesis;
        var isEnquiry = Kind == PlanEntryKind.Enquiry;
        return new PlanEntry(number, Kind, What)
        {
            Version = (was?.Version ?? 0) + 1,
            Why = Why,
            State = isHypothesis ? State : HypothesisState.Open,
            Sure = isHypothesis ? Sure : Sureness.Even,
            For = isHypothesis ? [.. For.Distinct()] : [],
            Against = isHypothesis ? [.. Against.Distinct()] : [],
            Owner = isEnquiry ? Owner.IsSome ? Owner : was?.Owner ?? Owner : Id<Seat>.None,
            Due = isEnquiry ? Due : SimTime.Never,
            Progress = Progress,
            Duty = was?.Duty ?? Handle.None,
            Acts = isEnquiry ? [.. Acts.Distinct()] : [],
            Place = Place,
        };
    }

    private static bool IsOurs(Desk desk, Handle act) =>
        desk.Part<ActionsDesk>().Find(act) is not null || desk.Part<RequestsDesk>().FindMade(act) is not null;
}

/// <summary>Hand a plan to others as it stands: an act of sharing, with the facts it cites.</summary>
/// <param name="Seat">Who hands it over.</param>
/// <param name="To">To whom.</param>
/// <param name="Text">Words to go with it, or none.</param>
public sealed record HandPlan(Id<Seat> Seat, SeatSet To, TextRef Text) : SeatCommand(Seat)
{
    /// <summary>The meeting whose joint plan it is; none for the agency's own.</summary>
    public Handle Meeting { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        var planning = desk.Part<PlanningDesk>();
        return Meeting.IsSome && !planning.WasAt(Meeting) ? PlanningRefusals.NotYourPlan
            : planning.PlanOf(desk, Meeting).Entries.Count == 0 ? PlanningRefusals.NothingPlanned
            : Checks.Sharing(desk, To, []);
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var desk = cascade.World.DeskOf(Seat);
        var plan = desk.Part<PlanningDesk>().PlanOf(desk, Meeting);
        var held = desk.Part<KnowledgeDesk>();
        var message = Knowing.Send(cascade, Seat, To, Text, [.. plan.Entries.SelectMany(e => e.Cites).Distinct().Where(held.Holds)], By);
        cascade.Emit(new PlanHanded(Seat, message, plan.Agency, Meeting, plan.Entries) { To = To - SeatSet.Of(Seat) });
    }
}
