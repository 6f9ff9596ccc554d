using System.Globalization;
using SevenHours.Disciplines.Cooperation;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Abroad.View;

/// <summary>Trends of several countries in one table, and proposals about them, as one seat sees them.</summary>
/// <param name="Rows">The trends, by what they are about.</param>
/// <param name="Proposals">The proposals, the newest first.</param>
public sealed record TrendTable(Listed<TrendRow> Rows, Listed<ProposalCard> Proposals)
{
    internal static TrendTable Of(SeatReading desk)
    {
        var book = desk.Desk.Part<CooperationDesk>().Trends;
        return new TrendTable(
            [.. book.Held.Select(held => TrendRow.Of(desk, held)).OrderBy(row => row.Kind, StringComparer.Ordinal).ThenBy(row => row.Country, StringComparer.Ordinal)],
            [.. book.Proposals.Reverse().Select(proposal => ProposalCard.Of(desk, proposal))]);
    }

    /// <summary>Proposals that wait for this seat's country.</summary>
    internal static int Waiting(SeatReading desk) => desk.Desk.Part<CooperationDesk>().Trends.Proposals.Count(proposal => ProposalCard.Of(desk, proposal).Waits);
}

/// <summary>A trend.</summary>
/// <param name="Name">As it stands in a form.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Country">Whose country keeps it.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Says">What is seen.</param>
/// <param name="Months">Its numbers, the latest last.</param>
/// <param name="IsOurs">Whether this seat's agency keeps it.</param>
/// <param name="GivenTo">To whom it was given.</param>
public sealed record TrendRow(string Name, string Kind, string Country, string Title, string Says, Listed<int> Months, bool IsOurs, string GivenTo)
{
    /// <summary>The numbers as a line in a box of 60 by 20.</summary>
    public string Line => Months.Count < 2 ? "" : string.Join(' ', Months.Select((value, place) => string.Create(
        CultureInfo.InvariantCulture, $"{place * 60.0 / (Months.Count - 1):0.#},{18 - (16.0 * value / Math.Max(1, Months.Max())):0.#}")));

    internal static TrendRow Of(SeatReading desk, HeldTrend held)
    {
        var trend = desk.Scenario.Table<Trend>()[held.Trend];
        return new TrendRow(
            Token.Of(desk.Scenario, held.Trend), SnakeCase.Of(trend.Kind), desk.CountryTitle(trend.Keepers[0]), desk.Of(trend.Title), desk.Of(trend.Says), [.. held.Months],
            trend.Keepers.Contains(desk.Agency), string.Join(", ", held.To.Select(desk.AgencyTitle)));
    }
}

/// <summary>A proposal that trends are one thing.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="By">Who proposes it.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Text">What it says.</param>
/// <param name="Trends">The headings of its trends.</param>
/// <param name="Answers">What other countries said: the country, whether it agrees, and why.</param>
/// <param name="IsAgreed">Whether all agree.</param>
/// <param name="Waits">Whether this seat's country is asked.</param>
public sealed record ProposalCard(string Id, string By, long At, string Text, Listed<string> Trends, Listed<(string Country, bool Agrees, string Says)> Answers, bool IsAgreed, bool Waits)
{
    internal static ProposalCard Of(SeatReading desk, TrendProposal proposal)
    {
        var own = desk.Scenario.Agencies[desk.Agency].Country;
        return new ProposalCard(
            proposal.Handle.ToString(), desk.SeatTitle(proposal.Seat), proposal.At.Seconds, desk.Of(proposal.Text),
            [.. proposal.Trends.Select(trend => $"{desk.Of(desk.Scenario.Table<Trend>()[trend].Title)} ({desk.CountryTitle(desk.Scenario.Table<Trend>()[trend].Keepers[0])})")],
            [.. proposal.Answers.Select(answer => (desk.CountryTitle(desk.Scenario.Seats[answer.Seat].Agency), answer.Agrees, desk.Of(answer.Says)))],
            proposal.IsAgreed(desk.Scenario), proposal.Others(desk.Scenario).Contains(own) && proposal.Answers.All(answer => answer.Country != own));
    }
}

/// <summary>A joint phase as one seat sees it.</summary>
/// <param name="Name">As it stands in an address.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Says">What is said when it opens.</param>
/// <param name="OpenedAt">When it opened; 0 before.</param>
/// <param name="Countries">Who is in it, country by country.</param>
public sealed record RoomView(string Name, string Title, string Says, long OpenedAt, Listed<CountryLine> Countries)
{
    internal static Listed<RoomView> All(SeatReading desk)
    {
        var phases = desk.Scenario.Table<JointPhase>();
        return
        [
            .. phases.Ids.Where(id => phases[id].Agencies.Contains(desk.Agency)).Select(id =>
            {
                var opened = desk.Desk.Part<CooperationDesk>().OpenedAt(id);
                return new RoomView(
                    Token.Of(desk.Scenario, id), desk.Of(phases[id].Title), opened == SimTime.Never ? "" : desk.Of(phases[id].Says), opened == SimTime.Never ? 0 : Math.Max(1, opened.Seconds),
                    [
                        .. phases[id].SeatsIn(desk.Scenario).ToList().GroupBy(seat => desk.CountryTitle(desk.Scenario.Seats[seat].Agency), StringComparer.Ordinal)
                            .Select(group => new CountryLine(group.Key, [.. group.Select(desk.SeatTitle)], [], false)),
                    ]);
            }),
        ];
    }
}
