using SevenHours.Exercises;
using SevenHours.Kernel;
using Shouldly;
using Xunit;
using static SevenHours.Live.Tests.Exercises.SessionStory;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>People, seats, clocks and branches around the play.</summary>
public sealed class SessionTests
{
    private static readonly ExerciseClock Running = new(true, 4, Nine, 1_000);

    [Fact]
    public void Setting_up_opens_a_branch_for_each_syndicate() => Given()
        .When(new SessionCommand.Create(Made))
        .Then(
            Made,
            new SessionEvent.BranchOpened(1, 1, 0, -1, BranchPurpose.Play),
            new SessionEvent.BranchMadeLive(1, 1),
            new SessionEvent.BranchOpened(2, 2, 0, -1, BranchPurpose.Play),
            new SessionEvent.BranchMadeLive(2, 2));

    [Fact]
    public void Before_it_is_set_up_nothing_can_be_done() => Given()
        .When(new SessionCommand.Admit("p1")).ThenRefused("exercise.state");

    [Fact]
    public void Who_joins_is_in_when_there_is_no_waiting_room() => GivenExercise()
        .When(new SessionCommand.Join("p1", TextRef.Typed("n"), Role.Participant, null))
        .Then(new SessionEvent.Joined("p1", TextRef.Typed("n"), Role.Participant, false, null));

    [Fact]
    public void With_a_waiting_room_everybody_waits_but_those_for_whom_the_server_vouches()
    {
        var waiting = Given(Made with { HasWaitingRoom = true });
        waiting.When(new SessionCommand.Join("p1", TextRef.None, Role.Participant, null))
            .Then(new SessionEvent.Joined("p1", TextRef.None, Role.Participant, true, null));
        waiting.When(new SessionCommand.Join("p1", TextRef.None, Role.Controller, null))
            .Then(new SessionEvent.Joined("p1", TextRef.None, Role.Controller, true, null));
        waiting.When(new SessionCommand.Join("p1", TextRef.None, Role.Director, null, "account", IsVouched: true))
            .Then(new SessionEvent.Joined("p1", TextRef.None, Role.Director, false, null, "account"));
    }

    [Fact]
    public void Without_a_waiting_room_only_would_be_staff_wait()
    {
        Given(Made).When(new SessionCommand.Join("p1", TextRef.None, Role.Participant, null))
            .Then(new SessionEvent.Joined("p1", TextRef.None, Role.Participant, false, null));
        Given(Made).When(new SessionCommand.Join("p1", TextRef.None, Role.Controller, null))
            .Then(new SessionEvent.Joined("p1", TextRef.None, Role.Controller, true, null));
    }

    [Fact]
    public void Who_waits_takes_no_seat_until_he_is_admitted()
    {
        GivenExercise(Joined("p1", isWaiting: true)).When(new SessionCommand.TakeSeat(Anna, "p1")).ThenRefused("person.waiting");
        GivenExercise(Joined("p1", isWaiting: true)).When(new SessionCommand.Admit("p1")).Then(new SessionEvent.Admitted("p1"));
        GivenExercise(Joined("p1", isWaiting: true), new SessionEvent.Admitted("p1"))
            .When(new SessionCommand.TakeSeat(Anna, "p1")).Then(new SessionEvent.SeatTaken(Anna, "p1"));
        GivenExercise(Joined("p1")).When(new SessionCommand.Admit("p1")).Then();
    }

    [Fact]
    public void Several_people_share_a_seat_and_sitting_down_twice_changes_nothing()
    {
        var one = GivenExercise(Joined("p1"), Joined("p2"), new SessionEvent.SeatTaken(Anna, "p1"));
        one.When(new SessionCommand.TakeSeat(Anna, "p2")).Then(new SessionEvent.SeatTaken(Anna, "p2"));
        one.When(new SessionCommand.TakeSeat(Anna, "p1")).Then();
        one.When(new SessionCommand.LeaveSeat(Anna, "p2")).Then();
        one.When(new SessionCommand.TakeSeat(new SeatPlace(3, "anna"), "p1")).ThenRefused("syndicate.unknown");
    }

    [Fact]
    public void A_seat_is_handed_over_by_who_sits_in_it()
    {
        var seated = GivenExercise(Joined("p1"), Joined("p2"), new SessionEvent.SeatTaken(Anna, "p1"));
        seated.When(new SessionCommand.HandOver(Anna, "p1", "p2")).Then(new SessionEvent.SeatHandedOver(Anna, "p1", "p2"));
        seated.When(new SessionCommand.HandOver(Anna, "p2", "p1")).ThenRefused("seat.not_yours");
        seated.When(new SessionCommand.HandOver(Anna, "p1", "nobody")).ThenRefused("person.unknown");
        seated.When(new SessionCommand.HandOver(Anna, "p1", "p1")).Then();
    }

    [Fact]
    public void A_stand_in_plays_while_nobody_sits_there()
    {
        SeatHolders After(params SessionEvent[] events) => ((SevenHours.Exercises.Session.Open)SevenHours.Exercises.Session.Fold(
            [Made, Joined("p1"), new SessionEvent.StandInSet(Anna, "school"), .. events])).HoldersOf(Anna);
        After().PlayedBy.ShouldBe("school");
        After(new SessionEvent.SeatTaken(Anna, "p1")).PlayedBy.ShouldBeNull();
        After(new SessionEvent.SeatTaken(Anna, "p1"), new SessionEvent.SeatLeft(Anna, "p1")).PlayedBy.ShouldBe("school");
        GivenExercise(new SessionEvent.StandInSet(Anna, "school"))
            .When(new SessionCommand.SetStandIns([Anna, new SeatPlace(2, "anna")], "school"))
            .Then(new SessionEvent.StandInSet(new SeatPlace(2, "anna"), "school"));
    }

    [Fact]
    public void Whoever_is_sent_out_leaves_his_seats_and_stays_out_and_who_left_may_return()
    {
        GivenExercise(Joined("p1"), new SessionEvent.SeatTaken(Anna, "p1"))
            .When(new SessionCommand.Go("p1", SendOut: true))
            .Then(new SessionEvent.SeatLeft(Anna, "p1"), new SessionEvent.Gone("p1", true));
        GivenExercise(Joined("p1"), new SessionEvent.Gone("p1", true)).When(new SessionCommand.TakeSeat(Anna, "p1")).ThenRefused("person.sent_out");
        GivenExercise(Joined("p1"), new SessionEvent.Gone("p1", false)).When(new SessionCommand.Go("p1", SendOut: false)).Then();
        GivenExercise(Joined("p1"), new SessionEvent.Gone("p1", false)).When(new SessionCommand.TakeSeat(Anna, "p1"))
            .Then(new SessionEvent.Admitted("p1"), new SessionEvent.SeatTaken(Anna, "p1"));
    }

    [Fact]
    public void Somebody_on_a_new_device_is_recognised_by_staff_and_is_who_he_was()
    {
        SessionEvent[] back = [Joined("p1"), new SessionEvent.SeatTaken(Anna, "p1")];
        GivenExercise(back).When(new SessionCommand.Join("p2", TextRef.None, Role.Participant, "p1"))
            .Then(new SessionEvent.Joined("p2", TextRef.None, Role.Participant, true, "p1"));
        GivenExercise([.. back, Joined("p2", true, "p1")]).When(new SessionCommand.Recognise("p2")).Then(new SessionEvent.Recognised("p2", "p1"));
        GivenExercise(back).When(new SessionCommand.Recognise("p1")).ThenRefused("exercise.state");
        GivenExercise(back).When(new SessionCommand.Join("p2", TextRef.None, Role.Participant, "ghost")).ThenRefused("person.unknown");

        var after = (SevenHours.Exercises.Session.Open)SevenHours.Exercises.Session.Fold(
            [Made, .. back, Joined("p2", true, "p1"), new SessionEvent.Recognised("p2", "p1")]);
        after.Find("p2")!.Person.ShouldBe("p1");
        after.SeatsOf("p2").ShouldBe([Anna]);
        after.Present.Count().ShouldBe(1);
    }

    [Fact]
    public void The_clock_runs_for_one_syndicate_or_for_all()
    {
        GivenExercise().When(new SessionCommand.Run(2, Frame, Nine))
            .Then(new SessionEvent.ClockSet(2, ClockReason.Run, new ExerciseClock(true, 1, Nine, 0)));
        GivenExercise(new SessionEvent.ClockSet(1, ClockReason.Run, Running)).When(new SessionCommand.Run(0, Frame, Nine))
            .Then(new SessionEvent.ClockSet(2, ClockReason.Run, new ExerciseClock(true, 1, Nine, 0)));
        GivenExercise().When(new SessionCommand.Run(3, Frame, Nine)).ThenRefused("syndicate.unknown");
    }

    [Fact]
    public void A_pause_keeps_the_time_to_the_millisecond() =>
        GivenExercise(new SessionEvent.ClockSet(1, ClockReason.Run, Running))
            .When(new SessionCommand.Pause(0, ClockReason.Pause, Nine.AddMilliseconds(250)))
            .Then(new SessionEvent.ClockSet(1, ClockReason.Pause, new ExerciseClock(false, 4, Nine.AddMilliseconds(250), 2_000)));

    [Fact]
    public void After_a_crash_a_running_clock_goes_on_from_the_last_instant_known()
    {
        var running = GivenExercise(new SessionEvent.ClockSet(1, ClockReason.Run, Running));
        running.When(new SessionCommand.Recover(1, 9_000, Nine.AddHours(2)))
            .Then(new SessionEvent.ClockSet(1, ClockReason.Recovered, new ExerciseClock(true, 4, Nine.AddHours(2), 9_000)));
        GivenExercise().When(new SessionCommand.Recover(1, 9_000, Nine)).Then();
    }

    [Fact]
    public void A_restarted_scene_becomes_live_with_its_clock_standing_at_the_cut() => GivenExercise()
        .When(new SessionCommand.OpenBranch(2, new EventId(41), new SimTime(60), BranchPurpose.SceneRestart, Nine))
        .Then(
            new SessionEvent.BranchOpened(3, 2, 2, 41, BranchPurpose.SceneRestart),
            new SessionEvent.BranchMadeLive(2, 3),
            new SessionEvent.ClockSet(2, ClockReason.SceneRestarted, new ExerciseClock(false, 1, Nine, 60_000)));

    [Fact]
    public void A_what_if_changes_nothing_about_what_is_played_and_is_possible_after_the_end()
    {
        var fork = new SessionCommand.OpenBranch(1, new EventId(41), new SimTime(60), BranchPurpose.WhatIf, Nine);
        GivenExercise().When(fork).Then(new SessionEvent.BranchOpened(3, 1, 1, 41, BranchPurpose.WhatIf));
        GivenExercise(new SessionEvent.Archived(Nine)).When(fork).Then(new SessionEvent.BranchOpened(3, 1, 1, 41, BranchPurpose.WhatIf));
        GivenExercise().When(fork with { Parent = 3 }).ThenRefused("event.unknown");
    }

    [Fact]
    public void A_real_emergency_stops_the_clocks_and_keeps_them_stopped()
    {
        GivenExercise(new SessionEvent.ClockSet(1, ClockReason.Run, Running)).When(new SessionCommand.RaiseNoDuff("p1", Nine))
            .Then(
                new SessionEvent.NoDuffRaised("p1", Nine),
                new SessionEvent.ClockSet(1, ClockReason.NoDuff, new ExerciseClock(false, 4, Nine, 1_000)));
        var stopped = GivenExercise(new SessionEvent.NoDuffRaised("p1", Nine));
        stopped.When(new SessionCommand.Run(0, Frame, Nine)).ThenRefused("no_duff.raised");
        stopped.When(new SessionCommand.RaiseNoDuff("p2", Nine)).Then();
        stopped.When(new SessionCommand.ClearNoDuff("host", Nine)).Then(new SessionEvent.NoDuffCleared("host", Nine));
    }

    [Fact]
    public void A_closed_exercise_stays_closed()
    {
        GivenExercise(new SessionEvent.ClockSet(1, ClockReason.Run, Running)).When(new SessionCommand.Archive(Nine))
            .Then(
                new SessionEvent.ClockSet(1, ClockReason.Pause, new ExerciseClock(false, 4, Nine, 1_000)),
                new SessionEvent.Archived(Nine));
        var closed = GivenExercise(new SessionEvent.Archived(Nine));
        closed.When(new SessionCommand.Archive(Nine)).Then();
        closed.When(new SessionCommand.Join("p1", TextRef.None, Role.Participant, null)).ThenRefused("exercise.archived");
    }
}
