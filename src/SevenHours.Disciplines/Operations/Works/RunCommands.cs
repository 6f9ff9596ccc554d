using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>Launch an operation: from now on each of its sites goes in when its time comes.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Operation">Which operation.</param>
public sealed record LaunchOperation(Id<Seat> Seat, Handle Operation) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        PlanChecks.Own(desk, Operation) is not { } operation ? OperationRefusals.NotKnown
        : operation.IsLaunched ? OperationRefusals.IsLaunched
        : operation.Content.Sites.Any(site => site.At != SimTime.Never && (site[OperationField.Place] is not null || site.Words(OperationField.Place).IsSome)) ? null
        : OperationRefusals.NoSite;

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        cascade.Emit(new OperationLaunched(Operation, Seat, By) { To = cascade.World.Part<OperationsPart>().Book.Find(Operation)!.Members });
}

/// <summary>Call a site off, or all that lies ahead.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Operation">Which operation.</param>
/// <param name="Entry">The site's entry; null for all.</param>
/// <param name="Why">Why, in the seat's own words, or none.</param>
public sealed record CallOffOperation(Id<Seat> Seat, Handle Operation, string? Entry, TextRef Why) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        PlanChecks.Own(desk, Operation) is not { } operation ? OperationRefusals.NotKnown
        : !operation.IsLaunched ? OperationRefusals.NotLaunched
        : Entry is not null && operation.Content.Sites.All(site => site.Id != Entry) ? OperationRefusals.NoSuchSite
        : operation.Content.Sites.Any(site => (Entry is null || site.Id == Entry) && operation.IsAhead(site.Id)) ? null
        : OperationRefusals.IsOver;

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        GoingIn.CallOff(cascade, cascade.World.Part<OperationsPart>().Book.Find(Operation)!, Entry, Seat, null, Why, By);
}

/// <summary>Report from one's post: everybody on the operation sees it on the board.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Operation">Which operation.</param>
/// <param name="Site">The site's entry.</param>
/// <param name="Word">What.</param>
/// <param name="Says">More of it in words, or none.</param>
public sealed record ReportFromPost(Id<Seat> Seat, Handle Operation, string Site, PostWord Word, TextRef Says) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        PlanChecks.Own(desk, Operation) is not { } operation ? OperationRefusals.NotKnown
        : !Enum.IsDefined(Word) ? Refusal.NoSuchThing
        : operation.Content.Sites.All(site => site.Id != Site) ? OperationRefusals.NoSuchSite
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        cascade.Emit(new PostReported(Operation, Site, Seat, Word, Says, By) { To = cascade.World.Part<OperationsPart>().Book.Find(Operation)!.Members });
}

/// <summary>Say in the hot debrief how something went, while it is fresh.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Operation">Which operation.</param>
/// <param name="Site">The site's entry; the plan's for the whole.</param>
/// <param name="Kind">How it went.</param>
/// <param name="Says">In the seat's own words; none only where all went as planned.</param>
public sealed record SayInHotDebrief(Id<Seat> Seat, Handle Operation, string Site, HotKind Kind, TextRef Says) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        PlanChecks.Own(desk, Operation) is not { } operation ? OperationRefusals.NotKnown
        : !Enum.IsDefined(Kind) ? Refusal.NoSuchThing
        : Site != OperationChange.PlanId && operation.Content.Sites.All(site => site.Id != Site) ? OperationRefusals.NoSuchSite
        : !operation.Runs.Any(run => run.Status != SiteStatus.Ordered) ? OperationRefusals.NothingOver
        : Says.IsSome || Kind == HotKind.AsPlanned ? null // that all went as planned says enough
        : OperationRefusals.NoWords;

    /// <inheritdoc />
    protected override void Run(Cascade cascade) =>
        cascade.Emit(new HotDebriefSaid(Operation, Site, Seat, Kind, Says, By) { To = cascade.World.Part<OperationsPart>().Book.Find(Operation)!.Members });
}
