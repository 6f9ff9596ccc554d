using SevenHours.Kernel;

namespace SevenHours.Disciplines.Techniques;

/// <summary>Those in the field must be told whether to go on. Their agency is asked.</summary>
/// <param name="Deployment">Which technique.</param>
/// <param name="Moment">The moment, by its place among those of the technique.</param>
/// <param name="Due">Until when they wait.</param>
public sealed record MomentCame(Handle Deployment, int Moment, SimTime Due) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var now = world.Now;
        world.Part<TechniquesPart>().Change(world, Deployment, one => With(one, now));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<TechniquesDesk>().Change(Deployment, one => With(one, at));
    }

    private Deployment With(Deployment one, SimTime at) => one with { Moments = [.. one.Moments, new MomentState(Moment, at, Due)] };
}

/// <summary>It was decided whether they go on, or nobody answered in time.</summary>
/// <param name="Deployment">Which technique.</param>
/// <param name="Moment">The moment.</param>
/// <param name="GoesOn">Whether they go on, or press.</param>
/// <param name="Seat">Who decided; none where nobody answered.</param>
/// <param name="Incites">Whether somebody was pressed into something.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record MomentSettled(Handle Deployment, int Moment, bool GoesOn, Id<Seat> Seat, bool Incites, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new MomentSettled(Deployment, Moment, GoesOn, Seat, Incites, null);

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var now = world.Now;
        world.Part<TechniquesPart>().Change(world, Deployment, one => With(one, now));
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<TechniquesDesk>().Change(Deployment, one => With(one, at));
    }

    private Deployment With(Deployment one, SimTime at) => one with
    {
        Moments = [.. one.Moments.Select(moment => moment.Moment == Moment && moment.GoesOn is null
            ? moment with { GoesOn = GoesOn, Decider = Seat, SettledAt = at } : moment)],
        IncitedAt = Incites && one.IncitedAt == SimTime.Never ? at : one.IncitedAt,
    };
}
