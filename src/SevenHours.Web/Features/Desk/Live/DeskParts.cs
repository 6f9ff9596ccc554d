using System.Text;
using Microsoft.AspNetCore.Components;
using SevenHours.Disciplines.Planning;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Parts;
using SevenHours.Web.Features.Desk.Planning;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Mediator;
using SevenHours.Web.Features.Room.Live;
using SevenHours.Web.Features.Wall;
using SevenHours.Web.Features.Wall.Parts;
using SevenHours.Web.Feed;
using SevenHours.Web.Reading;
using SevenHours.Web.Shared;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Desk.Live;

/// <summary>Draws what changed between two views of a desk as the few parts of the page that show it.</summary>
/// <param name="cache">Draws equal parts once.</param>
/// <param name="at">Whose desk.</param>
/// <param name="shown">Which thread or person the page shows.</param>
public sealed class DeskParts(PartCache cache, AtDesk at, PageShows shown)
{
    private readonly UiLanguage _language = at.Texts.Language;
    private readonly Words _words = at.Texts.Words;

    /// <summary>What the page shows besides what every page of a desk does.</summary>
    public PageShows Shown => shown;

    /// <summary>What to send for the step from one view to the next; empty when nothing on the page changed.</summary>
    public async Task<string> ChangesAsync(DeskView before, DeskView after, ClockFormula clock)
    {
        var html = new StringBuilder();
        await InboxAsync(html, before.Inbox, after.Inbox);
        await RowsAsync<FactCard, FactRow>(html, "facts-list", Partial.First, before.Facts, after.Facts, row => row.Token, row => $"fact-{row.Token}");
        if (shown.Picks)
            await PicksAsync(html, before.Facts, after.Facts);
        await RowsAsync<DecisionLine, DecisionRow>(html, "decisions-list", Partial.First, before.Decisions, after.Decisions, row => $"{row.Entry}", row => $"decision-{row.Entry}");
        await WholeAsync(html, before, after, clock, isAll: false);
        await TalkAsync(html, before, after);
        await RoomAsync(html, before, after, clock, isAll: false);
        await RelayingAsync(html, before, after, isAll: false);
        await WallAsync(html, before, after, isAll: false);
        await CountsAsync(html, before, after, isAll: false);
        return html.ToString();
    }

    /// <summary>Every list and count anew.</summary>
    public async Task<string> AllAsync(DeskView view, ExerciseFrame frame)
    {
        var html = new StringBuilder();
        await ListAsync<InboxList>(html, "inbox-list", ("Rows", view.Inbox), ("Base", at.Base));
        await ListAsync<FactList>(html, "facts-list", ("Rows", view.Facts));
        await ListAsync<DecisionList>(html, "decisions-list", ("Rows", view.Decisions));
        await WholeAsync(html, view, view, frame.Clock, isAll: true);
        await CountsAsync(html, view, view, isAll: true);
        if (shown.Picks)
            await ListAsync<FactPickList>(html, "fact-picks", ("Rows", view.Facts));
        if (shown.Person is { } person && view.Conversations.FirstOrDefault(talk => talk.Token == person) is { } talk)
            await ListAsync<TalkList>(html, "talk-list", ("Lines", talk.Lines));
        if (shown.With is { } with)
            await ListAsync<ThreadList>(html, "thread-list", ("Lines", Thread(with)), ("Base", at.Base));
        await RoomAsync(html, view, view, frame.Clock, isAll: true);
        await RelayingAsync(html, view, view, isAll: true);
        await WallAsync(html, view, view, isAll: true);
        html.Append(await FrameAsync(null, frame));
        return html.ToString();
    }

    /// <summary>Clock, emergency and the way to the debrief, as far as they changed.</summary>
    public async Task<string> FrameAsync(ExerciseFrame? before, ExerciseFrame after)
    {
        var html = new StringBuilder();
        if (before?.Clock != after.Clock)
            html.Append(Partial.For("clocks", await cache.DrawAsync<Clocks>(_language, ("Clock", after.Clock))));
        if (before is null || before.NoDuffBy != after.NoDuffBy || before.Card != after.Card)
            html.Append(Partial.For("no-duff-banner", await cache.DrawAsync<NoDuffBanner>(_language, ("By", after.NoDuffBy), ("Card", after.Card))));
        if (before is null || before.IsDebriefOpen != after.IsDebriefOpen)
            html.Append(Partial.For("debrief-door", await cache.DrawAsync<Debrief.Opening.DebriefDoor>(_language, ("Exercise", after.Id), ("IsOpen", after.IsDebriefOpen))));
        return html.ToString();
    }

    /// <summary>The page shows nothing more: its world is no longer played, or its reader got up.</summary>
    /// <param name="words">The ids of what is said: <c>{words}</c>, <c>{words}.what</c> and, on the link, <c>{words}.go</c>.</param>
    /// <param name="href">Where one goes on.</param>
    public async Task<string> LeftAsync(string words, string href) =>
        Partial.For("notices", await cache.DrawAsync<PageOver>(_language, ("Words", words), ("Href", href)));

    private async Task InboxAsync(StringBuilder html, Listed<InboxRow> before, Listed<InboxRow> after)
    {
        if (ReferenceEquals(before, after))
            return;

        // An inbox only grows: what was there before stands at the same place from its end.
        for (var i = 0; i < after.Count; i++)
        {
            var row = after[after.Count - 1 - i];
            var was = i < before.Count ? before[before.Count - 1 - i] : null;
            if (ReferenceEquals(was, row))
                continue;
            if (was is null)
                html.Append(Partial.For("inbox-list", await EntryAsync(row, ("Arrived", true)), Partial.First));
            else if (was != row)
                html.Append(Partial.For($"item-{row.Id}", await EntryAsync(row, ("Unfolded", !was.IsOpen))));
        }

        Task<string> EntryAsync(InboxRow row, (string, object?) state) => cache.DrawAsync<InboxEntry>(_language, ("Row", row), ("Base", at.Base), state);
    }

    private async Task PicksAsync(StringBuilder html, Listed<FactRow> before, Listed<FactRow> after)
    {
        if (ReferenceEquals(before, after))
            return;

        var known = before.Select(row => row.Token).ToHashSet(StringComparer.Ordinal);
        foreach (var row in after.Reverse().Where(row => !known.Contains(row.Token)))
            html.Append(Partial.For("fact-picks", await cache.DrawAsync<FactPick>(_language, ("Row", row), ("Arrived", true)), Partial.First));
    }

    private async Task RowsAsync<TComponent, TRow>(
        StringBuilder html, string list, string where, Listed<TRow> before, Listed<TRow> after, Func<TRow, string> key, Func<TRow, string> id)
        where TComponent : IComponent
    {
        if (ReferenceEquals(before, after))
            return;

        var known = before.ToDictionary(key);
        foreach (var row in where == Partial.First ? after.Reverse() : after)
        {
            if (!known.TryGetValue(key(row), out var was))
                html.Append(Partial.For(list, await cache.DrawAsync<TComponent>(_language, ("Row", row), ("Arrived", true)), where));
            else if (!Equals(was, row))
                html.Append(Partial.For(id(row), await cache.DrawAsync<TComponent>(_language, ("Row", row))));
        }
    }

    // Short lists whose order changes with their state.
    private async Task WholeAsync(StringBuilder html, DeskView before, DeskView after, ClockFormula clock, bool isAll)
    {
        if (isAll || !before.Needs.Equals(after.Needs))
            await ListAsync<NeedList>(html, "needs-list", ("Rows", after.Needs), ("Base", at.Base), ("Clock", clock));
        if (isAll || !before.Tasks.Equals(after.Tasks))
            await ListAsync<TaskList>(html, "tasks-list", ("Rows", after.Tasks), ("Base", at.Base), ("Clock", clock));
        if (isAll || !before.Requests.Equals(after.Requests))
            await ListAsync<RequestList>(html, "requests-list", ("Rows", after.Requests), ("Base", at.Base));
        if (isAll || !before.Acts.Equals(after.Acts) || !before.Described.Equals(after.Described) || !before.Oversteppings.Equals(after.Oversteppings))
            await ListAsync<ActList>(html, "acts-list", ("Rows", after.Acts), ("Described", after.Described), ("Oversteppings", after.Oversteppings), ("Base", at.Base));
        if (isAll || !before.Contacts.Equals(after.Contacts))
            await ListAsync<ContactChips>(html, "contacts-list", ("Rows", after.Contacts), ("Base", at.Base), ("With", shown.With));
        if (isAll || !before.Mentor.Equals(after.Mentor))
            await ListAsync<MentorNotes>(html, "mentor-notes", ("Rows", after.Mentor));
        if (isAll || !before.Pools.Equals(after.Pools))
            await ListAsync<PoolList>(html, "pools-list", ("Rows", after.Pools));
        if (isAll || !before.Conversations.Equals(after.Conversations))
            await ListAsync<ConversationList>(html, "people-list", ("Rows", after.Conversations), ("Base", at.Base));
        if (isAll || !before.Exhibits.Equals(after.Exhibits) || !before.Freezes.Equals(after.Freezes))
            await ListAsync<SecuredList>(html, "secured-list", ("Exhibits", after.Exhibits), ("Freezes", after.Freezes), ("Base", at.Base));
        if (isAll || !before.Meetings.Equals(after.Meetings) || !before.Minutes.Equals(after.Minutes))
            await ListAsync<MeetingList>(html, "meetings-list", ("Rows", after.Meetings), ("Minutes", after.Minutes), ("Base", at.Base));
        if (isAll || !before.Records.Equals(after.Records))
            await ListAsync<RecordList>(html, "records-list", ("Rows", after.Records), ("Capture", $"/exercises/{at.Visit.Exercise.Id}/capture"));
        if (isAll || !before.Duties.Equals(after.Duties))
            await ListAsync<DutyList>(html, "duties-list", ("Rows", after.Duties), ("Base", at.Base));
        if (isAll || !before.Press.Equals(after.Press))
            await ListAsync<Newsroom.Parts.PressBrief>(html, "press-brief", ("Rows", after.Press), ("Href", Newsroom.PressFeature.Href(at)));
        if (after.IsMediator && (isAll || !before.Relays.Equals(after.Relays)))
            await ListAsync<RelayList>(html, "relays-list", ("Rows", after.Relays), ("Base", at.Base));
        if (isAll || !before.Plans.Equals(after.Plans) || !before.HandedPlans.Equals(after.HandedPlans))
            await PlanAsync(html, before, after, isAll);
        await MeetingAsync(html, before, after, isAll);
        foreach (var row in after.Catalogue.Where((row, i) => isAll || i >= before.Catalogue.Count || row != before.Catalogue[i]))
            await ListAsync<CatalogueCard>(html, $"act-{row.Name}", ("Row", row), ("Base", at.Base), ("Typed", shown.Typed));
    }

    private async Task PlanAsync(StringBuilder html, DeskView before, DeskView after, bool isAll)
    {
        await ListAsync<PlanSummary>(html, "plan-list", ("Plans", after.Plans), ("Handed", after.HandedPlans), ("Base", at.Base));
        if (shown.Plan is not { } key || after.Plans.FirstOrDefault(plan => plan.Key == key) is not { } shownPlan)
            return;
        if (isAll || before.Plans.FirstOrDefault(plan => plan.Key == key) != shownPlan)
        {
            foreach (var kind in Enum.GetValues<PlanEntryKind>())
                await ListAsync<PlanEntries>(html, PlanEntries.IdOf(kind), ("Plan", shownPlan), ("Kind", kind), ("Base", at.Base));
            await ListAsync<PlanHistory>(html, "plan-history", ("Rows", shownPlan.History));
        }
    }

    private async Task MeetingAsync(StringBuilder html, DeskView before, DeskView after, bool isAll)
    {
        if (shown.Meeting is not { } id || after.Meetings.FirstOrDefault(row => row.Id == id) is not { } row)
            return;
        var was = before.Meetings.FirstOrDefault(one => one.Id == id);
        if (!isAll && row == was)
            return;
        await ListAsync<MeetingHead>(html, "meeting-head", ("Row", row), ("Base", at.Base));
        if (isAll || was?.Lines.Equals(row.Lines) != true)
            await ListAsync<SheetList>(html, "sheet-list", ("Lines", row.Lines), ("Known", isAll ? int.MaxValue : was?.Lines.Count ?? 0));
    }

    private async Task TalkAsync(StringBuilder html, DeskView before, DeskView after)
    {
        if (shown.Person is { } person && after.Conversations.FirstOrDefault(talk => talk.Token == person) is { } talk)
        {
            var known = before.Conversations.FirstOrDefault(one => one.Token == person)?.Lines.Count ?? 0;
            foreach (var line in talk.Lines.Skip(known))
                html.Append(Partial.For("talk-list", await cache.DrawAsync<TalkMessage>(_language, ("Line", line), ("Arrived", true)), Partial.Last));
        }

        if (shown.With is { } with && !ReferenceEquals(before.Contacts, after.Contacts))
            await ListAsync<ThreadList>(html, "thread-list", ("Lines", Thread(with)), ("Base", at.Base));
    }

    private Task RelayingAsync(StringBuilder html, DeskView before, DeskView after, bool isAll) =>
        shown.Relaying is { } person && (isAll || !ReferenceEquals(before.Rooms, after.Rooms)) && at.Read(desk => WaitingLine.In(desk, person)) is { } waiting
            ? ListAsync<WaitingLines>(html, "waiting-lines", ("Rows", waiting), ("Base", Room.RoomFeature.Href(at, person)))
            : Task.CompletedTask;

    private async Task WallAsync(StringBuilder html, DeskView before, DeskView after, bool isAll)
    {
        if (shown.Wall is not { } path || !isAll && ReferenceEquals(before.Wall, after.Wall))
            return;

        var live = new WallLive(html, cache, at, before, after, isAll) { Thing = shown.Thing };
        if (WallTabs.Find(path == WallFeature.Overview ? "" : path)?.Live is { } draw)
            await draw(live);
        foreach (var (tab, count) in at.Read(desk => WallTabs.All.Where(tab => tab.When?.Invoke(desk) != false && tab.Count is not null).Select(tab => (tab.Path, tab.Count!(desk))).ToList()))
            await live.SendAsync<WallCount>(WallCount.IdOf(tab), ("Path", tab), ("Count", count));
    }

    private Task RoomAsync(StringBuilder html, DeskView before, DeskView after, ClockFormula clock, bool isAll) =>
        shown.Room is { } room && (isAll || !ReferenceEquals(before.Rooms, after.Rooms) || !ReferenceEquals(before.Conversations, after.Conversations))
            ? new RoomParts(cache, at, room).DrawAsync(html, before, after, clock, isAll)
            : Task.CompletedTask;

    private async Task CountsAsync(StringBuilder html, DeskView before, DeskView after, bool isAll)
    {
        DeskCounts? then = isAll ? null : DeskCounts.Of(before);
        foreach (var (place, now, tone) in DeskCounts.Of(after).Since(then, _words))
        {
            html.Append(Partial.For(place, place.EndsWith("-note", StringComparison.Ordinal)
                ? await cache.DrawAsync<NoteMark>(_language, ("Id", place), ("Text", now))
                : await cache.DrawAsync<CountMark>(_language, ("Id", place), ("Text", now), ("Tone", tone))));
        }
    }

    private Listed<ThreadLine> Thread(string with) => at.Read(desk =>
        desk.Scenario.Seats.TryFind(with, out var seat) ? ThreadLine.All(desk, seat) : []);

    private async Task ListAsync<TComponent>(StringBuilder html, string id, params (string, object?)[] parameters)
        where TComponent : IComponent => html.Append(Partial.For(id, await cache.DrawAsync<TComponent>(_language, parameters)));
}

/// <summary>What a page shows besides what every page of a desk does.</summary>
/// <param name="With">The seat whose thread it shows, by the author's id.</param>
/// <param name="Person">The person of the case spoken with, by token.</param>
/// <param name="Typed">The words searched for in the catalogue.</param>
/// <param name="Picks">Whether a form of it offers facts to be ticked.</param>
/// <param name="Meeting">The meeting whose sheet it shows, by handle.</param>
/// <param name="Plan">The plan it shows, by its key.</param>
/// <param name="Room">The person whose room it shows, by token; <c>all</c> for everybody one can speak with.</param>
/// <param name="Relaying">The person in whose room it shows what waits to be relayed, by token.</param>
/// <param name="Wall">The page of the case wall it is, by the path of its tab.</param>
/// <param name="Thing">The one thing that page shows, in the tab's own words; null for the page of all.</param>
public sealed record PageShows(string? With = null, string? Person = null, string? Typed = null, bool Picks = false, string? Meeting = null, string? Plan = null, string? Room = null,
    string? Relaying = null, string? Wall = null, string? Thing = null)
{
    /// <summary>What a page adds to its feed's address when a form of it offers facts to be ticked.</summary>
    public const string Facts = "&picks=facts";

    /// <summary>What the page that asks for a feed shows; it says so in the feed's address.</summary>
    public static PageShows Of(HttpRequest request) => new(Some(request, "with"), Some(request, "person"), Some(request, "q"), Some(request, "picks") is not null, Some(request, "meeting"), Some(request, "plan"), Some(request, "room"), Some(request, "relaying"), Some(request, "wall"), Some(request, "thing"));

    private static string? Some(HttpRequest request, string name) => request.Query[name].ToString() is { Length: > 0 } value ? value : null;
}
