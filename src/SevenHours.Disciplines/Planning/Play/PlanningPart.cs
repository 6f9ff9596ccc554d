using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>All meetings, tasks and plans as they really are.</summary>
public sealed class PlanningPart : Part
{
    // Kinds of thing in World.HandleFor. Part of every handle: never change them.
    private const int MeetingKind = 60;
    private const int DutyKind = 61;

    private readonly List<Meeting> meetings;
    private readonly Dictionary<Handle, int> places;
    private readonly List<AskedBody> bodies;
    private int[] called;
    private int[] given;

    internal PlanningPart(Scenario scenario)
    {
        (meetings, places, bodies, Duties, Plans) = ([], [], [], new DutyBook(), new PlanBook());
        (called, given) = (new int[scenario.Seats.Count], new int[scenario.Seats.Count]);
    }

    private PlanningPart(PlanningPart other)
    {
        (meetings, places, bodies) = ([.. other.meetings], new Dictionary<Handle, int>(other.places), [.. other.bodies]);
        (called, given) = ((int[])other.called.Clone(), (int[])other.given.Clone());
        (Duties, Plans) = (other.Duties.Fork(), other.Plans.Fork());
    }

    /// <summary>Every meeting, in the order they were called.</summary>
    public IReadOnlyList<Meeting> Meetings => meetings;

    /// <summary>Every task.</summary>
    public DutyBook Duties { get; }

    /// <summary>Every plan.</summary>
    public PlanBook Plans { get; }

    /// <summary>Every body nobody sits for that was invited, in the order they were.</summary>
    public IReadOnlyList<AskedBody> Bodies => bodies;

    /// <summary>The meeting with a name, or null.</summary>
    public Meeting? Find(Handle handle) => places.TryGetValue(handle, out var place) ? meetings[place] : null;

    /// <inheritdoc />
    public override Part Fork() => new PlanningPart(this);

    /// <inheritdoc />
    /// <remarks>Adds nothing before the first meeting or plan: a play in which nobody met keeps its hash.</remarks>
    public override void AddTo(ref StateHash hash)
    {
        foreach (var meeting in meetings)
        {
            hash.Add(meeting.Handle);
            hash.Add((int)meeting.Status);
            hash.Add(meeting.When);
            hash.Add(meeting.Replies.Count);
            hash.Add(meeting.Lines.Count);
            foreach (var seat in meeting.Present)
            {
                hash.Add(seat.Index);
            }
        }

        foreach (var body in bodies)
        {
            if (body.IsPutOff)
            {
                hash.Add(body.Due);
            }
        }

        Duties.AddTo(ref hash);
        Plans.AddTo(ref hash);
    }

    /// <inheritdoc />
    public override void Grow(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        Array.Resize(ref called, scenario.Seats.Count);
        Array.Resize(ref given, scenario.Seats.Count);
    }

    internal Handle NextMeeting(World world, Id<Seat> caller) => world.HandleFor(MeetingKind, caller, called[caller.Index]);

    internal Handle NextDuty(World world, Id<Seat> giver) => world.HandleFor(DutyKind, giver, given[giver.Index]);

    internal Meeting At(int place) => meetings[place];

    internal AskedBody BodyAt(int place) => bodies[place];

    /// <summary>A body that waits for its answer in a meeting that is ahead, or null.</summary>
    internal AskedBody? Waiting(Handle meeting, Id<Agency> body) =>
        Find(meeting) is { IsAhead: true } ahead && ahead.ReplyOf(body) is null ? bodies.Find(one => one.Meeting == meeting && one.Body == body) : null;

    internal void Call(World world, MeetingCalled call)
    {
        called[call.Caller.Index]++;
        places.Add(call.Meeting, meetings.Count);
        meetings.Add(new Meeting(call, world.Now));
        Remind(world, call.Meeting, call.When);
        foreach (var body in call.Bodies)
        {
            var delay = BodyWake.Usual.At(world.Luck.Draw(LuckPurpose.Planning, body.Index, call.Caller.Index, 0, called[call.Caller.Index]));
            world.Schedule(world.Now + delay, 0, BodyWake.Instance, bodies.Count);
            bodies.Add(new AskedBody(call.Meeting, body, world.LastEvent, world.Now + delay));
        }
    }

    internal void PutOff(World world, InvitationPutOff later)
    {
        var place = bodies.FindIndex(one => one.Meeting == later.Meeting && one.Body == later.Body);
        bodies[place] = bodies[place] with { Due = later.Due, IsPutOff = true };
        world.Schedule(later.Due, 0, BodyWake.Instance, place);
    }

    internal void Move(World world, MeetingMoved moved)
    {
        Change(moved.Meeting, m => m with { When = moved.When, IsDue = false });
        Remind(world, moved.Meeting, moved.When);
    }

    internal void Write(World world, SheetWritten written)
    {
        Change(written.Meeting, m => m.With(written.Line));
        if (written.Line.Kind == SheetLineKind.Duty)
        {
            Put(world, Duty.Of(written.Meeting, written.Line));
        }
    }

    internal void Put(World world, Duty duty)
    {
        var was = Duties.Find(duty.Handle);
        if (was is null)
        {
            given[duty.Giver.Index]++;
        }

        Duties.Put(duty);
        if (duty.Due > world.Now && duty.Due != SimTime.Never && duty.Due != was?.Due)
        {
            world.Schedule(duty.Due, 0, DutyWake.Instance, Duties.PlaceOf(duty.Handle));
        }
    }

    internal void Change(Handle handle, Func<Meeting, Meeting> change)
    {
        var place = places[handle];
        meetings[place] = change(meetings[place]);
    }

    private void Remind(World world, Handle meeting, SimTime when)
    {
        if (when > world.Now)
        {
            world.Schedule(when, 0, MeetingWake.Instance, places[meeting]);
        }
    }
}
