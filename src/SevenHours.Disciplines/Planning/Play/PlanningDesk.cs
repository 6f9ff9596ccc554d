using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>What one seat knows of meetings it called or is invited to, of minutes it was sent, and of what is to be done.</summary>
public sealed class PlanningDesk : DeskPart
{
    private readonly Id<Seat> seat;
    private readonly List<DeskMeeting> meetings;
    private readonly List<ReceivedMinutes> received;

    internal PlanningDesk(Id<Seat> seat) => (this.seat, meetings, received, Duties) = (seat, [], [], new DutyList());

    private PlanningDesk(PlanningDesk other) =>
        (seat, meetings, received, Duties) = (other.seat, [.. other.meetings], [.. other.received], other.Duties.Fork());

    /// <summary>The meetings, in the order the seat learnt of them.</summary>
    public IReadOnlyList<DeskMeeting> Meetings => meetings;

    /// <summary>Minutes others sent.</summary>
    public IReadOnlyList<ReceivedMinutes> Received => received;

    /// <summary>What is to be done, as far as this seat has seen it given.</summary>
    public DutyList Duties { get; }

    /// <summary>What this seat does or has given others to do.</summary>
    public IEnumerable<Duty> Mine => Duties.All.Where(d => d.Both.Has(seat));

    /// <summary>The meeting with a name, or null.</summary>
    public Meeting? Find(Handle handle) => meetings.Find(m => m.Meeting.Handle == handle)?.Meeting;

    /// <summary>Whether this seat is in the room of a meeting.</summary>
    public bool IsAt(Handle handle) => Find(handle)?.Present.Has(seat) == true;

    /// <summary>Whether this seat has been in the room of a meeting.</summary>
    public bool WasAt(Handle handle) => Find(handle)?.Attended.Has(seat) == true;

    /// <inheritdoc />
    public override DeskPart Fork() => new PlanningDesk(this);

    internal void Call(MeetingCalled call, Notice notice) => meetings.Add(new DeskMeeting(notice.Number, new Meeting(call, notice.At)));

    internal void Change(Handle handle, Func<Meeting, Meeting> change)
    {
        var place = meetings.FindIndex(m => m.Meeting.Handle == handle);
        meetings[place] = meetings[place] with { Meeting = change(meetings[place].Meeting) };
    }

    internal void Take(Handle meeting, SheetLine line)
    {
        if (line.Kind == SheetLineKind.Duty)
        {
            Duties.Add(Duty.Of(meeting, line));
        }
    }

    internal void Receive(MinutesSent sent, Notice notice) => received.Add(new ReceivedMinutes(notice.Number, notice.At, sent));
}

/// <summary>A meeting on a desk.</summary>
/// <param name="Number">The notice by which the seat learnt of it.</param>
/// <param name="Meeting">What the seat knows of it.</param>
public sealed record DeskMeeting(int Number, Meeting Meeting);

/// <summary>Minutes on the desk of somebody they were sent to.</summary>
/// <param name="Number">The notice by which they came.</param>
/// <param name="At">When.</param>
/// <param name="Minutes">The minutes.</param>
public sealed record ReceivedMinutes(int Number, SimTime At, MinutesSent Minutes);
