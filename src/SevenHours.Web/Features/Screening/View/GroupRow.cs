using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Screening.View;

/// <summary>A mixed group as an agency has it. Nothing of what its people really are is in it.</summary>
/// <param name="Token">Its opaque name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="IsReceived">Whether the agency received all of it; else it knows only of those referred to it.</param>
/// <param name="LeavesAt">When its people move on, in exercise seconds; null when they stay.</param>
/// <param name="HasLeft">Whether they have moved on.</param>
/// <param name="People">Everybody the agency can see, by number.</param>
public sealed record GroupRow(string Token, string Title, bool IsReceived, long? LeavesAt, bool HasLeft, Listed<PersonRow> People)
{
    /// <summary>How many are concluded.</summary>
    public int Done => People.Count(person => person.Standing == PersonStanding.Done);

    /// <summary>How many are flagged.</summary>
    public int Flagged => People.Count(person => person.Referral is not null);

    /// <summary>All groups of a desk.</summary>
    internal static Listed<GroupRow> All(SeatReading desk) => [.. desk.Desk.Part<IdentificationDesk>().Books.Select(book => Of(desk, book))];

    private static GroupRow Of(SeatReading desk, GroupBook book)
    {
        var group = desk.Scenario.Table<ScreenedGroup>()[book.Group];
        var numbers = book.IsReceived ? Enumerable.Range(1, group.People.Count) : book.Sheets.Where(sheet => sheet.Referral != ReferralState.Unknown || sheet.GivenBy.IsSome).Select(sheet => sheet.Number);
        return new GroupRow(
            Desk.View.Token.Of(desk.Scenario, book.Group), desk.Of(group.Title), book.IsReceived,
            book.LeavesAt == SimTime.Never ? null : book.LeavesAt.Seconds, book.HasLeft, [.. numbers.Select(number => PersonRow.Of(desk, group, book, number))]);
    }
}
