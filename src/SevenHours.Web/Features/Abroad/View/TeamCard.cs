using SevenHours.Disciplines.Cooperation;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Abroad.View;

/// <summary>A joint team as one seat sees it.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Status">Where it stands: draft, in_force or ended.</param>
/// <param name="At">When it was opened, in exercise seconds.</param>
/// <param name="Since">Since when it is in force; 0 before.</param>
/// <param name="Version">The version of its text.</param>
/// <param name="IsParty">Whether this seat's agency signs.</param>
/// <param name="HasSigned">Whether it has.</param>
/// <param name="Parties">Who signs.</param>
/// <param name="Clauses">Its clauses, written or not.</param>
/// <param name="Terms">What it binds its parties to.</param>
/// <param name="Flaws">What a law lacks in what all have signed.</param>
public sealed record TeamCard(
    string Id, string Purpose, string Status, long At, long Since, int Version, bool IsParty, bool HasSigned,
    Listed<PartyLine> Parties, Listed<ClauseLine> Clauses, TermsLine Terms, Listed<string> Flaws)
{
    /// <summary>Whether it is still written.</summary>
    public bool IsDraft => Status == "draft";

    /// <summary>Whether it is in force.</summary>
    public bool IsInForce => Status == "in_force";

    internal static Listed<TeamCard> All(SeatReading desk) => [.. desk.Desk.Part<CooperationDesk>().Teams.All.Reverse().Select(team => Of(desk, team))];

    internal static TeamCard? Find(SeatReading desk, string? id) =>
        Handle.TryParse(id, out var handle) && desk.Desk.Part<CooperationDesk>().Teams.Find(handle) is { } team ? Of(desk, team) : null;

    private static TeamCard Of(SeatReading desk, Team team) => new(
        team.Handle.ToString(), desk.Of(team.Purpose),
        team.Status switch { TeamStatus.Draft => "draft", TeamStatus.InForce => "in_force", _ => "ended" },
        team.At.Seconds, team.Since == SimTime.Never ? 0 : team.Since.Seconds, team.Version,
        team.Parties.Contains(desk.Agency), team.HasSigned(desk.Agency),
        [.. team.Parties.Select(party => PartyLine.Of(desk, team, party))],
        [.. desk.Scenario.Table<TeamClause>().Ids.Select(clause => ClauseLine.Of(desk, team, clause))],
        TermsLine.Of(desk, team),
        [.. team.Flaws.Select(gap => $"{desk.CountryTitle(gap.Party)}: {ClauseLine.Gap(desk, gap)}").Distinct(StringComparer.Ordinal)]);
}

/// <summary>A party to an agreement.</summary>
/// <param name="Agency">What it is called.</param>
/// <param name="Country">Its country.</param>
/// <param name="SignedAt">When it signed, in exercise seconds; null while it has not.</param>
/// <param name="SignedBy">The seat that signed; empty where its duty desk did.</param>
/// <param name="Gaps">What its law lacks in what stands there.</param>
/// <param name="Returned">What it said when it gave the draft back; null when it has not.</param>
public sealed record PartyLine(string Agency, string Country, long? SignedAt, string SignedBy, Listed<string> Gaps, string? Returned)
{
    internal static PartyLine Of(SeatReading desk, Team team, Id<Kernel.Agency> party)
    {
        var signature = team.Signatures.FirstOrDefault(s => s.Agency == party);
        var given = team.Returns.FirstOrDefault(r => r.Agency == party);
        return new PartyLine(
            desk.AgencyTitle(party), desk.CountryTitle(party), signature?.At.Seconds,
            signature is { Seat.IsSome: true } ? desk.SeatTitle(signature.Seat) : "",
            [.. TeamGap.Of(desk.Scenario, team, party).Select(gap => ClauseLine.Gap(desk, gap))],
            given is null || signature is not null ? null
                : string.Join(" ", ((string[])[desk.Of(given.Says), .. given.Gaps.Select(gap => ClauseLine.Gap(desk, gap))]).Where(words => words.Length > 0)));
    }
}

/// <summary>A clause of an agreement.</summary>
/// <param name="Token">Its opaque name.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Asks">What it must say.</param>
/// <param name="Text">The words as they stand; empty while nobody has written it.</param>
/// <param name="Model">A ready wording; empty for none.</param>
/// <param name="By">Who wrote them.</param>
/// <param name="Version">How often it was written.</param>
/// <param name="AskedBy">The countries whose law asks for it.</param>
public sealed record ClauseLine(string Token, string Title, string Asks, string Text, string Model, string By, int Version, Listed<string> AskedBy)
{
    internal static ClauseLine Of(SeatReading desk, Team team, Id<TeamClause> id)
    {
        var clause = desk.Scenario.Table<TeamClause>()[id];
        var entry = team.Clause(id);
        return new ClauseLine(
            Features.Desk.View.Token.Of(desk.Scenario, id), desk.Of(clause.Title), desk.Of(clause.Asks), entry is null ? "" : desk.Of(entry.Text), desk.Of(clause.Model),
            entry is null ? "" : desk.SeatTitle(entry.Seat), entry?.Version ?? 0,
            [.. team.Parties.Where(party => CooperationLaw.Of(desk.Scenario, party)?.Clauses.Contains(id) == true).Select(desk.CountryTitle)]);
    }

    /// <summary>What a law lacks, in words.</summary>
    internal static string Gap(SeatReading desk, TeamGap gap) => gap.Kind == TeamGapKind.Clause
        ? desk.Word("abroad.gap.clause", ("clause", desk.Of(desk.Scenario.Table<TeamClause>()[gap.Clause].Title)))
        : desk.Word($"abroad.gap.{SnakeCase.Of(gap.Kind)}");
}

/// <summary>What an agreement binds its parties to.</summary>
/// <param name="Days">For how many days; 0 while nothing is said.</param>
/// <param name="Members">Agencies that belong to it beside the parties.</param>
/// <param name="Leaders">The leaders.</param>
/// <param name="Questions">Who may question people in the other country.</param>
/// <param name="IsPresent">Whether members may be present at acts in the other country.</param>
/// <param name="IsEvidence">Whether what is shared is evidence in both.</param>
public sealed record TermsLine(int Days, Listed<string> Members, Listed<string> Leaders, Listed<string> Questions, bool IsPresent, bool IsEvidence)
{
    internal static TermsLine Of(SeatReading desk, Team team) => new(
        team.Terms.Days, [.. team.Terms.Members.Select(desk.AgencyTitle)], [.. team.Terms.Leaders.ToList().Select(desk.SeatTitle)],
        [.. team.Terms.Questions.Select(desk.AgencyTitle)], team.Terms.IsPresent, team.Terms.IsEvidence);
}
