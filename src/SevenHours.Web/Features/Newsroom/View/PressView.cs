using SevenHours.Disciplines.Press;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using Newspaper = SevenHours.Disciplines.Press.Paper;

namespace SevenHours.Web.Features.Newsroom.View;

/// <summary>The press as a seat knows it: what everybody reads, and its own side of it.</summary>
public sealed record PressView
{
    public required Listed<StoryRow> Stories { get; init; }

    public required Listed<StoryRow> Printing { get; init; }

    public required Listed<StatementRow> Statements { get; init; }

    public required Listed<StormRow> Storms { get; init; }

    public required Listed<EnquiryRow> Enquiries { get; init; }

    public required Listed<EmbargoRow> Embargoes { get; init; }

    public required Listed<ClaimRow> Claims { get; init; }

    /// <summary>What the seat's paper wants; null for nothing said.</summary>
    public string? Aim { get; init; }

    /// <summary>The seat's paper; null when its agency has none.</summary>
    public string? Paper { get; init; }

    /// <summary>The agency's own line; null while none is written.</summary>
    public LineRow? Line { get; init; }

    internal static PressView Of(SeatReading desk)
    {
        var paper = Newspaper.Of(desk.Scenario, desk.Agency);
        return new PressView
        {
            Stories = StoryRow.Out(desk), Printing = StoryRow.Printing(desk), Statements = StatementRow.All(desk), Storms = StormRow.All(desk),
            Enquiries = EnquiryRow.All(desk), Embargoes = EmbargoRow.All(desk), Claims = ClaimRow.All(desk),
            Aim = paper is null ? null : desk.Texts.Find(paper.Aim), Paper = paper is null ? null : desk.Of(paper.Title), Line = LineRow.Of(desk),
        };
    }

    /// <summary>Whether a case has a newsroom.</summary>
    internal static bool IsPlayed(SeatReading desk) => desk.Scenario.Table<Newspaper>().Count > 0;

    /// <summary>How many things wait for the seat: questions it is asked, requests that its paper waits.</summary>
    internal static int Waiting(SeatReading desk)
    {
        var book = desk.Desk.Part<PressDesk>().Book;
        return book.Enquiries.Count(one => one.IsOpen && one.To == desk.Agency) + book.Embargoes.Count(one => one.State == EmbargoState.Asked && one.Paper == desk.Agency);
    }
}

/// <summary>What an agency says and does not say.</summary>
/// <param name="At">Since when, in exercise seconds.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="Says">What everybody says; null for nothing.</param>
/// <param name="Unsaid">What nobody says; null for nothing.</param>
public sealed record LineRow(long At, string By, string? Says, string? Unsaid)
{
    internal static LineRow? Of(SeatReading desk) => desk.Desk.Part<PressDesk>().Book.Lines is [.., var line]
        ? new LineRow(line.At.Seconds, desk.SeatTitle(line.Seat), desk.Texts.Find(line.Says), desk.Texts.Find(line.Unsaid))
        : null;
}
