using System.Collections.Frozen;
using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>One exercise: its session, and its worlds being played. Safe for use from any thread.</summary>
public sealed partial class Exercise : IAsyncDisposable
{
    private readonly IJournal journal;
    private readonly TextStore texts;
    private readonly DraftStore drafts;
    private readonly TimeProvider time;
    private readonly SessionStore store;
    private readonly Lazy<NoteBook> notes;
    private readonly Lazy<WelfareBook> welfare;
    private readonly Lazy<StaffBook> channel;
    private readonly Lazy<CoachBook> coaching;
    private readonly Lazy<BoardBook> boards;
    private readonly Lazy<ReviewBook> reviews;
    private readonly Lock gate = new();
    private readonly Dictionary<int, LiveBranch> branches = [];
    private readonly Dictionary<int, IReadOnlyList<(Id<Seat>, string)>> companies = [];
    private readonly Action followed;
    private readonly List<Task> leaving = [];
    private bool isClosing;

    internal Exercise(
        ExerciseId id, ScenarioEdition edition, SessionStore store, IJournal journal, TextStore texts, DraftStore drafts, TimeProvider time, Action followed)
    {
        (Id, Edition, this.store, this.journal, this.texts, this.drafts, this.time, this.followed) =
            (id, edition, store, journal, texts, drafts, time, followed);
        notes = new Lazy<NoteBook>(() => new NoteBook(journal, id.Notes));
        welfare = new Lazy<WelfareBook>(() => new WelfareBook(journal, id.Welfare));
        staffActs = new Lazy<StaffActs>(() => new StaffActs(journal, id, edition.WireNames, time));
        watch = new Lazy<WatchBook>(() => new WatchBook(journal, id.Watch));
        channel = new Lazy<StaffBook>(() => new StaffBook(journal, id.Channel));
        coaching = new Lazy<CoachBook>(() => new CoachBook(journal, id.Coaching));
        boards = new Lazy<BoardBook>(() => new BoardBook(journal, id.Board));
        reviews = new Lazy<ReviewBook>(() => new ReviewBook(journal, id.Review));
        Connections = new Connections(time);
    }

    /// <summary>Its id.</summary>
    public ExerciseId Id { get; }

    /// <summary>The scenario it plays, as it was when the exercise was made. Amendments stand in the worlds.</summary>
    public ScenarioEdition Edition { get; }

    /// <summary>People, seats, clocks and branches, as far as they are durable.</summary>
    public Session.Open Session => (Session.Open)store.State;

    /// <summary>Raised when <see cref="Session"/> changed.</summary>
    public Signal SessionChanged => store.Changed;

    /// <summary>Told when the play of a syndicate has come to its end.</summary>
    internal Action<Exercise, int>? OnEnded { get; init; }

    /// <summary>Who follows it now.</summary>
    public Connections Connections { get; }

    /// <summary>Its name; null once erased.</summary>
    public string? Title => texts.Find(Session.Exercise.Title);

    /// <summary>The branch a syndicate plays on.</summary>
    /// <param name="syndicate">From 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such syndicate.</exception>
    public LiveBranch Live(int syndicate)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(syndicate, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(syndicate, Session.Syndicates.Length);
        return Branch(Session.Syndicate(syndicate).Branch);
    }

    /// <summary>The branch a syndicate plays on; null when the exercise is being closed.</summary>
    private LiveBranch? LiveOrNull(int syndicate)
    {
        lock (gate)
        {
            return isClosing ? null : Live(syndicate);
        }
    }

    /// <summary>Any branch of the exercise; one that nobody plays on is read from the journal.</summary>
    /// <param name="number">From 1.</param>
    public LiveBranch Branch(int number)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isClosing, this);
            if (branches.TryGetValue(number, out var open))
            {
                return open;
            }

            return Open(BranchLine.Read(journal, Id, Session, Edition, number));
        }
    }

    /// <summary>Ends its branches; what was sent before is answered.</summary>
    public async ValueTask DisposeAsync()
    {
        List<LiveBranch> open;
        lock (gate)
        {
            isClosing = true;
            open = [.. branches.Values];
            branches.Clear();
        }

        foreach (var branch in open)
        {
            await branch.DisposeAsync();
        }

        await Task.WhenAll(leaving);
        store.Dispose();
    }

    /// <summary>Does something to the session, and lets the worlds follow.</summary>
    internal async Task<Decision> DoAsync(SessionCommand command, CommandId? id = null, params IReadOnlyList<NewAttachment> words)
    {
        var decision = await store.DoAsync(command, id, words);
        if (decision.Refusal is null)
        {
            Follow();
            followed();
        }

        return decision;
    }

    /// <summary>Opens branches that were read already, and lets them follow the session.</summary>
    internal void Follow(IReadOnlyList<BranchLine> lines)
    {
        lock (gate)
        {
            foreach (var line in lines)
            {
                Open(line);
            }
        }

        Follow();
    }

    /// <summary>Lets clocks and stand-ins of the worlds be what the session says, and closes branches that were left.</summary>
    internal void Follow()
    {
        lock (gate)
        {
            var session = Session;
            if (isClosing || session.IsArchived && branches.Count == 0)
            {
                return;
            }

            foreach (var syndicate in session.Syndicates)
            {
                foreach (var left in branches.Values.Where(b => IsLeft(b.Info, syndicate)).ToList())
                {
                    branches.Remove(left.Info.Number);
                    leaving.Add(left.DisposeAsync().AsTask());
                }

                var live = Branch(syndicate.Branch);
                if (live.Clock != syndicate.Clock)
                {
                    live.Follow(syndicate.Clock);
                }

                LetPlay(live, session);
                live.Watch.Seat(live.Scenario, SeatedIn(session, live), live.Now);
            }
        }
    }

    private LiveBranch Open(BranchLine line)
    {
        var syndicate = Session.Syndicate(line.Info.Syndicate);
        var clock = syndicate.Branch == line.Info.Number
            ? syndicate.Clock
            : ExerciseClock.Stopped(time.GetUtcNow()) with { At = line.World.Now.Seconds * 1000L };
        var open = new LiveBranch(line.Info, line.Stream, line.History, line.World, clock, time) { OnStop = StopClock };
        branches.Add(line.Info.Number, open);
        return open;
    }

    private static bool IsLeft(BranchInfo branch, Syndicate syndicate) =>
        branch.Syndicate == syndicate.Number && branch.Number != syndicate.Branch && branch.Purpose != BranchPurpose.WhatIf;

    private void LetPlay(LiveBranch live, Session.Open session)
    {
        var scenario = live.Scenario;
        IReadOnlyList<(Id<Seat>, string)> wanted = [.. session.Seats
            .Where(s => s.Key.Syndicate == live.Info.Syndicate && s.Value.PlayedBy is not null && scenario.Seats.TryFind(s.Key.Seat, out _))
            .Select(s => (scenario.Seats[s.Key.Seat], s.Value.PlayedBy!))];
        if (companies.TryGetValue(live.Info.Number, out var now) && now.SequenceEqual(wanted))
        {
            return;
        }

        companies[live.Info.Number] = wanted;
        var skills = scenario.Table<Skill>();
        live.Follow(wanted.ToFrozenDictionary(w => w.Item1, w => skills.TryFind(w.Item2, out var skill) ? skills[skill] : Perfect));
    }

    /// <summary>Plays the school solution as it stands, in a scenario that names no skills.</summary>
    private static readonly Skill Perfect = new() { Name = "school" };

    /// <summary>Play ended, or the day closed: the clock stands until staff go on. A demonstration goes on by itself with the next day.</summary>
    private void StopClock(LiveBranch branch, ClockReason reason)
    {
        var (session, number, now) = (Session, branch.Info.Syndicate, time.GetUtcNow());
        if (reason == ClockReason.Ended)
        {
            OnEnded?.Invoke(this, number);
        }

        if (session.Syndicate(number).Branch != branch.Info.Number)
        {
            return;
        }

        SessionCommand command = reason == ClockReason.DayClosed && session.Exercise.IsDemonstration
            && Edition.Frame.OpeningAfter(branch.Clock.TimeAt(now)) is { } morning
                ? new SessionCommand.Jump(number, morning, ClockReason.DayOpened, Edition.Frame, now)
                : new SessionCommand.Pause(number, reason, now);
        _ = Task.Run(() => DoAsync(command));
    }
}
