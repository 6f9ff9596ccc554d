using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>Something asked of a session. Whoever sends it has checked what only the scenario knows: that seats and skills exist.</summary>
public abstract partial record SessionCommand
{
    private SessionCommand() { }

    /// <summary>Set the exercise up.</summary>
    public sealed record Create(SessionEvent.Created Exercise) : SessionCommand;

    /// <summary>Replace the PINs.</summary>
    /// <param name="Pin">For participants; no open exercise uses it.</param>
    /// <param name="StaffPin">For staff; likewise.</param>
    /// <param name="Now">The wall instant.</param>
    public sealed record RenewPins(string Pin, string StaffPin, DateTimeOffset Now) : SessionCommand;

    /// <summary>Come in.</summary>
    /// <param name="Person">A fresh key.</param>
    /// <param name="Name">How the others will see him.</param>
    /// <param name="Role">What he will be.</param>
    /// <param name="Claims">Who he says he was before.</param>
    /// <param name="Account">The account that is his; null for a guest.</param>
    /// <param name="IsVouched">Whether the server knows that he may be what he will be, so that he need not wait.</param>
    /// <param name="MustWait">Whether he waits even when the doors are open.</param>
    /// <param name="Now">The wall instant.</param>
    public sealed record Join(
        string Person,
        TextRef Name,
        Role Role,
        string? Claims,
        string? Account = null,
        bool IsVouched = false,
        bool MustWait = false,
        DateTimeOffset Now = default) : SessionCommand;

    /// <summary>Come back to the door after having gone.</summary>
    public sealed record Knock(string Person, DateTimeOffset Now) : SessionCommand;

    /// <summary>Let somebody in.</summary>
    public sealed record Admit(string Person) : SessionCommand;

    /// <summary>Let somebody in, in a role and to a seat at once.</summary>
    /// <param name="Person">Who.</param>
    /// <param name="Role">What he is from now on; null leaves it.</param>
    /// <param name="Place">His one seat; null leaves him where he is.</param>
    public sealed record LetIn(string Person, Role? Role, SeatPlace? Place) : SessionCommand;

    /// <summary>Confirm that a newcomer is who he claims to be, or whom staff know him to be.</summary>
    public sealed record Recognise(string Person, string? As = null) : SessionCommand;

    /// <summary>Leave, or be sent out.</summary>
    public sealed record Go(string Person, bool SendOut) : SessionCommand;

    /// <summary>Give a person another role.</summary>
    public sealed record GiveRole(string Person, Role Role) : SessionCommand;

    /// <summary>Sit down.</summary>
    public sealed record TakeSeat(SeatPlace Place, string Person) : SessionCommand;

    /// <summary>Get up.</summary>
    public sealed record LeaveSeat(SeatPlace Place, string Person) : SessionCommand;

    /// <summary>Seat somebody in one seat and no other, or in none.</summary>
    public sealed record Move(string Person, SeatPlace? Place) : SessionCommand;

    /// <summary>Pass a seat on.</summary>
    public sealed record HandOver(
        SeatPlace Place, string From, string To, TextRef Note = default, DateTimeOffset? Now = null) : SessionCommand;

    /// <summary>Say who somebody is in the list of those who were to come.</summary>
    public sealed record List(string Person, TextRef Key) : SessionCommand;

    /// <summary>Say until when the doors are open; null shuts them.</summary>
    public sealed record SetDoors(DateTimeOffset? OpenUntil) : SessionCommand;

    /// <summary>Make a link to another device.</summary>
    public sealed record MakeLink(string Person, bool EndsDevices) : SessionCommand;

    /// <summary>Follow a link to another device.</summary>
    /// <param name="Person">Whose it is.</param>
    /// <param name="Number">Its number: only the last one that was made is worth anything, once.</param>
    /// <param name="Device">A fresh key.</param>
    public sealed record UseLink(string Person, int Number, string Device) : SessionCommand;

    /// <summary>Plan who is to sit where.</summary>
    public sealed record PlanSeats(IReadOnlyList<PlannedSeat> Seats) : SessionCommand;

    /// <summary>Say who gives the seats.</summary>
    public sealed record SetSeatChoice(bool ByStaff) : SessionCommand;

    /// <summary>Say who plays seats while nobody sits in them.</summary>
    public sealed record SetStandIns(IReadOnlyList<SeatPlace> Places, string? Skill) : SessionCommand;

    /// <summary>Let the clock run.</summary>
    /// <param name="Syndicate">Which; 0 for all.</param>
    /// <param name="Frame">The days of play.</param>
    /// <param name="Now">The wall instant.</param>
    public sealed record Run(int Syndicate, PlayFrame Frame, DateTimeOffset Now) : SessionCommand;

    /// <summary>Stop the clock.</summary>
    public sealed record Pause(int Syndicate, ClockReason Reason, DateTimeOffset Now) : SessionCommand;

    /// <summary>Give the clock another speed.</summary>
    public sealed record SetSpeed(int Syndicate, int Speed, DateTimeOffset Now) : SessionCommand;

    /// <summary>Move the clock on.</summary>
    public sealed record Jump(int Syndicate, SimTime To, ClockReason Reason, PlayFrame Frame, DateTimeOffset Now) : SessionCommand;

    /// <summary>After a restart: the clock goes on from the last instant known.</summary>
    public sealed record Recover(int Syndicate, long At, DateTimeOffset Now) : SessionCommand;

    /// <summary>Begin a branch.</summary>
    public sealed record OpenBranch(int Parent, EventId LeftAt, SimTime Time, BranchPurpose Purpose, DateTimeOffset Now) : SessionCommand;

    /// <summary>Play on at once on a branch on which everybody outside a scene has done again what he did; the clock goes on as it went.</summary>
    public sealed record PlaySceneAgain(int Parent, EventId LeftAt, SceneCut Scene) : SessionCommand;

    /// <summary>Play on another branch.</summary>
    public sealed record MakeLive(int Branch, SimTime Time, DateTimeOffset Now) : SessionCommand;

    /// <summary>Stop everything for a real emergency.</summary>
    public sealed record RaiseNoDuff(string? By, DateTimeOffset Now, TextRef Says = default) : SessionCommand;

    /// <summary>The emergency is over.</summary>
    public sealed record ClearNoDuff(string? By, DateTimeOffset Now) : SessionCommand;

    /// <summary>Close the exercise.</summary>
    public sealed record Archive(DateTimeOffset Now) : SessionCommand;
}
