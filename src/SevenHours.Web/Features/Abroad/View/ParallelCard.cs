using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Abroad.View;

/// <summary>Cases that touch each other, as one seat sees them.</summary>
/// <param name="Cases">What its agency works on that others may touch.</param>
/// <param name="Checks">Its agency's checks, the newest first.</param>
/// <param name="Notices">What its agency was told of others, the newest first.</param>
/// <param name="Joins">Agreements to join cases, the newest first.</param>
public sealed record ParallelView(Listed<OwnCase> Cases, Listed<CheckCard> Checks, Listed<TouchNotice> Notices, Listed<JoinCard> Joins)
{
    internal static ParallelView Of(SeatReading desk)
    {
        var known = desk.Desk.Part<CooperationDesk>();
        var blown = known.Collisions.Select(one => one.Collision.Case).ToHashSet();
        var cases = desk.Scenario.Table<ParallelCase>();
        return new ParallelView(
            [.. cases.Ids.Where(id => cases[id].Agencies.Contains(desk.Agency)).Select(id => new OwnCase(desk.Of(cases[id].Title), blown.Contains(id)))],
            [.. known.Parallel.Checks.Reverse().Select(check => CheckCard.Of(desk, check))],
            [
                .. known.Noticed.Select(one => new TouchNotice(
                        one.At.Seconds, desk.Of(cases[one.Notice.Case].Title), Names(desk, one.Notice.Agency), one.Notice.Contact.IsSome ? desk.SeatTitle(one.Notice.Contact) : "", "", false))
                    .Concat(known.Collisions.Select(one => new TouchNotice(
                        one.At.Seconds, desk.Of(cases[one.Collision.Case].Title), "", "", one.Collision.Says.IsSome ? desk.Of(one.Collision.Says) : desk.Word("abroad.collided.usual"), true)))
                    .OrderByDescending(one => one.At),
            ],
            [.. known.Parallel.Joins.Reverse().Select(join => JoinCard.Of(desk, join))]);
    }

    internal static string Names(SeatReading desk, Id<Kernel.Agency> agency) => $"{desk.AgencyTitle(agency)}, {desk.CountryTitle(agency)}";

    /// <summary>Agreements that wait for this seat's agency.</summary>
    internal static int Waiting(SeatReading desk) => desk.Desk.Part<CooperationDesk>().Parallel.Joins.Count(join =>
        !join.IsSigned && join.Parties.Contains(desk.Agency) && join.Terms.IsComplete && !join.HasSigned(desk.Agency));
}

/// <summary>A case of one's own that others may touch.</summary>
/// <param name="Title">What one calls it.</param>
/// <param name="IsKnown">Whether somebody has given it away.</param>
public sealed record OwnCase(string Title, bool IsKnown);

/// <summary>A check whether anybody else works on something.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="About">Whom or what, in the asker's words.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="By">The seat that asked.</param>
/// <param name="AnsweredAt">When the answer came; 0 while it is awaited.</param>
/// <param name="Hits">Who works on it too.</param>
public sealed record CheckCard(string Id, string About, long At, string By, long AnsweredAt, Listed<HitLine> Hits)
{
    internal static CheckCard Of(SeatReading desk, ParallelCheck check) => new(
        check.Handle.ToString(), desk.Of(check.AboutText), check.At.Seconds, desk.SeatTitle(check.Seat), check.Hits is null ? 0 : check.AnsweredAt.Seconds,
        [
            .. (check.Hits ?? []).Select(hit => new HitLine(
                desk.Scenario.Agencies[hit.Agency].Name, ParallelView.Names(desk, hit.Agency), hit.Contact.IsSome ? desk.SeatTitle(hit.Contact) : "", check.Opened.Contains(hit.Agency))),
        ]);
}

/// <summary>Another who works on it.</summary>
/// <param name="Agency">As it stands in a form.</param>
/// <param name="Title">What it is called, with its country.</param>
/// <param name="Contact">The contact point; empty where nobody sits for it.</param>
/// <param name="IsOpened">Whether it was spoken to.</param>
public sealed record HitLine(string Agency, string Title, string Contact, bool IsOpened);

/// <summary>What one was told: somebody asked about a case of one's own, or gave it away.</summary>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Case">Which case.</param>
/// <param name="Agency">Who asked; empty for a collision.</param>
/// <param name="Contact">Whom to speak to there; empty for nobody.</param>
/// <param name="Says">What is noticed of a collision.</param>
/// <param name="IsCollision">Whether the case was given away.</param>
public sealed record TouchNotice(long At, string Case, string Agency, string Contact, string Says, bool IsCollision);

/// <summary>An agreement to join cases.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="Purpose">What for.</param>
/// <param name="At">When it was proposed, in exercise seconds.</param>
/// <param name="Version">The version of its text.</param>
/// <param name="SignedAt">When all had signed; 0 before.</param>
/// <param name="IsParty">Whether this seat's agency signs.</param>
/// <param name="HasSigned">Whether it has.</param>
/// <param name="Parties">Who signs: name in a form, title, and when it signed (0 before).</param>
/// <param name="Lead">Who leads: name in a form and title; empty while nothing is said.</param>
/// <param name="Prosecutes">Who prosecutes: name in a form and title; empty while nothing is said.</param>
/// <param name="Criteria">What speaks for that country.</param>
/// <param name="Why">The reasons.</param>
/// <param name="Code">Under which code files are shared.</param>
public sealed record JoinCard(
    string Id, string Purpose, long At, int Version, long SignedAt, bool IsParty, bool HasSigned, Listed<JoinParty> Parties, JoinParty Lead, JoinParty Prosecutes,
    Listed<string> Criteria, string Why, HandlingCode Code)
{
    /// <summary>Whether it says who leads and who prosecutes.</summary>
    public bool IsComplete => Lead.Name.Length > 0 && Prosecutes.Name.Length > 0;

    internal static JoinCard? Find(SeatReading desk, string? id) =>
        Handle.TryParse(id, out var handle) && desk.Desk.Part<CooperationDesk>().Parallel.FindJoin(handle) is { } join ? Of(desk, join) : null;

    internal static JoinCard Of(SeatReading desk, CaseJoin join) => new(
        join.Handle.ToString(), desk.Of(join.Purpose), join.At.Seconds, join.Version, join.IsSigned ? join.SignedAt.Seconds : 0,
        join.Parties.Contains(desk.Agency), join.HasSigned(desk.Agency),
        [.. join.Parties.Select(party => Party(desk, party, join.Signatures.FirstOrDefault(signature => signature.Agency == party)?.At.Seconds))],
        Party(desk, join.Terms.Lead, null), Party(desk, join.Terms.Prosecutes, null),
        [.. join.Terms.Criteria.Select(SnakeCase.Of)], desk.Of(join.Terms.Why), join.Terms.Code);

    private static JoinParty Party(SeatReading desk, Id<Kernel.Agency> agency, long? signed) =>
        agency.IsSome ? new JoinParty(desk.Scenario.Agencies[agency].Name, desk.AgencyTitle(agency), desk.CountryTitle(agency), signed) : new JoinParty("", "", "", null);
}

/// <summary>A party to an agreement to join cases.</summary>
/// <param name="Name">As it stands in a form.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Country">Its country.</param>
/// <param name="SignedAt">When it signed, in exercise seconds; null while it has not.</param>
public sealed record JoinParty(string Name, string Title, string Country, long? SignedAt);
