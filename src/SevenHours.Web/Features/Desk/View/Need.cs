namespace SevenHours.Web.Features.Desk.View;

/// <summary>
/// Something that waits for this seat: a request to its agency, one that came back, a task soon due, somebody on the line. It says
/// that it waits, never what would be right.
/// </summary>
/// <param name="Id">Unique among the needs.</param>
/// <param name="Icon">Its icon.</param>
/// <param name="From">Who waits.</param>
/// <param name="Title">For what.</param>
/// <param name="Line">In their words; null for none.</param>
/// <param name="Href">Where it is dealt with, below the desk.</param>
/// <param name="Verb">The id of the button's word.</param>
/// <param name="OpensItem">Whether the button opens an item of the inbox.</param>
/// <param name="Ends">When it runs out, in exercise seconds; null when it does not.</param>
/// <param name="Total">How long it had at first, in seconds.</param>
public sealed record Need(string Id, string Icon, string From, string Title, string? Line, string Href, string Verb, bool OpensItem, long? Ends, long Total)
{
    /// <summary>A task is soon due when so many seconds are left.</summary>
    public const int Soon = 1800;

    /// <summary>Whether the button opens the item where it stands; what bears a content note is asked about first.</summary>
    public bool OpensAtOnce => OpensItem && Line is null;

    /// <summary>What waits, from the rows of the same view.</summary>
    internal static Listed<Need> All(
        SeatReading desk, IReadOnlyList<InboxRow> inbox, IReadOnlyList<RequestRow> requests, IReadOnlyList<TaskRow> tasks) =>
    [
        .. requests.Where(row => row is { IsOurs: false, IsOpen: true }).OrderBy(row => row.At).Select(row => new Need(
            $"request-{row.Id}", "file-text", row.With, desk.Word("need.request", ("what", row.Title)), null,
            $"requests/{row.Id}", "need.answer", false, null, 0)),
        .. requests.Where(row => row.State == RequestState.Returned && row.IsOurs && !MadeAgain(row, requests)).OrderBy(row => row.AnsweredAt).Select(row => new Need(
            $"returned-{row.Id}", "arrow-back-up", row.With, desk.Word("need.returned", ("what", row.Title)), row.Says,
            $"requests/{row.Id}", "need.mend", false, null, 0)),
        .. inbox.Where(row => row is { IsLive: true, IsOpen: false }).OrderBy(row => row.Number).Select(row => new Need(
            $"item-{row.Id}", row.Icon, row.Sender, row.Title, row.ContentNote,
            $"items/{row.Id}", "need.open", true, null, 0)),
        .. tasks.Where(row => row.SubmittedAt is null && row.Due - desk.Desk.Now.Seconds <= Soon).Select(row => new Need(
            $"task-{row.Token}", "pencil", desk.Word("need.task"), row.Title, null,
            $"tasks/{row.Token}", "need.write", false, row.Due, row.Due - row.GivenAt)),
    ];

    // A returned request is dealt with once the same thing is asked of the same agency again.
    private static bool MadeAgain(RequestRow returned, IReadOnlyList<RequestRow> requests) =>
        requests.Any(row => row.IsOurs && row.With == returned.With && row.At >= (returned.AnsweredAt ?? returned.At) && row.Id != returned.Id
            && string.Equals(row.Title, returned.Title, StringComparison.OrdinalIgnoreCase));
}
