using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Abroad.View;

/// <summary>A letter as one seat sees it.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="IsOurs">Whether this seat's agency wrote it.</param>
/// <param name="Channel">By which channel.</param>
/// <param name="Other">The agency on the other side, with its country.</param>
/// <param name="About">Whom or what it is about.</param>
/// <param name="Purpose">What is asked and why.</param>
/// <param name="At">When it was written, in exercise seconds.</param>
/// <param name="HoldsFrom">From when it holds.</param>
/// <param name="Limit">When an answer is owed; 0 where no limit is known.</param>
/// <param name="State">open, overdue, answered, nothing_held, returned or refused.</param>
/// <param name="Facts">What it gives.</param>
/// <param name="Lines">What else it says: name and words.</param>
/// <param name="Code">What the receiver may do with it.</param>
/// <param name="Grade">How sure it is, such as B2; empty when not graded.</param>
/// <param name="IsUrgent">Whether it is marked urgent.</param>
/// <param name="Gaps">What the receiver's law lacks in it.</param>
/// <param name="Reply">The answer's words.</param>
/// <param name="RepliedAt">When it was answered; 0 before.</param>
/// <param name="RepliedBy">Who answered.</param>
/// <param name="IsEvidence">Whether what it brought may be used in court.</param>
public sealed record LetterCard(
    string Id, bool IsOurs, string Channel, string Other, string About, string Purpose, long At, long HoldsFrom, long Limit, string State,
    Listed<FactLine> Facts, Listed<(string Name, string Words)> Lines, HandlingCode Code, string Grade, bool IsUrgent, Listed<string> Gaps,
    string Reply, long RepliedAt, string RepliedBy, bool IsEvidence)
{
    /// <summary>Whether an answer is awaited.</summary>
    public bool IsOpen => State is "open" or "overdue";

    internal static Listed<LetterCard> All(SeatReading desk) => [.. desk.Desk.Part<CooperationDesk>().Letters.All.Reverse().Select(letter => Of(desk, letter))];

    internal static LetterCard? Find(SeatReading desk, string? id) =>
        Handle.TryParse(id, out var handle) && desk.Desk.Part<CooperationDesk>().Letters.Find(handle) is { } letter ? Of(desk, letter) : null;

    /// <summary>The letters that wait for this seat's agency.</summary>
    internal static int Waiting(SeatReading desk) => desk.Desk.Part<CooperationDesk>().Letters.All.Count(letter => letter.IsOpen && letter.To == desk.Agency);

    private static LetterCard Of(SeatReading desk, Letter letter)
    {
        var scenario = desk.Scenario;
        var channel = scenario.Table<CooperationChannel>()[letter.Channel];
        var sender = scenario.Seats[letter.From].Agency;
        var (isOurs, reply) = (sender == desk.Agency, letter.Reply);
        var other = isOurs ? letter.To : sender;
        return new LetterCard(
            letter.Handle.ToString(), isOurs, desk.Of(channel.Title), $"{desk.AgencyTitle(other)}, {desk.CountryTitle(other)}", desk.Of(letter.AboutText), desk.Of(letter.Purpose),
            letter.At.Seconds, letter.HoldsFrom.Seconds, channel.LimitOf(letter.IsUrgent) is { } limit ? (letter.HoldsFrom + limit).Seconds : 0,
            reply is null ? letter.IsOverdue ? "overdue" : "open" : SnakeCase.Of(reply.Outcome),
            desk.Lines(letter.Cites.Where(desk.Knowledge.Holds)), [.. Words(desk, letter)], letter.Code,
            letter.Information == InformationGrade.None ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{letter.Source}{(int)letter.Information}"),
            letter.IsUrgent,
            [.. (reply is null ? LetterLaw.Gaps(scenario, letter).Where(_ => !isOurs) : reply.Gaps).Select(gap => desk.Word($"abroad.lack.{SnakeCase.Of(gap)}"))],
            reply is null ? "" : desk.Of(reply.Says), reply?.At.Seconds ?? 0, reply is { Seat.IsSome: true } ? desk.SeatTitle(reply.Seat) : reply is null ? "" : desk.Word("abroad.duty_desk"),
            reply?.IsEvidence == true);
    }

    private static IEnumerable<(string, string)> Words(SeatReading desk, Letter letter)
    {
        if (letter.Offence.IsSome)
            yield return (desk.Word("abroad.offence"), desk.Of(desk.Scenario.Table<Offence>()[letter.Offence].Title));
        if (letter.Ground.IsSome)
            yield return (desk.Word("abroad.ground"), GroundPick.TitleOf(desk, letter.To, letter.Ground));
        if (letter.Measure.IsSome)
            yield return (desk.Word("abroad.measure"), desk.Of(letter.Measure));
        if (letter.ForCourt)
            yield return (desk.Word("abroad.for_court"), desk.Word("abroad.yes"));
        if (letter.HasGuarantees)
            yield return (desk.Word("abroad.guarantees"), desk.Word("abroad.yes"));
    }
}
