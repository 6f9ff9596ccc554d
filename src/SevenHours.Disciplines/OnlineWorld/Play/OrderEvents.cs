using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>An act was ordered about a page. The agency learns of it.</summary>
/// <param name="Act">The act that carries it.</param>
/// <param name="Seat">Who ordered it.</param>
/// <param name="Page">About which page.</param>
/// <param name="Kind">What is asked.</param>
/// <param name="Data">Which data.</param>
/// <param name="AnswerBy">When the platform must have answered; never for a contact.</param>
public sealed record DataOrdered(Handle Act, Id<Seat> Seat, string Page, OrderKind Kind, DataKind Data, SimTime AnswerBy) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var part = world.Part<WebPart>();
        part.Add(new DataOrder(Act, Seat, Page, Kind, Data, AnswerBy, OrderStanding.Sent, SimTime.Never, 0, world.LastEvent));
        world.Schedule(AnswerBy, 0, OrderWake.Instance, part.Orders.Count - 1);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<OnlineDesk>().Add(new OrderOnDesk(Act, Seat, Page, Kind, Data, notice.At, AnswerBy));
}

/// <summary>An observation: what became of an order. The agency learns of it.</summary>
/// <param name="Act">The act that carries the order.</param>
/// <param name="Standing">Where it stands now.</param>
/// <param name="Until">How long what is kept is held, or what is logged is there; never for all else.</param>
/// <param name="Look">How the page stood when it was kept or handed over.</param>
/// <param name="Due">When a foreign answer will come. Taken out for seats.</param>
public sealed record PlatformAnswered(Handle Act, OrderStanding Standing, SimTime Until, PageLook Look, SimTime Due) : WorldEvent
{
    /// <summary>The exhibit of what was handed over, or none.</summary>
    public Handle Exhibit { get; init; }

    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, Due = SimTime.Never };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var part = world.Part<WebPart>();
        var index = part.IndexOfOrder(Act);
        var order = part.Orders[index] with { Standing = Standing, Until = Until, Version = Look.Version, Exhibit = Exhibit, Due = Due, By = world.LastEvent };
        part.Set(index, order);
        world.Schedule(Standing == OrderStanding.Kept ? Until : Due, 0, OrderWake.Instance, index);
        part.Touch(world, order.Page, Standing switch
        {
            OrderStanding.Kept => Touches.Preserved,
            OrderStanding.Contacted => Touches.Contacted,
            _ => Touches.None,
        });
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<OnlineDesk>().Answer(this, notice.At);
}

/// <summary>An observation: the time in which a platform must answer is over, and it has not. The agency learns of it.</summary>
/// <param name="Act">The act that carries the order.</param>
public sealed record AnswerOverdue(Handle Act) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<OnlineDesk>().Overdue(Act);
}

/// <summary>A platform told its user that somebody asked for his data. For staff: who is told says so to nobody.</summary>
/// <param name="Act">The act that carries the order.</param>
/// <param name="Page">The page.</param>
public sealed record UserTold(Handle Act, string Page) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<WebPart>().Touch(world, Page, Touches.Notified);
}

/// <summary>How those behind a page change it.</summary>
public enum PageChange
{
    /// <summary>It is put up.</summary>
    Up,

    /// <summary>It is taken down.</summary>
    Down,

    /// <summary>Only friends see it.</summary>
    Private,

    /// <summary>It says something else.</summary>
    Edited,
}

/// <summary>Those behind a page of the author's changed it. For staff: whoever looks sees it.</summary>
/// <param name="Entry">The page.</param>
/// <param name="Change">How.</param>
/// <param name="Version">What it says now, when it was edited; -1 otherwise.</param>
public sealed record WebChanged(Id<WebEntry> Entry, PageChange Change, int Version) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<WebPart>().Change(world, Entry, was => Change switch
    {
        PageChange.Up => was with { IsUp = true, IsDown = false, UpAt = world.Now },
        PageChange.Down => was with { IsDown = true },
        PageChange.Private => was with { IsPrivate = true },
        _ => was with { Version = Version },
    });
}
