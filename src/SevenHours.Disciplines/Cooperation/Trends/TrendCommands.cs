using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>Put a trend of one's own into the table one shares with agencies of another country.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Trend">Which; one's agency keeps it.</param>
/// <param name="To">The agencies that see it from now on.</param>
public sealed record GiveTrend(Id<Seat> Seat, Id<Trend> Trend, IReadOnlyList<Id<Agency>> To) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var (scenario, own) = (desk.Scenario, desk.Scenario.Seats[Seat].Agency);
        return !scenario.Table<Trend>().Has(Trend) || !scenario.Table<Trend>()[Trend].Keepers.Contains(own) || !To.All(scenario.Agencies.Has) ? Refusal.NoSuchThing
            : !To.Any(agency => CooperationLaw.AreAbroad(scenario, own, agency)) ? TrendRefusals.NobodyAbroad
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var (world, scenario) = (cascade.World, cascade.World.Scenario);
        var to = To.Distinct().ToList();
        var seats = to.Aggregate(scenario.Table<Trend>()[Trend].SeatsIn(scenario), (all, agency) => all | scenario.SeatsOf[agency.Index]);
        cascade.Emit(new TrendGiven(Trend, Seat, scenario.Table<Trend>()[Trend].In(world, Trend), to, By) { To = seats });
    }
}

/// <summary>Propose that trends of several countries are one thing, and an opportunity for a joint operation.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Trends">Which; the desk has them all, of two countries at least.</param>
/// <param name="Text">What they show.</param>
public sealed record ProposeLink(Id<Seat> Seat, IReadOnlyList<Id<Trend>> Trends, TextRef Text) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var (scenario, known) = (desk.Scenario, desk.Part<CooperationDesk>().Trends);
        return !Trends.All(trend => known.Held.Any(held => held.Trend == trend)) ? Refusal.NoSuchThing
            : Trends.Select(trend => scenario.Agencies[scenario.Table<Trend>()[trend].Keepers[0]].Country).Distinct(StringComparer.Ordinal).Count() < 2 ? TrendRefusals.OneSided
            : !Text.IsSome ? CooperationRefusals.NoPurpose
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var proposal = new TrendProposal(world.Part<CooperationPart>().NextProposal(world, Seat), Seat, [.. Trends.Distinct().OrderBy(trend => trend.Index)], Text, world.Now);
        cascade.Emit(new LinkProposed(proposal, By) { To = proposal.SeatsIn(world.Scenario) });
    }
}

/// <summary>Say for one's country whether trends are one thing.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Proposal">Which proposal.</param>
/// <param name="Agrees">Whether one agrees.</param>
/// <param name="Says">Why, or none.</param>
public sealed record AnswerLink(Id<Seat> Seat, Handle Proposal, bool Agrees, TextRef Says) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var own = desk.Scenario.Agencies[desk.Scenario.Seats[Seat].Agency].Country;
        return desk.Part<CooperationDesk>().Trends.Find(Proposal) is not { } proposal || !proposal.Others(desk.Scenario).Contains(own) ? Refusal.NoSuchThing
            : proposal.Answers.Any(answer => answer.Country == own) ? CooperationRefusals.AnsweredAlready
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var (world, scenario) = (cascade.World, cascade.World.Scenario);
        var proposal = world.Part<CooperationPart>().Trends.Find(Proposal)!;
        cascade.Cause = cascade.Emit(new LinkAnswered(Proposal, new TrendAnswer(scenario.Agencies[scenario.Seats[Seat].Agency].Country, Seat, Agrees, Says, world.Now), By)
        {
            To = proposal.SeatsIn(scenario),
        });
        proposal = world.Part<CooperationPart>().Trends.Find(Proposal)!;
        if (!proposal.IsAgreed(scenario))
        {
            return;
        }

        // What really belongs together brings what the author lets it bring; a coincidence brings nothing but the work done on it.
        var links = scenario.Table<TrendLink>();
        foreach (var link in links.Ids.Where(link => links[link].Trends.All(proposal.Trends.Contains) && !world.Part<CooperationPart>().Trends.HasAgreed(link)).ToList())
        {
            var agreed = cascade.Emit(new LinkAgreed(Proposal, link), cascade.Cause);
            cascade.Do(links[link].Effects, new Scene(proposal.Seat, Id<Subject>.None, Proposal), agreed);
        }
    }
}

/// <summary>What is impossible about trends.</summary>
public static class TrendRefusals
{
    /// <summary>Nobody of another country.</summary>
    public static readonly Refusal NobodyAbroad = new(
        "coop.nobody_abroad", "Nobody of another country is named.", "Choose an agency of another country.");

    /// <summary>Trends of one country only.</summary>
    public static readonly Refusal OneSided = new(
        "coop.one_sided", "These are trends of one country only.", "Choose at least one trend of another country; ask its keeper to put it into the table.");
}
