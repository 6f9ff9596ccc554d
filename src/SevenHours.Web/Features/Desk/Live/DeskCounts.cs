using System.Globalization;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Desk.Live;

/// <summary>The counts and quiet notes of a desk's sheets, by the ids of their elements.</summary>
public static class DeskCounts
{
    public static IReadOnlyDictionary<string, (string Text, string? Tone)> Of(DeskView view, Words words)
    {
        var unread = view.Unread;
        var open = view.Requests.Count(row => row.IsOpen);
        var doing = view.Acts.Count(row => row.IsOpen) + view.Described.Count(row => row.HappenedAt is null);
        return new Dictionary<string, (string Text, string? Tone)>(StringComparer.Ordinal)
        {
            ["now-count"] = (Some(view.Needs.Count), "warm"),
            ["dock-now"] = (Some(view.Needs.Count), "warm"),
            ["inbox-count"] = (unread == 0 ? "" : words["inbox.unread", ("n", unread)], "blue"),
            ["inbox-note"] = (words["inbox.received", ("n", view.Inbox.Count)], null),
            ["tasks-note"] = (view.Tasks.Count == 0 ? "" : words["task.open", ("n", view.Tasks.Count(row => row.SubmittedAt is null))], null),
            ["req-note"] = (view.Requests.Count == 0 ? "" : words["request.open", ("n", open), ("settled", view.Requests.Count - open)], null),
            ["acts-note"] = (doing == 0 ? "" : words["acting.open", ("n", doing)], null),
            ["case-note"] = (words["fact.held", ("n", view.Facts.Count)], null),
            ["decision-next-note"] = (words["decision.next", ("n", view.Decisions.Count + 1)], null),
            ["decision-facts-note"] = (words["decision.facts", ("n", view.Facts.Count)], null),
        };
    }

    private static string Some(int count) => count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture);
}
