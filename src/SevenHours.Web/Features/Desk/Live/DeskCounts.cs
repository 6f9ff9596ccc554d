using System.Globalization;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Desk.Live;

/// <summary>What the counts and quiet notes of a desk's sheets count. They are put into words only where they changed.</summary>
public readonly record struct DeskCounts(
    int Needs, int Inbox, int Unread, int Tasks, int TasksOpen, int Requests, int RequestsOpen, int Doing, int Facts, int Decisions, int Meetings)
{
    /// <summary>Counts a view.</summary>
    public static DeskCounts Of(DeskView view) => new(
        view.Needs.Count, view.Inbox.Count, view.Unread,
        view.Tasks.Count, view.Tasks.Count(row => row.SubmittedAt is null),
        view.Requests.Count, view.Requests.Count(row => row.IsOpen),
        view.Acts.Count(row => row.IsOpen) + view.Described.Count(row => row.HappenedAt is null),
        view.Facts.Count, view.Decisions.Count, view.Meetings.Count(row => row.Waits(view.Now)));

    /// <summary>All of them in words, by the ids of their elements.</summary>
    public IReadOnlyDictionary<string, string> Say(Words words) => Since(null, words).ToDictionary(mark => mark.Place, mark => mark.Text, StringComparer.Ordinal);

    /// <summary>Those in words that differ from what was counted before; all when nothing was.</summary>
    public IEnumerable<(string Place, string Text, string? Tone)> Since(DeskCounts? before, Words words)
    {
        if (before?.Needs != Needs)
        {
            yield return ("now-count", Some(Needs), "warm");
            yield return ("dock-now", Some(Needs), "warm");
        }

        if (before?.Unread != Unread)
            yield return ("inbox-count", Unread == 0 ? "" : words["inbox.unread", ("n", Unread)], "blue");
        if (before?.Inbox != Inbox)
            yield return ("inbox-note", words["inbox.received", ("n", Inbox)], null);
        if (before is not { } b || (b.Tasks, b.TasksOpen) != (Tasks, TasksOpen))
            yield return ("tasks-note", Tasks == 0 ? "" : words["task.open", ("n", TasksOpen)], null);
        if (before is not { } r || (r.Requests, r.RequestsOpen) != (Requests, RequestsOpen))
            yield return ("req-note", Requests == 0 ? "" : words["request.open", ("n", RequestsOpen), ("settled", Requests - RequestsOpen)], null);
        if (before?.Doing != Doing)
            yield return ("acts-note", Doing == 0 ? "" : words["acting.open", ("n", Doing)], null);
        if (before?.Facts != Facts)
        {
            yield return ("case-note", words["fact.held", ("n", Facts)], null);
            yield return ("decision-facts-note", words["decision.facts", ("n", Facts)], null);
        }

        if (before?.Decisions != Decisions)
            yield return ("decision-next-note", words["decision.next", ("n", Decisions + 1)], null);
        if (before?.Meetings != Meetings)
            yield return ("meetings-count", Some(Meetings), "warm");
    }

    private static string Some(int count) => count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture);
}
