using SevenHours.Disciplines.Press;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using Newspaper = SevenHours.Disciplines.Press.Paper;

namespace SevenHours.Web.Features.Newsroom.View;

/// <summary>A question of a journalist, as one of both sides sees it.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="At">When it was asked, in exercise seconds.</param>
/// <param name="From">Who asks.</param>
/// <param name="To">Who is asked.</param>
/// <param name="Text">The question.</param>
/// <param name="Until">Until when an answer is waited for.</param>
/// <param name="Reply">What was replied; null while it waits.</param>
/// <param name="Says">The words of the reply; null for none.</param>
/// <param name="IsOurs">Whether the seat's agency asked.</param>
public sealed record EnquiryRow(string Id, long At, string From, string To, string Text, long Until, ReplyKind? Reply, string? Says, bool IsOurs)
{
    public bool IsOpen => Reply is null;

    /// <summary>All of them, the open ones first.</summary>
    internal static Listed<EnquiryRow> All(SeatReading desk) =>
        [.. desk.Desk.Part<PressDesk>().Book.Enquiries.Select(one => new EnquiryRow(
            one.Handle.ToString(), one.At.Seconds, Newspaper.Of(desk.Scenario, one.Seat) is { } paper ? desk.Of(paper.Title) : desk.SeatTitle(one.Seat), desk.AgencyTitle(one.To),
            desk.Of(one.Text), one.Until.Seconds, one.Reply, desk.Texts.Find(one.Says), desk.Scenario.Seats[one.Seat].Agency == desk.Agency))
            .OrderBy(row => row.IsOpen ? 0 : 1).ThenByDescending(row => row.At)];
}

/// <summary>A request that a paper waits, as one of both sides sees it.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="At">When it was asked, in exercise seconds.</param>
/// <param name="From">Who asks.</param>
/// <param name="Paper">Which paper.</param>
/// <param name="Until">Until when.</param>
/// <param name="Why">Why; null for no reason given.</param>
/// <param name="State">Where it stands.</param>
/// <param name="AsksUs">Whether the seat's paper is asked.</param>
public sealed record EmbargoRow(string Id, long At, string From, string Paper, long Until, string? Why, EmbargoState State, bool AsksUs)
{
    internal static Listed<EmbargoRow> All(SeatReading desk) =>
        [.. desk.Desk.Part<PressDesk>().Book.Embargoes.Reverse().Select(one => new EmbargoRow(
            one.Handle.ToString(), one.At.Seconds, desk.AgencyTitle(desk.Scenario.Seats[one.Seat].Agency),
            Newspaper.Of(desk.Scenario, one.Paper) is { } paper ? desk.Of(paper.Title) : desk.AgencyTitle(one.Paper),
            one.Until.Seconds, desk.Texts.Find(one.Why), one.State, one.Paper == desk.Agency))];
}
