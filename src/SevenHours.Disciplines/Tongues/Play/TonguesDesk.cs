using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Tongues;

/// <summary>What a seat asked to have relayed, and what it was asked to relay.</summary>
public sealed class TonguesDesk : DeskPart
{
    private readonly List<AskedRelay> asked;
    private readonly List<WaitingRelay> queue;

    private readonly List<InterpreterCheck> checks;

    internal TonguesDesk() => (asked, queue, checks) = ([], [], []);

    private TonguesDesk(TonguesDesk other) => (asked, queue, checks) = ([.. other.asked], [.. other.queue], [.. other.checks]);

    /// <summary>How an interpreter was looked into last, as far as this seat asked; null when it never did.</summary>
    public InterpreterCheck? CheckOf(Id<Interpreter> who) => checks.FindLast(c => c.Who == who);

    /// <summary>What this seat asked others to relay, the oldest first.</summary>
    public IReadOnlyList<AskedRelay> Asked => asked;

    /// <summary>What others asked this seat to relay, the oldest first.</summary>
    public IReadOnlyList<WaitingRelay> Queue => queue;

    /// <summary>How much waits for this seat to relay it.</summary>
    public int Open => queue.Count(w => w.IsOpen);

    /// <summary>The relay of an item that is still to come, or null.</summary>
    public AskedRelay? PendingFor(Handle item) => asked.FindLast(a => a.Item == item && a.IsOpen);

    /// <summary>What was asked of this seat by a handle, or null.</summary>
    public WaitingRelay? Waiting(Handle relay) => queue.Find(w => w.Relay == relay);

    /// <inheritdoc />
    public override DeskPart Fork() => new TonguesDesk(this);

    internal void Ask(Id<Seat> seat, RelayAsked relay, Notice notice)
    {
        if (relay.For == seat)
        {
            asked.Add(new AskedRelay(relay.Relay, relay.Item, relay.Way, relay.Of, notice.Number, notice.At, RelayState.Waiting)
            {
                Who = relay.Who,
            });
        }

        if (relay.Of == seat)
        {
            queue.Add(new WaitingRelay(relay.Relay, relay.For, relay.IsUrgent, relay.Says, relay.Looks, notice.Number, notice.At, RelayState.Waiting));
        }
    }

    internal void Ask(CheckAsked check, in Notice notice) => checks.Add(new InterpreterCheck(check.Who, notice.At, null));

    internal void Find(InterpreterChecked found)
    {
        var place = checks.FindLastIndex(c => c.Who == found.Who && c.Found is null);
        checks[place] = checks[place] with { Found = found };
    }

    internal void Read(OriginalRead read) => Change(read.Relay, w => w with
    {
        State = RelayState.Read, Title = read.Title, Text = read.Text, Facts = read.Facts,
    });

    internal void Make(RelayMade made) => Change(made.Relay, w => w with { State = RelayState.Underway, Made = made });

    internal void Arrive(RelayArrived arrived) => ChangeAsked(arrived.Relay, RelayState.Arrived);

    internal void Decline(RelayDeclined declined)
    {
        ChangeAsked(declined.Relay, RelayState.Declined, declined);
        Change(declined.Relay, w => w with { State = RelayState.Declined });
    }

    private void Change(Handle relay, Func<WaitingRelay, WaitingRelay> change)
    {
        if (queue.FindIndex(w => w.Relay == relay) is >= 0 and var place)
        {
            queue[place] = change(queue[place]);
        }
    }

    private void ChangeAsked(Handle relay, RelayState state, RelayDeclined? declined = null)
    {
        if (asked.FindIndex(a => a.Relay == relay) is >= 0 and var place)
        {
            asked[place] = asked[place] with { State = state, Declined = declined };
        }
    }
}

/// <summary>Something a seat asked to have relayed.</summary>
/// <param name="Relay">The relay.</param>
/// <param name="Item">What is to be relayed.</param>
/// <param name="Way">Who relays.</param>
/// <param name="By">The seat asked, or none.</param>
/// <param name="Number">The notice of asking.</param>
/// <param name="At">When it was asked.</param>
/// <param name="State">How it stands, as far as whoever asked is told.</param>
public sealed record AskedRelay(Handle Relay, Handle Item, RelayWay Way, Id<Seat> By, int Number, SimTime At, RelayState State)
{
    /// <summary>The interpreter of the case who was sent for, or none.</summary>
    public Id<Interpreter> Who { get; init; } = Id<Interpreter>.None;

    /// <summary>Why it was declined, or null.</summary>
    public RelayDeclined? Declined { get; init; }

    /// <summary>Whether something is still to come of it.</summary>
    public bool IsOpen => State is not (RelayState.Arrived or RelayState.Declined);
}

/// <summary>Something a seat was asked to relay.</summary>
/// <param name="Relay">The relay.</param>
/// <param name="For">Who asked.</param>
/// <param name="IsUrgent">Whether it cannot wait.</param>
/// <param name="Says">A word of whoever asked, or none.</param>
/// <param name="Looks">What it looks like from outside.</param>
/// <param name="Number">The notice by which it came.</param>
/// <param name="At">When it was asked.</param>
/// <param name="State">How it stands.</param>
public sealed record WaitingRelay(
    Handle Relay, Id<Seat> For, bool IsUrgent, TextRef Says, Outside Looks, int Number, SimTime At, RelayState State)
{
    /// <summary>The title of the original, once read; or none.</summary>
    public TextRef Title { get; init; }

    /// <summary>The original, once read.</summary>
    public TextRef Text { get; init; }

    /// <summary>The facts of the original, once read.</summary>
    public IReadOnlyList<Id<Fact>> Facts { get; init; } = [];

    /// <summary>What this seat made of it; null before.</summary>
    public RelayMade? Made { get; init; }

    /// <summary>Whether it is still to be relayed.</summary>
    public bool IsOpen => State is RelayState.Waiting or RelayState.Read;
}
