using Microsoft.AspNetCore.Components;
using SevenHours.Web.Features.Desk.Parts;
using SevenHours.Web.Features.Desk.Planning;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Mediator;
using SevenHours.Web.Feed;
using SevenHours.Web.Reading;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Debrief.Replay;

/// <summary>A part of a view that changes from moment to moment.</summary>
/// <typeparam name="TView">The view it belongs to.</typeparam>
/// <param name="Id">The id of its element.</param>
/// <param name="Is">What it is drawn from: where that is equal, the part is.</param>
/// <param name="Draw">Draws it.</param>
internal sealed record ReplayPart<TView>(string Id, Func<TView, object?> Is, Func<ReplayPens, TView, Task<string>> Draw);

/// <summary>What parts are drawn with.</summary>
/// <param name="Renderer">Draws components.</param>
/// <param name="Language">The reader's language.</param>
/// <param name="Clock">The moment, as a clock that stands.</param>
/// <param name="Choice">Where the reader stands.</param>
/// <param name="Side">Which side the part is of.</param>
internal sealed record ReplayPens(PartRenderer Renderer, UiLanguage Language, ClockFormula Clock, ReplayChoice Choice, ReplaySide Side)
{
    public Task<string> DrawAsync<TComponent>(params (string, object?)[] parameters)
        where TComponent : IComponent => Renderer.RenderAsync<TComponent>(Language, parameters);

    /// <summary>Draws a part of the control view, whose events lead to their causes.</summary>
    public Task<string> PastAsync<TComponent>(params (string, object?)[] parameters)
        where TComponent : PastPiece => DrawAsync<TComponent>([(nameof(PastPiece.Choice), Choice), (nameof(PastPiece.Side), Side), .. parameters]);
}

/// <summary>The parts of both views.</summary>
internal static class ReplayParts
{
    private const string Nowhere = "#";

    /// <summary>A seat's desk, drawn by the components of the live one.</summary>
    public static IReadOnlyList<ReplayPart<DeskView>> Desk { get; } =
    [
        new("mentor-notes", v => v.Mentor, (pens, v) => pens.DrawAsync<MentorNotes>(("Rows", v.Mentor))),
        new("needs-list", v => v.Needs, (pens, v) => pens.DrawAsync<NeedList>(("Rows", v.Needs), ("Base", Nowhere), ("Clock", pens.Clock))),
        new("inbox-list", v => v.Inbox, (pens, v) => pens.DrawAsync<InboxList>(("Rows", v.Inbox), ("Base", Nowhere))),
        new("relays-list", v => v.Relays, (pens, v) => pens.DrawAsync<RelayList>(("Rows", v.Relays), ("Base", Nowhere))),
        new("tasks-list", v => v.Tasks, (pens, v) => pens.DrawAsync<TaskList>(("Rows", v.Tasks), ("Base", Nowhere), ("Clock", pens.Clock))),
        new("duties-list", v => v.Duties, (pens, v) => pens.DrawAsync<DutyList>(("Rows", v.Duties), ("Base", Nowhere))),
        new("acts-list", v => (v.Acts, v.Described, v.Oversteppings), (pens, v) => pens.DrawAsync<ActList>(
            ("Rows", v.Acts), ("Described", v.Described), ("Oversteppings", v.Oversteppings), ("Base", Nowhere))),
        new("requests-list", v => v.Requests, (pens, v) => pens.DrawAsync<RequestList>(("Rows", v.Requests), ("Base", Nowhere))),
        new("plan-list", v => (v.Plans, v.HandedPlans), (pens, v) => pens.DrawAsync<PlanSummary>(("Plans", v.Plans), ("Handed", v.HandedPlans), ("Base", Nowhere))),
        new("decisions-list", v => v.Decisions, (pens, v) => pens.DrawAsync<DecisionList>(("Rows", v.Decisions))),
        new("facts-list", v => v.Facts, (pens, v) => pens.DrawAsync<FactList>(("Rows", v.Facts))),
        new("past-wall", v => v.Wall.Columns, (pens, v) => pens.DrawAsync<PastWall>(("Columns", v.Wall.Columns))),
        new("secured-list", v => (v.Exhibits, v.Freezes), (pens, v) => pens.DrawAsync<SecuredList>(("Exhibits", v.Exhibits), ("Freezes", v.Freezes), ("Base", Nowhere))),
        new("people-list", v => v.Conversations, (pens, v) => pens.DrawAsync<ConversationList>(("Rows", v.Conversations), ("Base", Nowhere))),
        new("meetings-list", v => (v.Meetings, v.Minutes), (pens, v) => pens.DrawAsync<MeetingList>(("Rows", v.Meetings), ("Minutes", v.Minutes), ("Base", Nowhere))),
        new("records-list", v => v.Records, (pens, v) => pens.DrawAsync<RecordList>(("Rows", v.Records), ("Capture", Nowhere))),
        new("contacts-list", v => v.Contacts, (pens, v) => pens.DrawAsync<ContactChips>(("Rows", v.Contacts), ("Base", Nowhere))),
        new("pools-list", v => v.Pools, (pens, v) => pens.DrawAsync<PoolList>(("Rows", v.Pools))),
    ];

    /// <summary>The control room.</summary>
    public static IReadOnlyList<ReplayPart<PastControl>> Control { get; } =
    [
        new("past-state", v => (v.HasEnded, v.Frozen, v.Events), (pens, v) => pens.PastAsync<PastState>(("View", v))),
        new("past-agencies", v => v.Agencies, (pens, v) => pens.PastAsync<PastAgencies>(("Rows", v.Agencies))),
        new("past-sheet", v => v.Sheet, (pens, v) => pens.PastAsync<PastSheet>(("Lines", v.Sheet))),
        // A way so far is longer at every moment.
        new("past-people", _ => null, (pens, v) => pens.PastAsync<PastPeople>(("People", v.People))),
        new("past-networks", v => new Listed<object>([.. v.Networks.SelectMany(one => ((object[])[one.Title, one.Level.Word, one.Level.Direction, one.Level.Step, .. one.Last]))]), (pens, v) => pens.PastAsync<PastNetworks>(("Networks", v.Networks))),
        new("past-answers", v => v.Waiting, (pens, v) => pens.PastAsync<PastAnswers>(("Rows", v.Waiting), ("Clock", pens.Clock))),
        new("past-truth", v => new Listed<object>([.. v.Truth.Where, "", .. v.Truth.Believed, "", .. v.Truth.Unknown, "", .. v.Truth.Money, "", .. v.Truth.Sites]), (pens, v) => pens.PastAsync<PastTruth>(("Truth", v.Truth))),
        new("past-messages", v => (v.MessageCount, v.Messages), (pens, v) => pens.PastAsync<PastLines>(
            (nameof(PastLines.Id), "past-messages"), (nameof(PastLines.Rows), v.Messages), (nameof(PastLines.None), "replay.messages.none"))),
        new("past-log", v => v.Log, (pens, v) => pens.PastAsync<PastLines>(
            (nameof(PastLines.Id), "past-log"), (nameof(PastLines.Rows), v.Log), (nameof(PastLines.None), "control.log.none"))),
        new("past-notes", v => v.Notes, (pens, v) => pens.PastAsync<PastNotes>(("Rows", v.Notes))),
    ];

    /// <summary>The parts that differ between two views, or all of one.</summary>
    public static async Task<Dictionary<string, string>> DrawAsync<TView>(
        IReadOnlyList<ReplayPart<TView>> parts, ReplayPens pens, TView? before, TView now, string prefix)
        where TView : class
    {
        var drawn = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var what = part.Is(now);
            if (before is null || what is null || !Equals(part.Is(before), what))
                drawn[prefix + part.Id] = await part.Draw(pens, now);
        }

        return drawn;
    }
}
