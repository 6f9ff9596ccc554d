using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>What one seat knows of meetings it called or is invited to, of minutes it was sent, of what is to be done, and of plans.</summary>
public sealed class PlanningDesk : DeskPart
{
    private readonly Id<Seat> seat;
    private readonly List<DeskMeeting> meetings;
    private readonly List<ReceivedMinutes> received;
    private readonly List<ReceivedPlan> handed;

    internal PlanningDesk(Id<Seat> seat) =>
        (this.seat, meetings, received, handed, Duties, Plans) = (seat, [], [], [], new DutyBook(), new PlanBook());

    private PlanningDesk(PlanningDesk other)
    {
        (seat, meetings, received, handed) = (other.seat, [.. other.meetings], [.. other.received], [.. other.handed]);
        (Duties, Plans) = (other.Duties.Fork(), other.Plans.Fork());
    }

    /// <summary>The meetings, in the order the seat learnt of them.</summary>
    public IReadOnlyList<DeskMeeting> Meetings => meetings;

    /// <summary>Minutes others sent.</summary>
    public IReadOnlyList<ReceivedMinutes> Received => received;

    /// <summary>Plans others handed over.</summary>
    public IReadOnlyList<ReceivedPlan> Handed => handed;

    /// <summary>The agency's own plan, and joint plans of meetings this seat was at.</summary>
    public PlanBook Plans { get; }

    /// <summary>What is to be done, as far as this seat has seen it given.</summary>
    public DutyBook Duties { get; }

    /// <summary>What this seat does or has given others to do.</summary>
    public IEnumerable<Duty> Mine => Duties.All.Where(d => d.Both.Has(seat));

    /// <summary>The meeting with a name, or null.</summary>
    public Meeting? Find(Handle handle) => meetings.Find(m => m.Meeting.Handle == handle)?.Meeting;

    /// <summary>Whether this seat is in the room of a meeting.</summary>
    public bool IsAt(Handle handle) => Find(handle)?.Present.Has(seat) == true;

    /// <summary>Whether this seat has been in the room of a meeting.</summary>
    public bool WasAt(Handle handle) => Find(handle)?.Attended.Has(seat) == true;

    /// <summary>The joint plan of a meeting, or the agency's own for none.</summary>
    public Plan PlanOf(Desk desk, Handle meeting) =>
        meeting.IsSome ? Plans.Of(meeting) : Plans.Of(desk.Scenario.Seats[seat].Agency);

    /// <summary>Whose plan it is, as far as this seat knows: those it saw at the meeting, or its agency's seats.</summary>
    public SeatSet AudienceOf(Desk desk, Handle meeting) =>
        meeting.IsSome ? Find(meeting)?.Attended ?? SeatSet.Nobody : desk.Scenario.SeatsOf[desk.Scenario.Seats[seat].Agency.Index];

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

    internal void Receive(PlanHanded plan, Notice notice) => handed.Add(new ReceivedPlan(notice.Number, notice.At, plan));

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

/// <summary>A plan on the desk of somebody it was handed to.</summary>
/// <param name="Number">The notice by which it came.</param>
/// <param name="At">When.</param>
/// <param name="Plan">The plan as it stood.</param>
public sealed record ReceivedPlan(int Number, SimTime At, PlanHanded Plan);
