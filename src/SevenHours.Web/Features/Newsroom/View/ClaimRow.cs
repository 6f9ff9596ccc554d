using SevenHours.Disciplines.Press;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Newsroom.View;

/// <summary>A claim in a journalist's notebook.</summary>
/// <param name="Token">Its opaque name.</param>
/// <param name="At">When the tip came, in exercise seconds.</param>
/// <param name="Says">The claim.</param>
/// <param name="From">From whom it comes.</param>
/// <param name="Source">What kind of source that is, in words.</param>
/// <param name="Sources">How many independent sources stand behind it.</param>
/// <param name="Checks">The ways to check it.</param>
/// <param name="Details">What can be printed with it or left out, by author's id.</param>
/// <param name="Held">Why it is held for now; null when it is not.</param>
/// <param name="IsHeld">Whether it is held for now.</param>
/// <param name="IsPrinted">Whether a story of this paper has it.</param>
public sealed record ClaimRow(
    string Token, long At, string Says, string From, string Source, int Sources, Listed<CheckLine> Checks, Listed<DetailLine> Details, string? Held, bool IsHeld, bool IsPrinted)
{
    internal static Listed<ClaimRow> All(SeatReading desk) =>
        [.. desk.Desk.Part<PressDesk>().Book.Tips.Where(tip => tip.Paper == desk.Agency).Select(tip => Of(desk, tip)).Reverse()];

    private static ClaimRow Of(SeatReading desk, Tip tip)
    {
        var (book, claim) = (desk.Desk.Part<PressDesk>().Book, desk.Scenario.Table<Claim>()[tip.Claim]);
        var held = book.Held.LastOrDefault(one => one.Claim == tip.Claim);
        return new ClaimRow(
            Desk.View.Token.Of(desk.Scenario, tip.Claim), tip.At.Seconds, desk.Of(claim.Says), desk.Of(claim.From), SourceOf(desk, claim.Source),
            book.SourcesFor(desk.Scenario, tip.Paper, tip.Claim),
            [.. claim.Checks.Select(check => CheckLine.Of(desk, check, book.CheckOf(tip.Paper, tip.Claim, check.Name)))],
            [.. claim.Details.Select(detail => new DetailLine(detail.Name, desk.Of(detail.Title)))],
            held is null ? null : desk.Texts.Find(held.Why), held is not null,
            book.Stories.Any(story => desk.Scenario.Seats[story.Seat].Agency == desk.Agency && story.Claims.Contains(tip.Claim)));
    }

    internal static string SourceOf(SeatReading desk, SourceKind kind) => desk.Word($"press.source.{kind.ToString().ToLowerInvariant()}");
}

/// <summary>A way to check a claim.</summary>
/// <param name="Name">The author's id within the claim.</param>
/// <param name="Title">What is done.</param>
/// <param name="Source">What kind of source it is, in words.</param>
/// <param name="Least">How long it takes at least, in seconds.</param>
/// <param name="Most">How long at most.</param>
/// <param name="IsBegun">Whether it was begun.</param>
/// <param name="Found">What it found; null until it is done.</param>
/// <param name="Says">What the source says; null until it is done.</param>
public sealed record CheckLine(string Name, string Title, string Source, long Least, long Most, bool IsBegun, Finding? Found, string? Says)
{
    internal static CheckLine Of(SeatReading desk, ClaimCheck check, SourceCheck? made) => new(
        check.Name, desk.Of(check.Title), ClaimRow.SourceOf(desk, check.Source), check.Takes.Low.Seconds, check.Takes.High.Seconds, made is not null, made?.Found,
        made?.Found is null ? null : desk.Of(check.Says));
}

/// <summary>A detail that can be printed or left out.</summary>
/// <param name="Name">The author's id within the claim.</param>
/// <param name="Title">The detail.</param>
public sealed record DetailLine(string Name, string Title);
