using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Techniques;

/// <summary>A seat said how long a technique is to go on, before its act.</summary>
/// <param name="Act">The act.</param>
/// <param name="Seat">Who.</param>
/// <param name="Length">For how long.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record TechniquePlanned(Handle Act, Id<Seat> Seat, SimSpan Length, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new TechniquePlanned(Act, Seat, Length, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<TechniquesPart>().Plan(this);
}

/// <summary>A technique is under way. The agency that acted learns of it.</summary>
/// <param name="Started">How it stands.</param>
public sealed record TechniqueBegan(Deployment Started) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<ActionsPart>().Take(Started.Holds);
        world.Part<TechniquesPart>().Begin(world, Started);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<TechniquesDesk>().Begin(Started);
}

/// <summary>A log was handed in up to an instant. Where nobody is told, nothing came: the truth alone has looked.</summary>
/// <param name="Deployment">Of which technique.</param>
/// <param name="Until">Up to when.</param>
/// <param name="Came">Which lines of its author came.</param>
public sealed record LinesCame(Handle Deployment, SimTime Until, IReadOnlyList<CameLine> Came) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<TechniquesPart>().Log(world, this, !To.IsEmpty);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<TechniquesDesk>().Change(Deployment, With);

    internal Deployment With(Deployment one) => one with { LoggedUntil = Until, Came = [.. one.Came, .. Came] };
}

/// <summary>An order allows a technique for longer.</summary>
/// <param name="Deployment">Which technique.</param>
/// <param name="Time">The time.</param>
public sealed record TechniqueCovered(Handle Deployment, CoveredTime Time) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<TechniquesPart>().Change(world, Deployment, With);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<TechniquesDesk>().Change(Deployment, With);

    private Deployment With(Deployment one) => one with { Covered = [.. one.Covered, Time] };
}

/// <summary>A seat gave a technique another end, whatever the order says.</summary>
/// <param name="Deployment">Which technique.</param>
/// <param name="Seat">Who.</param>
/// <param name="Until">Until when.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record TechniqueRunOn(Handle Deployment, Id<Seat> Seat, SimTime Until, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new TechniqueRunOn(Deployment, Seat, Until, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<TechniquesPart>().Change(world, Deployment, With);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<TechniquesDesk>().Change(Deployment, With);

    private Deployment With(Deployment one) => one with { Until = Until };
}

/// <summary>A technique ended.</summary>
/// <param name="Deployment">Which.</param>
/// <param name="Why">Why.</param>
/// <param name="Seat">Who ended it; none where nobody did.</param>
/// <param name="Says">What those who worked it said, or none.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record TechniqueEnded(Handle Deployment, TechniqueEnd Why, Id<Seat> Seat, TextRef Says, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new TechniqueEnded(Deployment, Why, Seat, Says, null);

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var now = world.Now;
        world.Part<ActionsPart>().GiveBack(world.Part<TechniquesPart>().Find(Deployment)!.Holds);
        world.Part<TechniquesPart>().Change(world, Deployment, one => With(one, now));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<TechniquesDesk>().Change(Deployment, one => With(one, at));
    }

    private Deployment With(Deployment one, SimTime at) => one with { Ended = Why, EndedAt = at, EndSays = Says };
}

/// <summary>What nobody needs of a log was destroyed: what was kept remains.</summary>
/// <param name="Deployment">Of which technique.</param>
/// <param name="Seat">Who.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record RestDestroyed(Handle Deployment, Id<Seat> Seat, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new RestDestroyed(Deployment, Seat, null);

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var now = world.Now;
        world.Part<TechniquesPart>().Change(world, Deployment, one => one with { DestroyedAt = now });
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<TechniquesDesk>().Change(Deployment, one => one with { DestroyedAt = at });
    }
}
