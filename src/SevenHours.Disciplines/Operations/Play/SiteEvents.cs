using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>Something became of a site of an operation. Those who are on the operation see it on the board.</summary>
/// <param name="Operation">Which operation.</param>
/// <param name="Entry">The site's entry in the plan.</param>
public abstract record SiteEvent(Handle Operation, string Entry) : OperationEvent(Operation)
{
    private protected abstract SiteRun After(SiteRun? run, SimTime at);

    private protected override Operation After(Operation operation, SimTime at)
    {
        var run = After(operation.Run(Entry), at);
        return operation with { Runs = operation.Run(Entry) is null ? [.. operation.Runs, run] : [.. operation.Runs.Select(one => one.Entry == Entry ? run : one)] };
    }
}

/// <summary>The time of a site has come, and who leads there goes in with the act of the catalogue; it waits if what the act takes is not free.</summary>
/// <param name="Operation">Which operation.</param>
/// <param name="Entry">The site's entry in the plan.</param>
/// <param name="Seat">Who goes in.</param>
/// <param name="Act">The act, or none when the catalogue has none for it.</param>
public sealed record SiteOrdered(Handle Operation, string Entry, Id<Seat> Seat, Handle Act) : SiteEvent(Operation, Entry)
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        base.Apply(world);
        if (Act.IsSome)
        {
            world.Part<OperationsPart>().Order(Act, Operation, Entry);
        }
    }

    private protected override SiteRun After(SiteRun? run, SimTime at) => (run ?? new SiteRun(Entry, SiteStatus.Ordered, at, Act)) with { Act = Act, Lead = Seat };
}

/// <summary>An observation: something was seen at a site before the door opened.</summary>
/// <param name="Operation">Which operation.</param>
/// <param name="Entry">The site's entry in the plan.</param>
/// <param name="Sign">What.</param>
/// <param name="Says">In words, or none for the usual ones.</param>
public sealed record SiteSignSeen(Handle Operation, string Entry, AbortSign Sign, TextRef Says) : SiteEvent(Operation, Entry)
{
    private protected override SiteRun After(SiteRun? run, SimTime at) =>
        (run ?? new SiteRun(Entry, SiteStatus.Ordered, at, Handle.None)) is var now ? now with { Signs = [.. now.Signs, Sign] } : now;
}

/// <summary>A site was entered: by an operation, or by an act of the catalogue that nobody planned.</summary>
/// <param name="Operation">Which operation, or none.</param>
/// <param name="Entry">The site's entry in the plan; empty without an operation.</param>
/// <param name="Seat">Who went in.</param>
/// <param name="Act">By which act, or none.</param>
/// <param name="Site">The site of the package, or none. Taken out for seats.</param>
/// <param name="Lacks">What it lacked, and why.</param>
/// <param name="Met">Whom those who were brought out met first. Taken out for seats.</param>
/// <param name="WasWarned">Whether those inside had been warned. Taken out for seats.</param>
public sealed record SiteEntered(
    Handle Operation, string Entry, Id<Seat> Seat, Handle Act, Id<Site> Site, IReadOnlyList<SiteLack> Lacks, IReadOnlyList<SiteMeeting> Met, bool WasWarned)
    : SiteEvent(Operation, Entry)
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with
    {
        To = SeatSet.Nobody, Site = Id<Site>.None, Met = [], WasWarned = false, Lacks = [.. Lacks.Select(lack => lack.ForSeats())],
    };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        if (Operation.IsSome)
        {
            base.Apply(world);
        }

        if (Site.IsSome)
        {
            OperationTimes.Fall(world, this);
            world.Touch(OperationsPart.KeyOf(Site));
        }
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        if (Operation.IsSome)
        {
            base.Apply(desk, in notice);
        }
    }

    private protected override SiteRun After(SiteRun? run, SimTime at) =>
        (run ?? new SiteRun(Entry, SiteStatus.Entered, at, Act)) with
        {
            Status = SiteStatus.Entered, At = at, Act = Act, Lead = Seat, Site = Site, Lacks = Lacks, Met = Met, WasWarned = WasWarned,
        };
}

/// <summary>A site, or all that lay ahead, was called off.</summary>
/// <param name="Operation">Which operation.</param>
/// <param name="Entry">The site's entry in the plan.</param>
/// <param name="Seat">Who called it off, or none when a criterion of the plan did.</param>
/// <param name="Sign">The sign that did, or null.</param>
/// <param name="Why">Why, in the seat's own words, or none.</param>
/// <param name="By">The person at the seat, or null.</param>
public sealed record SiteCalledOff(Handle Operation, string Entry, Id<Seat> Seat, AbortSign? Sign, TextRef Why, string? By) : SiteEvent(Operation, Entry)
{
    private protected override SiteRun After(SiteRun? run, SimTime at) =>
        (run ?? new SiteRun(Entry, SiteStatus.CalledOff, at, Handle.None)) with { Status = SiteStatus.CalledOff, At = at };
}

/// <summary>The time of a site passed and nobody went: who was to go never confirmed the order.</summary>
/// <param name="Operation">Which operation.</param>
/// <param name="Entry">The site's entry in the plan.</param>
/// <param name="Seat">Who was to go.</param>
public sealed record SiteMissed(Handle Operation, string Entry, Id<Seat> Seat) : SiteEvent(Operation, Entry)
{
    private protected override SiteRun After(SiteRun? run, SimTime at) =>
        (run ?? new SiteRun(Entry, SiteStatus.Missed, at, Handle.None)) with { Status = SiteStatus.Missed, At = at, Lead = Seat };
}

/// <summary>What a missing entry of the plan cost: what those at the site see of it. Its effects name this event as their cause.</summary>
/// <param name="Operation">Which operation, or none.</param>
/// <param name="Entry">The site's entry in the plan; empty without an operation.</param>
/// <param name="Act">The act by which it was entered, or none: what is seen stands among its results.</param>
/// <param name="Site">The site of the package, or none. Taken out for seats.</param>
/// <param name="Lack">What was lacking.</param>
public sealed record SiteForgotten(Handle Operation, string Entry, Handle Act, Id<Site> Site, SiteLack Lack) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, Site = Id<Site>.None, Lack = Lack.ForSeats() };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        if (Lack.Says.IsSome && desk.Part<ActionsDesk>() is var acts && acts.Find(Act) is not null)
        {
            acts.Change(Act, act => act with { Results = [.. act.Results, Lack.Says] });
        }
    }
}

/// <summary>Those at a site learn that another fell, before anybody is at their door. For staff only: what they do then leaves its own traces.</summary>
/// <param name="Site">Which site.</param>
/// <param name="From">The site that fell.</param>
public sealed record SiteWarned(Id<Site> Site, Id<Site> From) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<OperationsPart>().Warn(Site, world.Now);
        world.Touch(OperationsPart.KeyOf(Site));
    }
}

/// <summary>The word of a fall is out: nothing of the same hour is ahead any more. For staff only.</summary>
/// <param name="Site">The site that fell.</param>
public sealed record SiteWordOut(Id<Site> Site) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<OperationsPart>().Release(Site);
}
