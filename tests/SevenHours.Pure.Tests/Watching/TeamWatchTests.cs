using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Exercises;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Watching;

public class TeamWatchTests
{
    [Fact]
    public void A_seat_is_idle_after_twenty_minutes_of_play_without_an_act_and_no_more_once_it_acts()
    {
        var watched = new Watched().Acts(5, "chief").Acts(20, "counsellor");

        watched.Flags(24, "chief").ShouldBeEmpty();
        var flag = watched.Flags(25, "chief").ShouldHaveSingleItem();
        (flag.Kind, flag.Since, flag.Minutes, flag.IsHard).ShouldBe((WatchKind.Idle, new SimTime(5 * 60), 20, false));
        flag.Evidence.ShouldBe([new EventId(1)]);
        watched.Flags(25, "counsellor").ShouldBeEmpty();

        watched.Acts(26, "chief").Flags(40, "chief").ShouldBeEmpty();
    }

    [Fact]
    public void A_seat_that_waits_for_its_own_act_is_not_idle_until_the_hard_limit()
    {
        var watched = new Watched().Starts(0, "chief", "house", out _);

        watched.Flags(29, "chief").ShouldBeEmpty();
        watched.Flags(30, "chief").ShouldHaveSingleItem().IsHard.ShouldBeTrue();
    }

    [Fact]
    public void What_the_white_cell_leaves_without_an_answer_beyond_its_limit_is_flagged_until_it_is_answered()
    {
        var (act, message) = (new Handle(901), new Handle(902));
        var watched = new Watched().Sits(0, "chief");
        var (chief, officer, counsellor) = (watched.Seat("chief"), watched.Seat("officer"), watched.Seat("counsellor"));
        watched.Tell(0, new SomethingElseDescribed(chief, act, Id<Subject>.None, TextRef.None, null))
            .Tell(2, new MessageArrived(message, chief, SeatSet.Of(counsellor)))
            .Tell(2, new MessageArrived(new Handle(903), chief, SeatSet.Of(officer)))
            .Acts(12, "chief");

        watched.Flags(15, "chief").ShouldBeEmpty();
        var flag = watched.Flags(16, "chief").ShouldHaveSingleItem();
        (flag.Kind, flag.Since, flag.Count, flag.Request).ShouldBe((WatchKind.Late, new SimTime(15 * 60), 1, Handle.None));
        watched.Flags(18, "chief").ShouldHaveSingleItem().Count.ShouldBe(2, "nobody sits at the body that was rung; to whom people sit, it is theirs");

        watched.Tell(19, new SomethingElseResolved(act, SimTime.Start, 0, TextRef.None, Consequences.None, null)).Tell(19, new MessageSettled(message, counsellor, true, null));
        watched.Flags(19, "chief").ShouldBeEmpty();
    }

    [Fact]
    public void A_request_is_late_when_policy_would_have_answered_as_it_was_last_put_off()
    {
        var watched = new Watched().Asks(0, "chief", "ngo", out var request).Acts(30, "chief");
        watched.Tell(30, new AnswerDelayed(request, new SimTime(35 * 60)));

        watched.Flags(35, "chief").ShouldBeEmpty();
        var flag = watched.Flags(36, "chief").ShouldHaveSingleItem();
        (flag.Kind, flag.Request, flag.Behind).ShouldBe((WatchKind.Late, request, watched.Scenario.Agencies["ngo"]));
        watched.Answers(37, request).Flags(37, "chief").ShouldBeEmpty();
    }

    [Fact]
    public void Pauses_and_nights_do_not_make_anybody_idle()
    {
        var watched = new Watched().Clock(10, speed: 0).Clock(70, speed: 1, at: 10);

        watched.Flags(19, "chief").ShouldBeEmpty();

        watched.Clock(75, speed: 1, at: 16 * 60);
        watched.Flags(16 * 60 + 4, "chief").ShouldBeEmpty();
        watched.Flags(16 * 60 + 5, "chief").ShouldHaveSingleItem().Minutes.ShouldBe(20);
    }

    [Fact]
    public void At_a_fast_clock_the_minutes_of_the_room_count_unless_those_of_the_exercise_are_asked_for()
    {
        new Watched().Clock(0, speed: 4).Flags(79, "chief").ShouldBeEmpty();
        new Watched().Clock(0, speed: 4).Flags(80, "chief").ShouldHaveSingleItem().Minutes.ShouldBe(20);

        new Watched { Limits = new WatchLimits(CountsExerciseTime: true) }.Clock(0, speed: 4).Flags(20, "chief").ShouldHaveSingleItem();
    }

    [Fact]
    public void A_scene_played_once_more_takes_back_what_was_played_after_its_beginning()
    {
        var watched = new Watched().Clock(60, speed: 1, at: 10);

        watched.Played.SecondsAt(new SimTime(25 * 60), exerciseTime: false).ShouldBe(25 * 60);
    }

    [Fact]
    public void Silence_counts_from_when_somebody_sat_down()
    {
        var watched = new Watched().Sits(30, "chief", "officer");

        watched.Flags(49, "officer").ShouldBeEmpty();
        watched.Flags(50, "officer").ShouldHaveSingleItem().Since.ShouldBe(new SimTime(30 * 60));
        watched.Flags(50, "counsellor").ShouldBeEmpty("nobody sits there any more");
    }

    [Fact]
    public void A_seat_that_waits_for_an_answer_and_does_nothing_is_stuck_behind_who_was_asked()
    {
        var watched = new Watched().Asks(5, "chief", "ngo", out var request);

        watched.Flags(19, "chief").ShouldBeEmpty();
        var flag = watched.Flags(20, "chief").ShouldHaveSingleItem();
        (flag.Kind, flag.Behind, flag.Request).ShouldBe((WatchKind.Stuck, watched.Scenario.Agencies["ngo"], request));
        watched.Flags(35, "chief").ShouldHaveSingleItem().IsHard.ShouldBeTrue();

        watched.Answers(21, request).Flags(24, "chief").ShouldBeEmpty();
    }

    [Fact]
    public void A_seat_that_waits_for_an_answer_and_works_on_is_not_stuck()
    {
        new Watched().Asks(0, "chief", "ngo", out _).Acts(14, "chief").Flags(28, "chief").ShouldBeEmpty();
    }

    [Fact]
    public void Three_refusals_in_a_quarter_of_an_hour_are_being_lost_and_pass()
    {
        var watched = new Watched().Acts(1, "chief").Refused(2, "chief").Refused(3, "chief");

        watched.Flags(3, "chief").ShouldBeEmpty();
        var flag = watched.Refused(4, "chief").Flags(4, "chief").ShouldHaveSingleItem();
        (flag.Kind, flag.Way, flag.Count).ShouldBe((WatchKind.Lost, LostWay.Refused, 3));
        watched.Flags(18, "chief").ShouldBeEmpty();
    }

    [Fact]
    public void The_same_thing_ordered_three_times_in_an_hour_is_being_lost_and_other_things_are_not()
    {
        var watched = new Watched().Starts(1, "chief", "house", out _).Starts(2, "chief", "girl", out _).Starts(3, "chief", "house", out _);

        watched.Flags(4, "chief").ShouldBeEmpty();
        var flag = watched.Starts(5, "chief", "house", out _).Flags(5, "chief").ShouldHaveSingleItem();
        (flag.Way, flag.Count, flag.Since).ShouldBe((LostWay.SameAgain, 3, new SimTime(60)));
        flag.Evidence.ShouldBe([new EventId(1), new EventId(3), new EventId(4)]);
    }

    [Fact]
    public void Looking_three_times_for_what_there_is_not_is_being_lost()
    {
        new Watched().Starts(1, "chief", "", out _).Starts(2, "chief", "", out _).Starts(3, "chief", "", out _)
            .Flags(3, "chief").ShouldHaveSingleItem().Way.ShouldBe(LostWay.SameAgain);
    }

    [Fact]
    public void Passing_on_what_was_passed_on_before_is_going_round()
    {
        var watched = new Watched();
        void Share(int minute, string from) => watched.Tell(minute, new FactsShared(
            Handle.None, watched.Seat(from), SeatSet.Of(watched.Seat("officer")), [new SharedFact(new Id<Fact>(0), FactSource.Staff, Id<Seat>.None)]));

        Share(1, "counsellor");
        Share(2, "chief");
        Share(3, "chief");
        watched.Flags(3, "chief").ShouldBeEmpty();
        Share(4, "chief");

        var flag = watched.Flags(4, "chief").ShouldHaveSingleItem();
        (flag.Way, flag.Count).ShouldBe((LostWay.ToldAlready, 3));
    }

    [Fact]
    public void A_seat_has_too_much_when_more_waits_than_the_limit_until_it_has_read_some()
    {
        var watched = new Watched();
        var items = new List<Handle>();
        for (var minute = 1; minute <= 8; minute++)
        {
            watched.Flags(minute, "chief").ShouldBeEmpty();
            watched.Arrives(minute, "chief", out var item);
            items.Add(item);
        }

        var flag = watched.Flags(10, "chief").ShouldHaveSingleItem();
        (flag.Kind, flag.Count, flag.Since, flag.Minutes).ShouldBe((WatchKind.Overloaded, 8, new SimTime(8 * 60), 2));
        flag.Evidence.Count.ShouldBe(5);

        watched.Opens(11, "chief", items[0]).Flags(11, "chief").ShouldBeEmpty();
    }

    [Fact]
    public void A_seat_that_did_more_in_its_last_hour_than_waits_for_it_copes()
    {
        var watched = new Watched();
        for (var i = 0; i < 12; i++)
        {
            watched.Acts(1 + i, "chief");
        }

        for (var i = 0; i < 9; i++)
        {
            watched.Arrives(14, "chief", out _);
        }

        watched.Flags(15, "chief").ShouldBeEmpty();
        watched.Flags(75, "chief").ShouldHaveSingleItem().Kind.ShouldBe(WatchKind.Idle, "it does nothing at all");
        watched.Acts(74, "chief").Flags(75, "chief").ShouldHaveSingleItem().Kind.ShouldBe(WatchKind.Overloaded);
    }

    [Fact]
    public void Figures_add_up_the_stretches_longer_than_the_limit()
    {
        var watched = new Watched().Acts(25, "chief").Acts(30, "chief").Acts(52, "chief");

        var figures = watched.Figures(60, "chief");

        (figures.Acts, figures.IdleMinutes, figures.LongestMinutes, figures.QuietMinutes).ShouldBe((3, 47, 25, 8));
        watched.Figures(80, "chief").IdleMinutes.ShouldBe(75);
    }

    [Fact]
    public void Flags_beyond_the_hard_limit_come_first()
    {
        var watched = new Watched().Acts(20, "chief").Refused(49, "chief").Refused(49, "chief").Refused(49, "chief");

        watched.At(50).Flags.Select(flag => (flag.Seat, flag.Kind)).ShouldBe(
        [
            (watched.Seat("counsellor"), WatchKind.Idle), (watched.Seat("chief"), WatchKind.Idle), (watched.Seat("chief"), WatchKind.Lost),
        ]);
    }
}
