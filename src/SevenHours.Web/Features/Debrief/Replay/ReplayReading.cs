using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Feed;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Debrief.Replay;

/// <summary>Reads what somebody is shown of lines of history, at a moment.</summary>
public sealed class ReplayReading
{
    private readonly ExerciseService _exercises;
    private readonly PartRenderer _renderer;
    private readonly Reader _reader;
    private readonly TimeProvider _time;

    private ReplayReading(Visit visit, IReadOnlyList<Visit> kin, ReplayChoice choice, ReplayRun first, ReplayRun? second, IServiceProvider services)
    {
        (Visit, Kin, Choice, First, Second) = (visit, kin, choice, first, second);
        (_exercises, _renderer) = (services.GetRequiredService<ExerciseService>(), services.GetRequiredService<PartRenderer>());
        (_reader, _time) = (services.GetRequiredService<Reader>(), services.GetRequiredService<TimeProvider>());
        Texts = visit.Exercise.TextsFor(_exercises.Texts, _reader.Language);
        Until = Math.Max(UntilOf(first), second is null ? 0 : UntilOf(second));
        At = Math.Min(choice.At ?? Until, Until);
    }

    public Visit Visit { get; }

    /// <summary>Exercises that went on from the same run, each changed somewhere, which may stand beside it.</summary>
    public IReadOnlyList<Visit> Kin { get; }

    public ReplayChoice Choice { get; }

    public ReplayRun First { get; }

    public ReplayRun? Second { get; }

    public DeskTexts Texts { get; }

    /// <summary>The last moment there is, in exercise seconds.</summary>
    public int Until { get; }

    /// <summary>The moment that is shown.</summary>
    public int At { get; }

    /// <summary>Whether the reader knows the truth.</summary>
    public bool Knows => Visit.May(Permission.SeeTruth);

    /// <summary>What a request may see; null when nothing, or there is no such thing.</summary>
    public static ReplayReading? Of(string id, HttpContext context)
    {
        var services = context.RequestServices;
        var exercises = services.GetRequiredService<ExerciseService>();
        if (Visit.Of(context, exercises, id) is not { } visit)
            return null;
        var kin = ReplayDoor.KinOf(visit, context, exercises);
        if (ReplayDoor.Enter(visit, context.Request.Query, kin) is not { } choice)
            return null;
        var book = services.GetRequiredService<ReplayBook>();
        var first = book.Of(visit.Exercise, choice.First.Branch);
        var second = choice.Second is { } beside ? book.Of(kin.FirstOrDefault(other => other.Exercise.Id.Value == beside.Exercise)?.Exercise ?? visit.Exercise, beside.Branch) : null;
        return first is not null && choice.Second is null == second is null && Has(first, choice.First) && (second is null || Has(second, choice.Second!))
            ? new ReplayReading(visit, kin, choice, first, second, services)
            : null;
    }

    /// <summary>Both lines with what is shown of each.</summary>
    public IEnumerable<(ReplaySide Side, ReplayRun Run, string Prefix)> Sides =>
        Second is { } second ? [(Choice.First, First, ""), (Choice.Second!, second, "b-")] : [(Choice.First, First, "")];

    /// <summary>A line of history as the debrief reads it, without its measures.</summary>
    public DebriefReading Debrief(ReplayRun run) => new(run.History, TextsOf(run), [], []);

    // What was typed where somebody played on is kept there.
    private DeskTexts TextsOf(ReplayRun run) => run.Exercise == Visit.Exercise ? Texts : run.Exercise.TextsFor(_exercises.Texts, _reader.Language);

    private Visit VisitOf(ReplayRun run) => Kin.FirstOrDefault(other => other.Exercise == run.Exercise) ?? Visit;

    /// <summary>What had been observed along a line, as far as the reader may know it.</summary>
    public IReadOnlyList<SeenNote> NotesOf(ReplayRun run) => SeenNote.On(VisitOf(run), run.Branch, TextsOf(run));

    /// <summary>What is worth jumping to on a line: for who played, what his own seat was told.</summary>
    public IReadOnlyList<ReplayMark> MarksOf(ReplayRun run) =>
        [.. run.Marks.Where(mark => Knows || WasTold(run, mark)).Concat(NotesOf(run).Select(note => new ReplayMark(note.At.Seconds, "observation", null, note))).OrderBy(mark => mark.At)];

    private bool WasTold(ReplayRun run, ReplayMark mark) =>
        run.History.Scenario.Seats.TryFind(Choice.First.Seat, out var seat) && run.History[mark.Line!.Id].Event.To.Has(seat);

    /// <summary>The moments at which what a side shows changes.</summary>
    public static IReadOnlyList<int> MomentsOf(ReplaySide side, ReplayRun run) =>
        side.Seat is { } name && run.History.Scenario.Seats.TryFind(name, out var seat) ? run.MomentsOf(seat) : run.Moments;

    /// <summary>A side at a moment: its parts that differ from those of another moment, or all of them.</summary>
    /// <param name="side">What is shown.</param>
    /// <param name="run">Its line of history.</param>
    /// <param name="prefix">Stands before its ids.</param>
    /// <param name="before">The moment whose parts the page has; null for none.</param>
    public async Task<ReplayPicture> DrawAsync(ReplaySide side, ReplayRun run, string prefix, int? before = null)
    {
        var at = new SimTime(Math.Min(At, UntilOf(run)));
        SimTime? was = before is { } known ? new SimTime(Math.Min(known, UntilOf(run))) : null;
        var clock = ClockAt(at.Seconds, run);
        var pens = new ReplayPens(_renderer, _reader.Language, clock, Choice with { At = At, Event = null }, side);
        if (side.Seat is { } seat)
        {
            var desk = Desk(run, seat, at);
            var parts = await ReplayParts.DrawAsync(ReplayParts.Desk, pens, was is { } then ? Desk(run, seat, then) : null, desk, "");
            return new ReplayPicture(Still(parts, prefix), DeskCounts.Of(desk).Say(_reader.Words).ToDictionary(word => prefix + word.Key, word => word.Value), desk, null);
        }

        var notes = NotesOf(run);
        var room = Room(run, at, notes);
        var drawn = await ReplayParts.DrawAsync(ReplayParts.Control, pens, was is { } earlier ? Room(run, earlier, notes) : null, room, "");
        return new ReplayPicture(Still(drawn, prefix, withLinks: true), new Dictionary<string, string>(), null, room);
    }

    /// <summary>A seat's desk at a moment: the fold of its own notices by then.</summary>
    public DeskView Desk(ReplayRun run, string seat, SimTime at) =>
        run.Worlds.Read(at, world => world.Scenario.Seats.TryFind(seat, out var id)
            ? DeskView.Of(world.DeskOf(id), TextsOf(run))
            : DeskView.Of(Kernel.Desk.Fold(run.History.Scenario, run.History.Scenario.Seats[seat], [], at), TextsOf(run)));

    /// <summary>The clock of a moment: it stands.</summary>
    public ClockFormula ClockAt(int at, ReplayRun run) =>
        new(ClockState.Paused, at, _time.GetUtcNow(), Day: run.History.Frame.Play.DayOf(new SimTime(at)));

    private PastControl Room(ReplayRun run, SimTime at, IReadOnlyList<SeenNote> notes) =>
        PastControl.Read(run, at, notes, scenario => new StaffTexts(scenario, _exercises.Texts, _reader.Language));

    // What is still played goes on without events too.
    private int UntilOf(ReplayRun run)
    {
        var last = run.History.Until.Seconds;
        return run.History.HasEnded || run.Exercise.Session.Syndicate(run.Branch.Syndicate).Branch != run.Branch.Number
            ? last
            : Math.Max(last, run.Exercise.Branch(run.Branch.Number).Now.Seconds);
    }

    private static bool Has(ReplayRun run, ReplaySide side) => side.Seat is null || run.History.Scenario.Seats.TryFind(side.Seat, out _);

    private static Dictionary<string, string> Still(Dictionary<string, string> parts, string prefix, bool withLinks = false) =>
        parts.ToDictionary(part => prefix + part.Key, part => ReadOnlyHtml.Of(part.Value, prefix, withLinks), StringComparer.Ordinal);
}

/// <summary>One side at a moment.</summary>
/// <param name="Parts">The HTML of its parts by the ids of their elements.</param>
/// <param name="Words">What counts and quiet notes say, by the ids of their elements.</param>
/// <param name="Desk">The seat's desk; null in the control room.</param>
/// <param name="Room">The control room; null at a desk.</param>
public sealed record ReplayPicture(
    IReadOnlyDictionary<string, string> Parts, IReadOnlyDictionary<string, string> Words, DeskView? Desk, PastControl? Room);
