using System.Collections.Frozen;
using System.Threading.Channels;
using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>One line of history being played: one writer, a mailbox before it, and feeds behind it.</summary>
/// <remarks>
/// A command is done on the working world, its events are made durable, and only then are they shown and the command is answered.
/// If they cannot be made durable the working world is thrown away. Pages are made from a second world that holds what is durable.
/// Safe for use from any thread.
/// </remarks>
public sealed partial class LiveBranch : IAsyncDisposable
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(1);

    private readonly Channel<BranchJob> mailbox = Channel.CreateUnbounded<BranchJob>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Company company = new();
    private readonly BranchStream stream;
    private readonly BranchHistory history;
    private readonly PublishedWorld published;
    private readonly TimeProvider time;
    private readonly ITimer timer;
    private readonly Task running;
    private volatile Scenario scenario;
    private volatile WireCodec codec;
    private World world;
    private bool mustRetry;
    private bool isLeft;
    private volatile ExerciseClock clock;

    internal LiveBranch(BranchInfo info, BranchStream stream, BranchHistory history, World world, ExerciseClock clock, TimeProvider time)
    {
        (Info, this.stream, this.history, this.world, this.clock, this.time) = (info, stream, history, world.Fork(), clock, time);
        (scenario, codec) = (world.Scenario, stream.Codec);
        published = new PublishedWorld(world);
        Watch = new BranchWatch(scenario, history.All);
        timer = time.CreateTimer(_ => mailbox.Writer.TryWrite(BranchJob.Wake.Up), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        running = Task.Run(RunAsync);
    }

    /// <summary>Which line of history it is.</summary>
    public BranchInfo Info { get; }

    /// <summary>The clock it follows.</summary>
    public ExerciseClock Clock => clock;

    /// <summary>Exercise time now.</summary>
    public SimTime Now => clock.TimeAt(time.GetUtcNow());

    /// <summary>The last error that was a mistake of the program, not of the storage; null while there was none. For the operator.</summary>
    public Exception? LastFault { get; private set; }

    /// <summary>The scenario it plays, amendments included.</summary>
    public Scenario Scenario => scenario;

    /// <summary>Reads commands of clients and writes events, with the names of <see cref="Scenario"/>.</summary>
    public WireCodec Codec => codec;

    /// <summary>All durable events, for staff: the item at index <c>n</c> is the event with the id <c>n</c>.</summary>
    public FeedLog<Happened> Events => history.All;

    /// <summary>A seat's own notices, redacted: the item at index <c>n</c> is the notice with the number <c>n + 1</c>.</summary>
    public FeedLog<Notice> NoticesOf(Id<Seat> seat) => history.Of(seat);

    /// <summary>Reads the world as far as it is durable, at the present exercise time. For staff.</summary>
    /// <param name="read">Makes a view; quick, for commands wait meanwhile. It must not keep the world.</param>
    public T Read<T>(Func<World, T> read) => published.Read(Now, read);

    /// <summary>Reads one seat's desk as far as it is durable. <see cref="Desk.Count"/> is where to follow its notices from.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="read">Makes a view; quick, for commands wait meanwhile. It must not keep the desk.</param>
    public T Read<T>(Id<Seat> seat, Func<Desk, T> read) => published.Read(Now, w => read(w.DeskOf(seat)));

    /// <summary>A copy of the world as far as it is durable, at the present exercise time, to try things out on.</summary>
    internal World Copy() => Read(world => world.Fork());

    /// <summary>Does a command, once however often it is sent under the same id.</summary>
    /// <param name="command">The command.</param>
    /// <param name="id">Its id, unique in the whole journal.</param>
    /// <param name="words">Typed words it refers to.</param>
    /// <param name="evenPaused">Whether a seat may do it while the clock stands still.</param>
    internal Task<CommandAnswer> DoAsync(
        Command command, CommandId id, IReadOnlyList<NewAttachment>? words = null, bool evenPaused = false)
    {
        var answer = new TaskCompletionSource<CommandAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        return mailbox.Writer.TryWrite(new BranchJob.Do(command, id, words ?? [], evenPaused, answer))
            ? answer.Task
            : Task.FromResult<CommandAnswer>(new CommandAnswer.Refused(ExerciseRefusals.StorageUnavailable));
    }

    /// <summary>Ends with what waits in the mailbox answered.</summary>
    public async ValueTask DisposeAsync()
    {
        mailbox.Writer.TryComplete();
        await running;
        await timer.DisposeAsync();
        history.Close();
    }

    /// <summary>Raised when play has ended, once; and when the day has closed.</summary>
    internal Action<LiveBranch, ClockReason>? OnStop { get; set; }

    /// <summary>Who of its seats needs a look.</summary>
    internal BranchWatch Watch { get; }

    internal StreamName Stream => stream.Name;

    /// <summary>Follows another clock.</summary>
    internal void Follow(ExerciseClock next)
    {
        clock = next;
        mailbox.Writer.TryWrite(BranchJob.Wake.Up);
    }

    /// <summary>Lets other stand-ins play.</summary>
    internal void Follow(FrozenDictionary<Id<Seat>, Skill> skills) => mailbox.Writer.TryWrite(new BranchJob.SetCompany(skills));

    /// <summary>Asks something of the history while it stands still.</summary>
    internal Task<T> BetweenAsync<T>(Func<BranchHistory, World, T> ask)
    {
        var answer = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        return mailbox.Writer.TryWrite(new BranchJob.Between(Answer))
            ? answer.Task
            : Task.FromException<T>(new ObjectDisposedException(nameof(LiveBranch)));

        void Answer()
        {
            try
            {
                answer.SetResult(ask(history, world));
            }
            catch (Exception e)
            {
                answer.SetException(e);
            }
        }
    }

    /// <summary>Leaves this line for another while its history stands still. What is sent meanwhile waits, and is then refused as left.</summary>
    /// <param name="leave">Given the history and the time it has come to, all of it durable; says whether it was left.</param>
    /// <exception cref="JournalUnavailableException">The storage cannot be used now.</exception>
    internal Task<T> LeaveAsync<T>(Func<BranchHistory, SimTime, Task<(T Answer, bool IsLeft)>> leave)
    {
        var answer = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        return mailbox.Writer.TryWrite(new BranchJob.Leave(RunAsync))
            ? answer.Task
            : Task.FromException<T>(new ObjectDisposedException(nameof(LiveBranch)));

        async Task<bool> RunAsync()
        {
            try
            {
                if (isLeft)
                {
                    throw new ObjectDisposedException(nameof(LiveBranch));
                }

                await WakeAsync();
                if (mustRetry)
                {
                    throw new JournalUnavailableException(UnavailableReason.Io, "The history cannot be brought to this moment.");
                }

                var (given, hasLeft) = await leave(history, world.Now);
                answer.SetResult(given);
                return hasLeft;
            }
            catch (Exception e)
            {
                answer.SetException(e);
                return false;
            }
        }
    }

    /// <summary>Returns when everything sent before has been done.</summary>
    public Task SettledAsync() => BetweenAsync((_, _) => true);
}
