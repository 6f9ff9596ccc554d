using SevenHours.Disciplines.Planning;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A meeting from its calling to its end: who came, what was written on its sheet, and what became of its tasks.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Call">The invitation.</param>
/// <param name="CalledAt">When it was called.</param>
/// <param name="StartedAt">When it began, or null when it never did.</param>
/// <param name="Until">When it ended, or where the history ends.</param>
/// <param name="Stays">Who was in the room, from when until when, in the order they came.</param>
/// <param name="Lines">The sheet.</param>
/// <param name="Tasks">What became of the tasks given.</param>
/// <param name="Events">Its events, from the calling on.</param>
public sealed record MeetingStory(
    Handle Meeting,
    MeetingCalled Call,
    SimTime CalledAt,
    SimTime? StartedAt,
    SimTime Until,
    IReadOnlyList<MeetingStay> Stays,
    IReadOnlyList<MeetingLine> Lines,
    IReadOnlyList<TaskStory> Tasks,
    IReadOnlyList<EventId> Events)
{
    /// <summary>All meetings of a history, in the order they were called.</summary>
    public static IReadOnlyList<MeetingStory> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once<IReadOnlyList<MeetingStory>>(static whole => [.. whole.All<MeetingCalled>().Select(called => Of(whole, called))]);
    }

    private static MeetingStory Of(History history, Seen<MeetingCalled> called)
    {
        var meeting = called.Event.Meeting;
        var started = history.All<MeetingStarted>().Where(s => s.Event.Meeting == meeting).ToList();
        var closed = history.All<MeetingClosed>().Where(c => c.Event.Meeting == meeting).ToList();
        var written = history.All<SheetWritten>().Where(w => w.Event.Meeting == meeting).ToList();
        var until = closed.Count > 0 ? closed[0].At : history.Until;
        var stays = StaysOf(history, meeting, started, until);
        return new MeetingStory(
            meeting, called.Event, called.At, started.Count > 0 ? started[0].At : null, until, stays,
            [.. written.Select(w => new MeetingLine(w.Event.Line, w.Id))],
            [.. written.Where(w => w.Event.Line.Kind == SheetLineKind.Duty).Select(w => TaskStory.Of(history, w))],
            [called.Id, .. stays.Select(s => s.Event), .. written.Select(w => w.Id), .. closed.Select(c => c.Id)]);
    }

    private static IReadOnlyList<MeetingStay> StaysOf(
        History history, Handle meeting, IReadOnlyList<Seen<MeetingStarted>> started, SimTime until)
    {
        var left = history.All<MeetingLeft>().Where(l => l.Event.Meeting == meeting).ToList();
        var joined = history.All<MeetingJoined>().Where(j => j.Event.Meeting == meeting).Select(j => (j.Event.Seat, j.At, j.Id));
        return
        [
            .. started.Select(s => (s.Event.Seat, s.At, s.Id)).Concat(joined).Select(came => new MeetingStay(
                came.Seat, came.At,
                left.Where(l => l.Event.Seat == came.Seat && l.Id.Value > came.Id.Value).Select(l => l.At).DefaultIfEmpty(until).First(),
                came.Id)),
        ];
    }
}

/// <summary>How long somebody sat at a meeting.</summary>
/// <param name="Seat">Who.</param>
/// <param name="From">When it came in.</param>
/// <param name="Until">When it left, or the meeting ended.</param>
/// <param name="Event">The coming.</param>
public sealed record MeetingStay(Id<Seat> Seat, SimTime From, SimTime Until, EventId Event);

/// <summary>A line of a meeting's sheet, and the event that wrote it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Event">The event.</param>
public sealed record MeetingLine(SheetLine Line, EventId Event);

/// <summary>What became of a task given at a meeting.</summary>
/// <param name="Line">The task as it was given.</param>
/// <param name="State">How it stands at the end.</param>
/// <param name="DoneAt">When it was done, or null.</param>
/// <param name="IsLate">Whether its time passed while it was open.</param>
/// <param name="Event">The event that settled it: its doing, its falling due, or its giving.</param>
public sealed record TaskStory(SheetLine Line, DutyState State, SimTime? DoneAt, bool IsLate, EventId Event)
{
    internal static TaskStory Of(History history, Seen<SheetWritten> given)
    {
        var line = given.Event.Line;
        var set = history.All<DutySet>().Where(s => s.Event.Duty == line.Duty).ToList();
        var overdue = history.All<DutyOverdue>().Where(o => o.Event.Duty == line.Duty).ToList();
        var state = set.Count > 0 ? set[^1].Event.State : DutyState.Open;
        var isDone = state == DutyState.Done;
        return new TaskStory(
            line, state, isDone ? set[^1].At : null, overdue.Count > 0, isDone ? set[^1].Id : overdue.Count > 0 ? overdue[0].Id : given.Id);
    }
}
