using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>What one country sees over the months, as its keepers have it from the first.</summary>
/// <param name="Trend">Which.</param>
/// <param name="Months">Its numbers.</param>
public sealed record TrendKept(Id<Trend> Trend, IReadOnlyList<int> Months) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<CooperationDesk>().Trends.Put(new HeldTrend(Trend, Months, desk.Scenario.Table<Trend>()[Trend].Keepers[0], notice.At, []));
}

/// <summary>Somebody put a trend into the table shared with another country. Its keepers and those it is given to see it.</summary>
/// <param name="Trend">Which.</param>
/// <param name="Seat">Who.</param>
/// <param name="Months">Its numbers.</param>
/// <param name="Agencies">To whom.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record TrendGiven(Id<Trend> Trend, Id<Seat> Seat, IReadOnlyList<int> Months, IReadOnlyList<Id<Agency>> Agencies, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => Put(world.Part<CooperationPart>().Trends, world.Scenario, world.Now);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => Put(desk.Part<CooperationDesk>().Trends, desk.Scenario, notice.At);

    private void Put(TrendBook book, Scenario scenario, SimTime at)
    {
        var before = book.Held.FirstOrDefault(held => held.Trend == Trend);
        book.Put(new HeldTrend(Trend, Months, scenario.Seats[Seat].Agency, before?.At ?? at, [.. (before?.To ?? []).Concat(Agencies).Distinct()]));
    }
}

/// <summary>Somebody proposed that trends of several countries are one thing. Those who keep them see it.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record LinkProposed(TrendProposal Proposal, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<CooperationPart>().Trends.Put(Proposal);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<CooperationDesk>().Trends.Put(Proposal);
}

/// <summary>A country answered such a proposal. Those who keep the trends see it.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Answer">The answer.</param>
/// <param name="By">The person at the seat, or null. Taken out for seats.</param>
public sealed record LinkAnswered(Handle Proposal, TrendAnswer Answer, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => Change(world.Part<CooperationPart>().Trends);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => Change(desk.Part<CooperationDesk>().Trends);

    private void Change(TrendBook book)
    {
        if (book.Find(Proposal) is { } proposal)
        {
            book.Put(proposal with { Answers = [.. proposal.Answers, Answer] });
        }
    }
}

/// <summary>The countries agree on something that the package knows of: one thing, or a coincidence. For staff.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Link">What it is in truth.</param>
public sealed record LinkAgreed(Handle Proposal, Id<TrendLink> Link) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<CooperationPart>().Trends.Agree(Link);
        world.Touch(CooperationPart.TrendsKey);
    }
}

/// <summary>Trends given and proposals made, all of them or those one desk knows of.</summary>
public sealed class TrendBook
{
    private readonly List<HeldTrend> held;
    private readonly List<TrendProposal> proposals;
    private readonly SortedSet<int> agreed;

    internal TrendBook() => (held, proposals, agreed) = ([], [], []);

    private TrendBook(TrendBook other) => (held, proposals, agreed) = ([.. other.held], [.. other.proposals], [.. other.agreed]);

    /// <summary>The trends, in the order they came.</summary>
    public IReadOnlyList<HeldTrend> Held => held;

    /// <summary>The proposals, the oldest first.</summary>
    public IReadOnlyList<TrendProposal> Proposals => proposals;

    /// <summary>The proposal with a name, or null.</summary>
    public TrendProposal? Find(Handle handle) => proposals.Find(proposal => proposal.Handle == handle);

    /// <summary>Whether the countries have agreed on something the package knows of.</summary>
    public bool HasAgreed(Id<TrendLink> link) => agreed.Contains(link.Index);

    internal TrendBook Fork() => new(this);

    internal void AddTo(ref StateHash hash)
    {
        foreach (var one in held)
        {
            hash.Add(one.Trend.Index);
            hash.Add(one.To.Count);
        }

        foreach (var proposal in proposals)
        {
            hash.Add(proposal.Handle);
            hash.Add(proposal.Answers.Count);
        }

        foreach (var link in agreed)
        {
            hash.Add(link);
        }
    }

    internal void Put(HeldTrend trend)
    {
        var place = held.FindIndex(known => known.Trend == trend.Trend);
        if (place < 0)
        {
            held.Add(trend);
        }
        else
        {
            held[place] = trend;
        }
    }

    internal void Put(TrendProposal proposal)
    {
        var place = proposals.FindIndex(known => known.Handle == proposal.Handle);
        if (place < 0)
        {
            proposals.Add(proposal);
        }
        else
        {
            proposals[place] = proposal;
        }
    }

    internal void Agree(Id<TrendLink> link) => agreed.Add(link.Index);
}
