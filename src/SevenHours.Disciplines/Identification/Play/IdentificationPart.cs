using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>What really goes on with mixed groups: who received them, who is speaking with whom, how far each person is referred.</summary>
public sealed class IdentificationPart : Part
{
    private readonly SortedDictionary<(int Group, int Number), MemberState> members;
    private readonly List<(GroupMember Who, Id<Seat> Seat)> talks;
    private readonly List<(GroupMember Who, ReferralState Step)> limits;
    private SeatSet[] received;
    private SimTime[] leaves;

    internal IdentificationPart(Scenario scenario)
    {
        Groups = scenario.Table<ScreenedGroup>();
        (members, talks, limits) = ([], [], []);
        received = new SeatSet[Groups.Count];
        leaves = new SimTime[Groups.Count];
        Array.Fill(leaves, SimTime.Never);
    }

    private IdentificationPart(IdentificationPart other) => (Groups, members, talks, limits, received, leaves) =
        (other.Groups, new SortedDictionary<(int, int), MemberState>(other.members), [.. other.talks], [.. other.limits], [.. other.received], [.. other.leaves]);

    /// <summary>The groups of the case. Truth.</summary>
    public Table<ScreenedGroup> Groups { get; private set; }

    /// <summary>The seats whose agencies received a group.</summary>
    public SeatSet Received(Id<ScreenedGroup> group) => received[group.Index];

    /// <summary>When its people move on; never when they stay, or while nobody received them.</summary>
    public SimTime Leaves(Id<ScreenedGroup> group) => leaves[group.Index];

    /// <summary>How far somebody is in the referral mechanism.</summary>
    public ReferralState StateOf(GroupMember who) => StateAt(who).Referral;

    /// <summary>The place of a person of the story in a group; null when it stands in none.</summary>
    public GroupMember? Find(Id<Subject> person)
    {
        foreach (var group in Groups.Ids)
        {
            foreach (var (number, subject) in Groups[group].Named)
            {
                if (subject == person)
                {
                    return new GroupMember(group, number);
                }
            }
        }

        return null;
    }

    /// <summary>How many people of a group were screened to an end by anybody.</summary>
    public int Concluded(Id<ScreenedGroup> group) => members.Count(m => m.Key.Group == group.Index && m.Value.IsConcluded);

    /// <summary>How many of those who are trafficked, or of the others, were flagged.</summary>
    public int Flagged(Id<ScreenedGroup> group, bool isVictim) => members.Count(
        m => m.Key.Group == group.Index && m.Value.WasFlagged && Groups[group].People[m.Key.Number - 1].IsVictim == isVictim);

    /// <inheritdoc />
    public override Part Fork() => new IdentificationPart(this);

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
        for (var i = 0; i < received.Length; i++)
        {
            foreach (var seat in received[i])
            {
                hash.Add(seat.Index);
            }

            hash.Add(leaves[i]);
        }

        foreach (var ((group, number), state) in members)
        {
            hash.Add(group);
            hash.Add(number);
            hash.Add((int)state.Referral);
            hash.Add(state.Since);
            hash.Add(state.BusyUntil);
            hash.Add((state.WasAskedBeside ? 1 : 0) | (state.IsConcluded ? 2 : 0) | (state.WasFlagged ? 4 : 0));
        }
    }

    /// <inheritdoc />
    public override void Grow(Scenario scenario)
    {
        Groups = scenario.Table<ScreenedGroup>();
        var before = received.Length;
        Array.Resize(ref received, Groups.Count);
        Array.Resize(ref leaves, Groups.Count);
        Array.Fill(leaves, SimTime.Never, before, leaves.Length - before);
    }

    internal static ReadKey KeyOf(Id<ScreenedGroup> group) => new("group", group.Index);

    internal static ReadKey KeyOf(Id<Subject> person) => new("referral", person.Index);

    internal MemberState StateAt(GroupMember who) => members.GetValueOrDefault((who.Group.Index, who.Number), MemberState.New);

    internal (GroupMember Who, Id<Seat> Seat) TalkAt(int tag) => talks[tag];

    internal (GroupMember Who, ReferralState Step) LimitAt(int tag) => limits[tag];

    internal void Receive(World world, Id<ScreenedGroup> group, SeatSet seats, SimTime leavesAt)
    {
        received[group.Index] |= seats;
        if (leavesAt != SimTime.Never && leaves[group.Index] == SimTime.Never)
        {
            leaves[group.Index] = leavesAt;
            world.Schedule(leavesAt, 0, GroupLeavesWake.Instance, group.Index);
        }
    }

    internal void Begin(World world, GroupMember who, Id<Seat> seat, ScreeningSetting setting, SimTime until)
    {
        Change(world, who, state => state with { BusyUntil = until, WasAskedBeside = state.WasAskedBeside || setting.Where == Whereabouts.Beside });
        talks.Add((who, seat));
        if (until > world.Now)
        {
            world.Schedule(until, 0, TalkOverWake.Instance, talks.Count - 1);
        }
    }

    internal void Move(World world, GroupMember who, ReferralState to)
    {
        if (StateOf(who) >= to)
        {
            return;
        }

        Change(world, who, state => state with
        {
            Referral = to, Since = world.Now, WasFlagged = state.WasFlagged || to is >= ReferralState.Flagged and <= ReferralState.Onward,
        });
        if (to.Next() is { } next && Groups[who.Group].StepTo(next) is { Within: { } within })
        {
            limits.Add((who, next));
            world.Schedule(world.Now + within, 0, LapseWake.Instance, limits.Count - 1);
        }
    }

    internal void Change(World world, GroupMember who, Func<MemberState, MemberState> change)
    {
        members[(who.Group.Index, who.Number)] = change(StateAt(who));
        world.Touch(KeyOf(who.Group));
        if (Groups[who.Group].Named.TryGetValue(who.Number, out var subject))
        {
            world.Touch(KeyOf(subject));
        }
    }
}

/// <summary>Somebody of a group.</summary>
/// <param name="Group">The group.</param>
/// <param name="Number">The number on the wristband.</param>
public readonly record struct GroupMember(Id<ScreenedGroup> Group, int Number)
{
    /// <summary>Nobody.</summary>
    public static readonly GroupMember None = new(Id<ScreenedGroup>.None, 0);
}

/// <summary>What really stands of somebody of a group.</summary>
internal sealed record MemberState(ReferralState Referral, SimTime Since, SimTime BusyUntil, bool WasAskedBeside, bool IsConcluded, bool WasFlagged, SeatSet Known)
{
    public static readonly MemberState New = new(ReferralState.Unknown, SimTime.Never, SimTime.Start, false, false, false, SeatSet.Nobody);
}
