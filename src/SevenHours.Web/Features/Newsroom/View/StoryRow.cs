using SevenHours.Disciplines.Press;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using Newspaper = SevenHours.Disciplines.Press.Paper;

namespace SevenHours.Web.Features.Newsroom.View;

/// <summary>A story as it stands on the page of a paper.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="At">When it was out or given to print, in exercise seconds.</param>
/// <param name="Paper">The paper.</param>
/// <param name="Headline">Its headline: the journalist's, or the first claim.</param>
/// <param name="Text">Its text; null for none.</param>
/// <param name="Claims">What it says.</param>
/// <param name="Details">The details that stand in it.</param>
/// <param name="Quotes">Whom it quotes, and with what.</param>
/// <param name="Correction">What was put right; null for nothing.</param>
/// <param name="CorrectedAt">When.</param>
/// <param name="IsOut">Whether it is out.</param>
/// <param name="IsOurs">Whether the reader's own paper wrote it.</param>
public sealed record StoryRow(
    string Id, long At, string Paper, string Headline, string? Text, Listed<string> Claims, Listed<string> Details, Listed<QuoteLine> Quotes, string? Correction, long? CorrectedAt,
    bool IsOut, bool IsOurs)
{
    /// <summary>What is out, the newest first.</summary>
    internal static Listed<StoryRow> Out(SeatReading desk) =>
        [.. desk.Desk.Part<PressDesk>().Book.Stories.Where(story => story.IsOut).Select(story => Of(desk, story)).OrderByDescending(row => row.At)];

    /// <summary>What was given to print and is not out.</summary>
    internal static Listed<StoryRow> Printing(SeatReading desk) =>
        [.. desk.Desk.Part<PressDesk>().Book.Stories.Where(story => !story.IsOut).Select(story => Of(desk, story))];

    private static StoryRow Of(SeatReading desk, Story story)
    {
        var claims = desk.Scenario.Table<Claim>();
        var paper = Newspaper.Of(desk.Scenario, story.Seat);
        return new StoryRow(
            story.Handle.ToString(), story.At.Seconds, paper is null ? desk.SeatTitle(story.Seat) : desk.Of(paper.Title),
            desk.Texts.Find(story.Headline) ?? (story.Claims.Count > 0 ? desk.Of(claims[story.Claims[0]].Says) : desk.Word("press.bare")), desk.Texts.Find(story.Text),
            [.. story.Claims.Select(claim => desk.Of(claims[claim].Says))],
            [.. story.Details.Select(detail => desk.Of(claims[detail.Claim].Detail(detail.Detail)!.Title))],
            [.. story.Quotes.Select(quote => QuoteLine.Of(desk, quote))],
            desk.Texts.Find(story.Correction), story.CorrectedAt == SimTime.Never ? null : story.CorrectedAt.Seconds,
            story.IsOut, desk.Scenario.Seats[story.Seat].Agency == desk.Agency);
    }
}

/// <summary>A reply a story quotes.</summary>
/// <param name="Who">Whose.</param>
/// <param name="Says">With what, in words.</param>
public sealed record QuoteLine(string Who, string Says)
{
    internal static QuoteLine Of(SeatReading desk, QuotedReply quote) =>
        new(desk.AgencyTitle(quote.From), desk.Texts.Find(quote.Says) ?? desk.Word($"press.reply.{quote.Reply.ToString().ToLowerInvariant()}"));
}
