using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Cooperation;

/// <summary><c>give_trend: { trends: [...], to: ... }</c></summary>
[Variant("give_trend", "Puts a trend into the table shared with another country.")]
public sealed class GiveTrendDo : DoModel
{
    /// <summary>Which.</summary>
    [Doc("The trend; one's agency keeps it.")]
    public required Reference<TrendModel> Trend { get; init; }

    /// <summary>To whom.</summary>
    [Doc("The agencies that see it from now on."), OneOrMany]
    public required IReadOnlyList<Reference<AgencyModel>> To { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat) => new GiveTrendAct(new GiveTrend(seat, build.Id<Trend>(Trend), [.. To.Select(agency => build.Id<Agency>(agency))]));
}

/// <summary><c>propose_link: { trends: [...], text: ... }</c></summary>
[Variant("propose_link", "Proposes that trends of several countries are one thing, if the desk has them all.")]
public sealed class ProposeLinkDo : DoModel
{
    /// <summary>Which.</summary>
    [Doc("The trends."), OneOrMany]
    public required IReadOnlyList<Reference<TrendModel>> Trends { get; init; }

    /// <summary>What they show.</summary>
    [Doc("What they show.")]
    public required Text Text { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat) => new ProposeLinkAct(new ProposeLink(seat, [.. Trends.Select(trend => build.Id<Trend>(trend))], build.Text(Text)));
}

/// <summary>Gives a trend.</summary>
internal sealed class GiveTrendAct(GiveTrend give) : StandInAct
{
    public override ActMeaning Meaning(Scenario scenario) => new("give_trend") { What = [scenario.Table<Trend>()[give.Trend].Title], With = give.To };

    public override SeatCommand? ToCommand(Desk desk) => give;

    public override bool IsDoneOn(Desk desk) => desk.Part<CooperationDesk>().Trends.Held.Any(held => held.Trend == give.Trend && give.To.All(held.To.Contains));
}

/// <summary>Proposes a link when all its trends are there.</summary>
internal sealed class ProposeLinkAct(ProposeLink propose) : StandInAct
{
    public override ActMeaning Meaning(Scenario scenario) => new("propose_link") { What = [.. propose.Trends.Select(trend => scenario.Table<Trend>()[trend].Title)] };

    public override SeatCommand? ToCommand(Desk desk) =>
        propose.Trends.All(trend => desk.Part<CooperationDesk>().Trends.Held.Any(held => held.Trend == trend)) ? propose : null;

    public override bool IsDoneOn(Desk desk) => desk.Part<CooperationDesk>().Trends.Proposals.Any(proposal => proposal.Seat == propose.Seat && propose.Trends.All(proposal.Trends.Contains));
}
