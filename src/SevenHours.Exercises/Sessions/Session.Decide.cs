using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>What a session makes of a command.</content>
public abstract partial record Session
{
    /// <summary>Events or a refusal; a harmless repeat gives no events.</summary>
    public static Decision Decide(Session state, SessionCommand command) => (state, command) switch
    {
        (Unborn, SessionCommand.Create c) => Create(c.Exercise),
        (Unborn, _) => ExerciseRefusals.NotInThisState,
        (Open { IsArchived: true }, SessionCommand.Archive) => Decision.Nothing,
        (Open { IsArchived: true } s, SessionCommand.OpenBranch { Purpose: BranchPurpose.WhatIf } c) => OpenBranch(s, c),
        (Open { IsArchived: true }, not (SessionCommand.RaiseNoDuff or SessionCommand.ClearNoDuff or SessionCommand.ISafety or SessionCommand.OpenDebrief)) =>
            ExerciseRefusals.IsArchived,
        (Open, SessionCommand.RenewPins c) => new SessionEvent.PinsRenewed(c.Pin, c.StaffPin, c.Now),
        (Open s, SessionCommand.Join c) => Join(s, c),
        (Open s, SessionCommand.Admit c) => OnMember(s, c.Person, m => m.Presence == Presence.In
            ? Decision.Nothing : new SessionEvent.Admitted(m.Person)),
        (Open s, SessionCommand.Recognise c) => OnMember(s, c.Person, m => Recognise(s, m, c.As ?? m.Claims)),
        (Open s, SessionCommand.Go c) => OnMember(s, c.Person, m => Go(s, m, c.SendOut)),
        (Open s, SessionCommand.GiveRole c) => OnMember(s, c.Person, m => m.Role == c.Role
            ? Decision.Nothing : new SessionEvent.RoleGiven(m.Person, c.Role)),
        (Open s, SessionCommand.TakeSeat c) => OnPlayer(s, c.Place, c.Person, (m, isSeated) => isSeated
            ? Decision.Nothing
            : m.Presence == Presence.Left
                ? Decision.Of(new SessionEvent.Admitted(m.Person), new SessionEvent.SeatTaken(c.Place, m.Person))
                : new SessionEvent.SeatTaken(c.Place, m.Person)),
        (Open s, SessionCommand.LeaveSeat c) => OnPlayer(s, c.Place, c.Person, (m, isSeated) => isSeated
            ? new SessionEvent.SeatLeft(c.Place, m.Person) : Decision.Nothing),
        (Open s, SessionCommand.HandOver c) => OnPlayer(s, c.Place, c.From, (from, isSeated) => !isSeated
            ? ExerciseRefusals.NotYourSeat
            : OnPlayer(s, c.Place, c.To, (to, _) => to == from
                ? Decision.Nothing : new SessionEvent.SeatHandedOver(c.Place, from.Person, to.Person, c.Note, c.Now))),
        (Open s, SessionCommand.SetStandIns c) => SetStandIns(s, c),
        (Open { NoDuff: not null }, SessionCommand.Run or SessionCommand.Jump) => ExerciseRefusals.NoDuff,
        (Open s, SessionCommand.Run c) => OnClocks(s, c.Syndicate, ClockReason.Run, k => k.IsRunning
            ? null : k.RunFrom(c.Now, c.Frame.CloseAfter(k.MillisecondsAt(c.Now)))),
        (Open s, SessionCommand.Pause c) => OnClocks(s, c.Syndicate, c.Reason, k => k.IsRunning ? k.PauseAt(c.Now) : null),
        (Open, SessionCommand.SetSpeed c) when !ExerciseClock.Speeds.Contains(c.Speed) => ExerciseRefusals.NoSuchSpeed,
        (Open s, SessionCommand.SetSpeed c) => OnClocks(s, c.Syndicate, ClockReason.Speed, k => k.Speed == c.Speed
            ? null : k.WithSpeed(c.Speed, c.Now)),
        (Open s, SessionCommand.Jump c) => Jump(s, c),
        (Open s, SessionCommand.Recover c) => OnClocks(s, c.Syndicate, ClockReason.Recovered, k => k.IsRunning
            ? k with { Since = c.Now, At = Math.Max(k.At, c.At) } : null),
        (Open s, SessionCommand.OpenBranch c) => OpenBranch(s, c),
        (Open s, SessionCommand.PlaySceneAgain c) => PlaySceneAgain(s, c),
        (Open s, SessionCommand.MakeLive c) => MakeLive(s, c),
        (Open { NoDuff: not null }, SessionCommand.RaiseNoDuff) => Decision.Nothing,
        (Open s, SessionCommand.RaiseNoDuff c) => Decision.Of([
            new SessionEvent.NoDuffRaised(c.By, c.Now, c.Says),
            .. OnClocks(s, 0, ClockReason.NoDuff, k => k.IsRunning ? k.PauseAt(c.Now) : null).Events]),
        (Open { NoDuff: null }, SessionCommand.ClearNoDuff) => Decision.Nothing,
        (Open, SessionCommand.ClearNoDuff c) => new SessionEvent.NoDuffCleared(c.By, c.Now),
        (Open s, SessionCommand.Archive c) => Decision.Of([
            .. OnClocks(s, 0, ClockReason.Pause, k => k.IsRunning ? k.PauseAt(c.Now) : null).Events,
            new SessionEvent.Archived(c.Now)]),
        (Open s, _) => DecideAtDoor(s, command) ?? DecidePlaces(s, command) ?? DecideCalls(s, command) ?? DecideFeedback(s, command) ?? DecideDebrief(s, command) ?? DecideWhiteCell(s, command) ?? DecideSafety(s, command),
        _ => ExerciseRefusals.NotInThisState,
    };

    private static Decision Create(SessionEvent.Created e) => Decision.Of([
        e,
        .. Enumerable.Range(1, e.Syndicates).SelectMany<int, SessionEvent>(n => [
            new SessionEvent.BranchOpened(n, n, 0, -1, BranchPurpose.Play), new SessionEvent.BranchMadeLive(n, n)])]);

    private static Decision Go(Open s, Member m, bool sendOut) =>
        m.Presence is Presence.SentOut || m.Presence is Presence.Left && !sendOut
            ? Decision.Nothing
            : Decision.Of([
                .. s.SeatsOf(m.Person).Select(place => new SessionEvent.SeatLeft(place, m.Person)),
                new SessionEvent.Gone(m.Person, sendOut)]);

    private static Decision SetStandIns(Open s, SessionCommand.SetStandIns c) =>
        c.Places.Any(p => !Has(s, p.Syndicate))
            ? ExerciseRefusals.NoSuchSyndicate
            : Decision.Of(c.Places.Where(p => s.HoldersOf(p).StandIn != c.Skill).Select(p => new SessionEvent.StandInSet(p, c.Skill)));

    private static Decision Jump(Open s, SessionCommand.Jump c)
    {
        var to = c.To.Seconds * 1000L;
        // Who jumps to the very close of play comes to it, as a running clock does; who opens a day has it behind him.
        var from = c.Reason == ClockReason.DayOpened ? to : to - 1;
        return Those(s, c.Syndicate).Any(n => n.Clock.MillisecondsAt(c.Now) > to)
            ? Refusal.ClockMustMoveForward
            : OnClocks(s, c.Syndicate, c.Reason, k => k.JumpTo(to, c.Now, c.Frame.CloseAfter(from)));
    }

    private static Decision OpenBranch(Open s, SessionCommand.OpenBranch c)
    {
        if (c.Parent < 1 || c.Parent > s.Branches.Length)
        {
            return ExerciseRefusals.NoSuchEvent;
        }

        var (branch, syndicate) = (s.Branches.Length + 1, s.Branch(c.Parent).Syndicate);
        var opened = new SessionEvent.BranchOpened(branch, syndicate, c.Parent, c.LeftAt.Value, c.Purpose);
        return c.Purpose == BranchPurpose.WhatIf
            ? opened
            : Decision.Of([opened, .. Switch(s, syndicate, branch, c.Time, c.Now)]);
    }

    private static Decision PlaySceneAgain(Open s, SessionCommand.PlaySceneAgain c)
    {
        if (c.Parent < 1 || c.Parent > s.Branches.Length || s.Syndicate(s.Branch(c.Parent).Syndicate).Branch != c.Parent)
        {
            return ExerciseRefusals.NoSuchEvent;
        }

        var (branch, syndicate) = (s.Branches.Length + 1, s.Branch(c.Parent).Syndicate);
        return Decision.Of(
            new SessionEvent.BranchOpened(branch, syndicate, c.Parent, c.LeftAt.Value, BranchPurpose.SceneRestart, c.Scene),
            new SessionEvent.BranchMadeLive(syndicate, branch));
    }

    private static Decision MakeLive(Open s, SessionCommand.MakeLive c) =>
        c.Branch < 1 || c.Branch > s.Branches.Length ? ExerciseRefusals.NoSuchEvent
        : s.Syndicate(s.Branch(c.Branch).Syndicate).Branch == c.Branch ? Decision.Nothing
        : Decision.Of(Switch(s, s.Branch(c.Branch).Syndicate, c.Branch, c.Time, c.Now));

    private static IEnumerable<SessionEvent> Switch(Open s, int syndicate, int branch, SimTime time, DateTimeOffset now)
    {
        var clock = new ExerciseClock(false, s.Syndicate(syndicate).Clock.Speed, now, time.Seconds * 1000L);
        return [new SessionEvent.BranchMadeLive(syndicate, branch), new SessionEvent.ClockSet(syndicate, ClockReason.SceneRestarted, clock)];
    }

    private static Decision OnMember(Open s, string person, Func<Member, Decision> decide) =>
        s.Find(person) is { } member ? decide(member) : ExerciseRefusals.NoSuchPerson;

    private static Decision OnPlayer(Open s, SeatPlace place, string person, Func<Member, bool, Decision> decide) =>
        !Has(s, place.Syndicate) ? ExerciseRefusals.NoSuchSyndicate
        : s.Find(person) is not { } member ? ExerciseRefusals.NoSuchPerson
        : member.Presence == Presence.Waiting ? ExerciseRefusals.IsWaiting
        : member.Presence == Presence.SentOut ? ExerciseRefusals.WasSentOut
        : s.SteppedOut.ContainsKey(member.Person) ? ExerciseRefusals.IsAway
        : decide(member, s.HoldersOf(place).People.Contains(member.Person));

    private static Decision OnClocks(Open s, int syndicate, ClockReason reason, Func<ExerciseClock, ExerciseClock?> change) =>
        syndicate != 0 && !Has(s, syndicate)
            ? ExerciseRefusals.NoSuchSyndicate
            : Decision.Of(Those(s, syndicate).SelectMany<Syndicate, SessionEvent>(n =>
                change(n.Clock) is { } clock ? [new SessionEvent.ClockSet(n.Number, reason, clock)] : []));

    private static bool Has(Open s, int syndicate) => syndicate >= 1 && syndicate <= s.Syndicates.Length;

    private static IEnumerable<Syndicate> Those(Open s, int syndicate) => s.Syndicates.Where(n => syndicate == 0 || n.Number == syndicate);
}
