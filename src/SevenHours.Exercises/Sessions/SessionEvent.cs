using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>What happened around the play: people, seats, clock, branches. Names of people are references.</summary>
public abstract partial record SessionEvent
{
    private SessionEvent() { }

    /// <summary>The exercise was set up.</summary>
    /// <param name="Scenario">The folder of the scenario.</param>
    /// <param name="ScenarioHash">The content hash of the resolved package, which is kept with the exercise.</param>
    /// <param name="KernelVersion">The kernel it begins with.</param>
    /// <param name="Seed">The seed of all luck, the same in every syndicate.</param>
    /// <param name="Syndicates">How many worlds there are: 1 is one shared world.</param>
    /// <param name="Language">The language it is held in.</param>
    /// <param name="Title">Its name.</param>
    /// <param name="Pin">The PIN for participants.</param>
    /// <param name="StaffPin">The PIN for staff.</param>
    /// <param name="HasWaitingRoom">Whether who joins waits until staff let him in.</param>
    /// <param name="IsDemonstration">Whether stand-ins play it for show.</param>
    /// <param name="At">The wall instant.</param>
    /// <param name="IsPractice">Whether one person practises in it alone.</param>
    /// <param name="From">The id of the exercise whose run it goes on from, changed at a moment; null when it begins at the beginning.</param>
    /// <param name="Law">The national edition it is played with; null when the scenario is played as it was written.</param>
    /// <param name="Form">The form of the case that is played, by the author's id; null for the whole case.</param>
    public sealed record Created(
        string Scenario,
        string ScenarioHash,
        int KernelVersion,
        ulong Seed,
        int Syndicates,
        string Language,
        TextRef Title,
        string Pin,
        string StaffPin,
        bool HasWaitingRoom,
        bool IsDemonstration,
        DateTimeOffset At,
        bool IsPractice = false,
        string? From = null,
        string? Law = null,
        string? Form = null) : SessionEvent;

    /// <summary>The PINs were replaced; invitations made for those before open nothing any more.</summary>
    public sealed record PinsRenewed(string Pin, string StaffPin, DateTimeOffset At) : SessionEvent;

    /// <summary>Somebody came in by PIN.</summary>
    /// <param name="Person">His key, made for this exercise alone.</param>
    /// <param name="Name">How the others see him.</param>
    /// <param name="Role">What he is.</param>
    /// <param name="IsWaiting">Whether staff must let him in.</param>
    /// <param name="Claims">The person he says he was before, from a device he no longer has; staff confirm it.</param>
    /// <param name="Account">The account that is his; null for a guest.</param>
    /// <param name="At">The wall instant; null where it was not kept yet.</param>
    public sealed record Joined(
        string Person, TextRef Name, Role Role, bool IsWaiting, string? Claims, string? Account = null, DateTimeOffset? At = null) : SessionEvent;

    /// <summary>Somebody who had gone stands at the door again.</summary>
    public sealed record Knocked(string Person, DateTimeOffset At) : SessionEvent;

    /// <summary>Somebody was found in the list of those who were to come.</summary>
    /// <param name="Person">Who.</param>
    /// <param name="Key">His key in that list, as a text of his: erased with his words, it leads from one to the other no more.</param>
    public sealed record Listed(string Person, TextRef Key) : SessionEvent;

    /// <summary>Until when whoever has the participants' PIN comes in without waiting; null shuts the doors.</summary>
    public sealed record DoorsSet(DateTimeOffset? OpenUntil) : SessionEvent;

    /// <summary>A link to another device was made for somebody: the ones before are worthless.</summary>
    /// <param name="Person">For whom.</param>
    /// <param name="EndsDevices">Whether the devices he came with before are signed out, as when one was lost.</param>
    public sealed record LinkMade(string Person, bool EndsDevices) : SessionEvent;

    /// <summary>Somebody followed his link: the new device is his too, and the link is worthless.</summary>
    /// <param name="Person">Who.</param>
    /// <param name="Device">The key of the new device.</param>
    public sealed record LinkUsed(string Person, string Device) : SessionEvent;

    /// <summary>Who is to sit where was planned, by the names they will give; the plan before is gone.</summary>
    public sealed record SeatsPlanned(IReadOnlyList<PlannedSeat> Seats) : SessionEvent;

    /// <summary>Whether staff alone give the seats, or everybody may choose.</summary>
    public sealed record SeatChoiceSet(bool ByStaff) : SessionEvent;

    /// <summary>Staff let somebody in.</summary>
    public sealed record Admitted(string Person) : SessionEvent;

    /// <summary>Staff confirmed that a newcomer is somebody who was here before: from now on both keys mean him.</summary>
    public sealed record Recognised(string Person, string As) : SessionEvent;

    /// <summary>Somebody left for good, or was sent out.</summary>
    public sealed record Gone(string Person, bool WasSentOut) : SessionEvent;

    /// <summary>Somebody's role was changed.</summary>
    public sealed record RoleGiven(string Person, Role Role) : SessionEvent;

    /// <summary>Somebody sat down in a seat; a stand-in in it steps back.</summary>
    public sealed record SeatTaken(SeatPlace Place, string Person) : SessionEvent;

    /// <summary>Somebody got up; when nobody is left, the seat's stand-in goes on.</summary>
    public sealed record SeatLeft(SeatPlace Place, string Person) : SessionEvent;

    /// <summary>A seat passed from one person to another.</summary>
    /// <param name="Place">The seat.</param>
    /// <param name="From">Who got up.</param>
    /// <param name="To">Who sits there now.</param>
    /// <param name="Note">What was said at the hand-over; none when nothing was noted.</param>
    /// <param name="At">The wall instant; null where it was not kept yet.</param>
    public sealed record SeatHandedOver(
        SeatPlace Place, string From, string To, TextRef Note = default, DateTimeOffset? At = null) : SessionEvent;

    /// <summary>Who plays a seat while nobody sits in it; null for nobody.</summary>
    public sealed record StandInSet(SeatPlace Place, string? Skill) : SessionEvent;

    /// <summary>The clock of a syndicate follows another formula from now on.</summary>
    public sealed record ClockSet(int Syndicate, ClockReason Reason, ExerciseClock Clock) : SessionEvent;

    /// <summary>A line of history was begun.</summary>
    /// <param name="Branch">Its number, from 1.</param>
    /// <param name="Syndicate">Whose world it is.</param>
    /// <param name="Parent">The branch it left; 0 for the first.</param>
    /// <param name="LeftAt">The last event it shares with its parent; -1 for the first.</param>
    /// <param name="Purpose">Why.</param>
    /// <param name="Scene">The scene that is played again while the others went on; null when everybody went back.</param>
    public sealed record BranchOpened(
        int Branch, int Syndicate, int Parent, int LeftAt, BranchPurpose Purpose, SceneCut? Scene = null) : SessionEvent;

    /// <summary>A branch became the one a syndicate plays on.</summary>
    public sealed record BranchMadeLive(int Syndicate, int Branch) : SessionEvent;

    /// <summary>A real emergency: everything stands still.</summary>
    /// <param name="By">Who raised it.</param>
    /// <param name="At">When.</param>
    /// <param name="Says">What he said; none for nothing.</param>
    public sealed record NoDuffRaised(string? By, DateTimeOffset At, TextRef Says = default) : SessionEvent;

    /// <summary>The emergency is over. Clocks stay where they are until staff let them run.</summary>
    public sealed record NoDuffCleared(string? By, DateTimeOffset At) : SessionEvent;

    /// <summary>The exercise was closed; it can be read for ever.</summary>
    public sealed record Archived(DateTimeOffset At) : SessionEvent;
}
