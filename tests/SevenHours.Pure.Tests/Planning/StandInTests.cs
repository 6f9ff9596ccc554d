using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Planning;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Planning;

/// <summary>Stand-ins at a meeting somebody called.</summary>
public class StandInTests
{
    private const string Book = """
        playbook:
          counsellor:
            steps:
              - { id: tells, when: "elapsed >= 0s", wait: 20h, do: { share: { facts: secret, to: police } } }
              - { id: tells_all, when: "elapsed >= 0s", wait: 20h, do: { share: { facts: open, to: [police, prosecution, mediation] } } }
        """;

    private const string Facts = """
        facts:
          secret: { statement: Secret., held_by: [counsellor] }
          open: { statement: Open., held_by: [counsellor] }
        """;

    [Fact]
    public void A_good_one_accepts_comes_and_tells_only_what_everybody_present_may_hear()
    {
        var play = Met(new Skill { Name = "school" }, "prosecutor");

        play.All<InvitationAnswered>().ShouldContain(a => a.Seat == play.Seat("counsellor") && a.Answer == InvitationAnswer.Accepts);
        play.All<MeetingJoined>().ShouldContain(j => j.Seat == play.Seat("counsellor"));
        Tabled(play).ShouldBe([play.Id<Fact>("open")]);
    }

    [Fact]
    public void Among_those_it_would_tell_anyway_it_puts_all_of_it_on_the_table() =>
        Tabled(Met(new Skill { Name = "school" })).Count.ShouldBe(2);

    [Fact]
    public void A_weak_one_looks_less_at_who_else_is_in_the_room() =>
        Tabled(Met(new Skill { Name = "novice", Pace = 200, Strays = 100 }, "prosecutor")).Count.ShouldBe(2);

    [Fact]
    public void One_that_forgets_everything_comes_and_says_nothing_and_does_nothing()
    {
        var play = Met(new Skill { Name = "novice", Skips = 100 });
        Tabled(play).ShouldBeEmpty();
        play.All<MeetingJoined>().ShouldContain(j => j.Seat == play.Seat("counsellor"));
        play.All<DutyOverdue>().Count.ShouldBe(1);
    }

    [Fact]
    public void It_does_what_it_was_given_to_do_before_the_time_is_over()
    {
        var play = Met(new Skill { Name = "school" });
        play.All<DutySet>().ShouldHaveSingleItem().State.ShouldBe(DutyState.Done);
        play.All<DutyOverdue>().ShouldBeEmpty();
    }

    [Fact]
    public void The_same_seed_gives_the_same_meeting() =>
        Met(new Skill { Name = "novice", Pace = 150, Strays = 40, Skips = 20 }, "prosecutor").World.Hash().ToString()
            .ShouldBe(Met(new Skill { Name = "novice", Pace = 150, Strays = 40, Skips = 20 }, "prosecutor").World.Hash().ToString());

    [Fact]
    public void A_meeting_whose_caller_went_out_is_closed_by_the_stand_in_that_takes_his_seat()
    {
        var play = RaidCase.New().With("more", Facts).With("playbook", Book).Begin();
        play.Do(new CallMeeting(play.Seat("chief"), RaidCase.Words("door"), PlayedWorld.Time("30m"), TextRef.None, [], play.Seats("counsellor"), [])).Until("30m");
        var meeting = play.World.Part<PlanningPart>().Meetings[0].Handle;
        play.Do(new StartMeeting(play.Seat("chief"), meeting)).Do(new JoinMeeting(play.Seat("counsellor"), meeting)).Do(new LeaveMeeting(play.Seat("chief"), meeting));
        var on = Play.In(play.World, play.Events, new Skill { Name = "school" }).Run(SimTime.Start + SimSpan.FromMinutes(180));
        on.Events.Select(one => one.Event).OfType<MeetingClosed>().ShouldHaveSingleItem().Seat.ShouldBe(play.Seat("chief"));
    }

    private static IReadOnlyList<Id<Fact>> Tabled(PlayedWorld play) =>
        [.. play.All<SheetWritten>().Where(w => w.Line.Kind == SheetLineKind.Facts).SelectMany(w => w.Line.Facts)];

    /// <summary>The chief, a person, calls the counsellor and perhaps others, all stand-ins, and gives the counsellor a task.</summary>
    private static PlayedWorld Met(Skill skill, params IReadOnlyList<string> others)
    {
        var play = RaidCase.New().With("more", Facts).With("playbook", Book).Begin();
        var invited = (string[])["counsellor", .. others];
        var standIns = invited.Select(seat => new StandIn(
            play.Scenario, play.Scenario.Table<Playbook>().FirstOrDefault(b => b.Seat == play.Seat(seat)), play.Seat(seat), skill, play.World.Luck,
            play.World.DeskOf(play.Seat(seat)))).ToList();
        play.Do(new CallMeeting(
            play.Seat("chief"), RaidCase.Words("door"), PlayedWorld.Time("30m"), TextRef.None, [], play.Seats(invited), []));
        Let(standIns, play, "30m");
        var meeting = play.World.Part<PlanningPart>().Meetings[0].Handle;
        play.Do(new StartMeeting(play.Seat("chief"), meeting));
        Let(standIns, play, "45m");
        play.Do(new GiveDuty(play.Seat("chief"), meeting, RaidCase.Words("a bed"), play.Seat("counsellor"), PlayedWorld.Time("2h")));
        Let(standIns, play, "3h");
        return play.ShouldRefold();
    }

    private static void Let(List<StandIn> standIns, PlayedWorld play, string until)
    {
        for (var minute = play.World.Now.Seconds / 60; minute <= PlayedWorld.Time(until).Seconds / 60; minute++)
        {
            play.Do(new AdvanceTo(new SimTime(minute * 60)));
            foreach (var standIn in standIns)
            {
                var desk = play.World.DeskOf(standIn.Seat);
                while (standIn.WantsToLook(desk) && standIn.Choose(desk) is { } command)
                {
                    play.Do(command);
                }
            }
        }
    }
}
