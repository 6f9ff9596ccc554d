using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Planning;

/// <summary>Meetings: who is invited, who is in the room, and what lies on the table.</summary>
public class MeetingTests
{
    [Fact]
    public void The_invited_see_the_invitation_and_the_caller_sees_the_answer()
    {
        var play = Called();
        var invitation = play.Desk<PlanningDesk>("counsellor").Meetings.ShouldHaveSingleItem().Meeting;
        (invitation.Call.Purpose, invitation.When, invitation.Call.By).ShouldBe((RaidCase.Words("door"), PlayedWorld.Time("30m"), null));

        play.Do(new AnswerInvitation(play.Seat("counsellor"), Sheet(play), InvitationAnswer.OtherTime, RaidCase.Words("bus"))
        {
            Instead = PlayedWorld.Time("1h"),
        });

        var reply = play.Desk<PlanningDesk>("chief").Find(Sheet(play))!.Replies.ShouldHaveSingleItem();
        (reply.Seat, reply.Answer, reply.Instead).ShouldBe((play.Seat("counsellor"), InvitationAnswer.OtherTime, PlayedWorld.Time("1h")));
        play.Desk<PlanningDesk>("prosecutor").Find(Sheet(play))!.Replies.ShouldBeEmpty("who else comes is the caller's to know");
        play.Do(new MoveMeeting(play.Seat("chief"), Sheet(play), PlayedWorld.Time("1h")));
        play.Desk<PlanningDesk>("prosecutor").Find(Sheet(play))!.When.ShouldBe(PlayedWorld.Time("1h"));
        play.ShouldRefold();
    }

    [Fact]
    public void Who_is_not_invited_gets_nothing_whatever_happens_in_the_room()
    {
        var quiet = RaidCase.Begin().Until("3h");
        var busy = Held();
        busy.Do(new DecideAtMeeting(busy.Seat("chief"), Sheet(busy), RaidCase.Words("go"), busy.Seat("chief"), RaidCase.Words("why"), TextRef.None));
        busy.Do(new CloseMeeting(busy.Seat("chief"), Sheet(busy))).Until("3h");

        foreach (var outsider in new[] { "officer", "mediator" })
        {
            busy.StreamOf(outsider).ShouldBe(quiet.StreamOf(outsider), outsider);
        }
    }

    [Fact]
    public void Who_stayed_away_learns_that_it_began_and_nothing_of_what_followed()
    {
        var play = Held();
        var before = play.StreamOf("prosecutor");
        play.Do(new WriteMinute(play.Seat("counsellor"), Sheet(play), RaidCase.Words("she is tired")));
        play.Do(new TableFacts(play.Seat("chief"), Sheet(play), [play.Id<Fact>("door_seen")]));
        play.Do(new CloseMeeting(play.Seat("chief"), Sheet(play)));

        play.StreamOf("prosecutor").ShouldBe(before);
        play.Desk<PlanningDesk>("prosecutor").Find(Sheet(play))!.Status.ShouldBe(MeetingStatus.Running, "nobody told him that it is over");
        play.Do(new JoinMeeting(play.Seat("prosecutor"), Sheet(play)));
        play.Latest.ShouldHaveSingleItem().ShouldBeOfType<MeetingMissed>();
        play.Desk<PlanningDesk>("prosecutor").Find(Sheet(play))!.Status.ShouldBe(MeetingStatus.Closed);
        play.ShouldRefold();
    }

    [Fact]
    public void Those_in_the_room_see_one_sheet_and_who_wrote_on_it()
    {
        var play = Held();
        play.Do(new WriteMinute(play.Seat("counsellor"), Sheet(play), RaidCase.Words("she is tired")) { By = "p7" });
        play.Do(new DecideAtMeeting(
            play.Seat("counsellor"), Sheet(play), RaidCase.Words("wait"), play.Seat("chief"), RaidCase.Words("rest"), RaidCase.Words("raid")));

        foreach (var seat in new[] { "chief", "counsellor" })
        {
            var lines = play.Desk<PlanningDesk>(seat).Find(Sheet(play))!.Lines;
            lines.Select(l => (l.Number, l.Kind, l.Seat)).ShouldBe(
                [(1, SheetLineKind.Minute, play.Seat("counsellor")), (2, SheetLineKind.Decision, play.Seat("counsellor"))]);
            lines[1].Whose.ShouldBe(play.Seat("chief"));
        }

        play.All<SheetWritten>()[0].By.ShouldBe("p7");
        ((SheetWritten)play.All<SheetWritten>()[0].ForSeats()).By.ShouldBeNull("which person sits at another agency's desk is not told");
    }

    [Fact]
    public void Facts_on_the_table_are_shared_with_all_present_as_a_message_would_share_them()
    {
        var play = Held();
        play.Do(new TableFacts(play.Seat("chief"), Sheet(play), [play.Id<Fact>("door_seen"), play.Id<Fact>("door_seen")]));

        var held = play.Desk<KnowledgeDesk>("counsellor").Fact(play.Id<Fact>("door_seen")).ShouldNotBeNull();
        (held.Source, held.From, held.Via).ShouldBe((FactSource.Meeting, play.Seat("chief"), Sheet(play)));
        var shared = play.All<FactsShared>().ShouldHaveSingleItem();
        (shared.From, shared.Receivers).ShouldBe((play.Seat("chief"), play.Seats("counsellor")));
        shared.Facts.ShouldHaveSingleItem().Source.ShouldBe(FactSource.Before);
        play.Last<FactLearned>().Causes.First.ShouldBe(play.Last<FactsShared>().Id);
        play.Desk<KnowledgeDesk>("chief").Fact(play.Id<Fact>("door_seen"))!.SharedWith.ShouldBe(play.Seats("counsellor"));
    }

    [Fact]
    public void Who_comes_late_sees_the_sheet_and_hears_what_lies_on_the_table()
    {
        var play = Held();
        play.Do(new WriteMinute(play.Seat("chief"), Sheet(play), RaidCase.Words("one")));
        play.Do(new TableFacts(play.Seat("chief"), Sheet(play), [play.Id<Fact>("door_seen")]));
        play.Do(new LeaveMeeting(play.Seat("chief"), Sheet(play)));
        var told = play.StreamOf("chief");

        play.Do(new JoinMeeting(play.Seat("prosecutor"), Sheet(play)));

        var seen = play.Desk<PlanningDesk>("prosecutor").Find(Sheet(play))!;
        seen.Lines.Count.ShouldBe(2);
        seen.Present.ShouldBe(play.Seats("counsellor", "prosecutor"));
        play.Desk<KnowledgeDesk>("prosecutor").Fact(play.Id<Fact>("door_seen"))!.From.ShouldBe(play.Seat("chief"));
        play.StreamOf("chief").ShouldBe(told, "who has left is not told who came");
        play.Desk<PlanningDesk>("chief").Find(Sheet(play))!.Present.IsEmpty.ShouldBeTrue();
        play.ShouldRefold();
    }

    [Fact]
    public void When_the_last_has_left_the_meeting_is_over_and_its_sheet_stays_as_it_is()
    {
        var play = Held();
        play.Do(new LeaveMeeting(play.Seat("counsellor"), Sheet(play))).Do(new LeaveMeeting(play.Seat("chief"), Sheet(play)));

        play.World.Part<PlanningPart>().Find(Sheet(play))!.Status.ShouldBe(MeetingStatus.Closed);
        play.Try(new WriteMinute(play.Seat("chief"), Sheet(play), RaidCase.Words("late"))).ShouldBe(PlanningRefusals.IsOver);
        play.Try(new WriteMinute(play.Seat("counsellor"), Sheet(play), RaidCase.Words("late"))).ShouldBe(PlanningRefusals.NotInTheRoom);
    }

    [Fact]
    public void Minutes_are_sent_as_an_act_of_sharing_and_bring_the_facts_when_they_are_opened()
    {
        var play = Held();
        play.Do(new TableFacts(play.Seat("chief"), Sheet(play), [play.Id<Fact>("door_seen")]));
        play.Do(new CloseMeeting(play.Seat("chief"), Sheet(play)));
        play.Do(new SendMinutes(play.Seat("counsellor"), Sheet(play), play.Seats("mediator"), TextRef.None));

        var received = play.Desk<PlanningDesk>("mediator").Received.ShouldHaveSingleItem().Minutes;
        received.Lines.ShouldHaveSingleItem().Facts.ShouldBeEmpty("the facts come with the message");
        play.Desk<KnowledgeDesk>("mediator").Holds(play.Id<Fact>("door_seen")).ShouldBeFalse();
        play.Do(new OpenItem(play.Seat("mediator"), received.Message));
        play.Desk<KnowledgeDesk>("mediator").Fact(play.Id<Fact>("door_seen"))!.From.ShouldBe(play.Seat("counsellor"));
        play.Last<FactsShared>().Event.ShouldBeOfType<FactsShared>().Facts.Single().HeldFrom.ShouldBe(play.Seat("chief"));
        play.Try(new SendMinutes(play.Seat("prosecutor"), Sheet(play), play.Seats("mediator"), TextRef.None))
            .ShouldBe(PlanningRefusals.NotInTheRoom);
        play.ShouldRefold();
    }

    [Fact]
    public void A_body_nobody_sits_for_stays_away_by_policy_or_says_what_white_cell_lets_it_say()
    {
        var play = RaidCase.Begin();
        play.Do(Call(play) with { Bodies = [play.Id<Agency>("bench")] });
        play.Do(new AnswerForBody(Sheet(play), play.Id<Agency>("bench"), RaidCase.Words("not without a file")));
        play.Desk<PlanningDesk>("chief").Find(Sheet(play))!.ReplyOf(play.Id<Agency>("bench"))!.Says.ShouldBe(RaidCase.Words("not without a file"));
        play.Until("3h").All<BodyAnswered>().Count.ShouldBe(1);

        var other = RaidCase.Begin();
        other.Do(Call(other) with { Bodies = [other.Id<Agency>("bench")] }).Until("3h");
        var answer = other.All<BodyAnswered>().ShouldHaveSingleItem();
        (answer.Says, answer.To).ShouldBe((TextRef.None, other.Seats("chief")));
        other.Try(new AnswerForBody(Sheet(other), other.Id<Agency>("ngo"), TextRef.None)).ShouldBe(PlanningRefusals.NotInvited);
        other.ShouldRefold();
    }

    [Fact]
    public void An_invitation_of_a_body_waits_in_the_queue_of_white_cell_is_put_off_there_and_answered_once()
    {
        var play = RaidCase.Begin();
        var bench = play.Id<Agency>("bench");
        play.Do(Call(play) with { Bodies = [bench] });
        IReadOnlyList<DeskItem> Queue() => DeskItem.All(play.World, _ => true, id => play.Events[id.Value].At);
        var item = Queue().ShouldHaveSingleItem();
        (item.Kind, item.From, item.To, item.IsPolicyNext).ShouldBe((DeskItemKind.Invitation, play.Seat("chief"), bench, true));

        play.Do(new PutOffInvitation(Sheet(play), bench, play.World.Now) { IsHold = true });
        play.Latest.ShouldBeEmpty("what is later anyway stays so");
        var later = item.Limit + SimSpan.FromMinutes(30);
        play.Do(new PutOffInvitation(Sheet(play), bench, later)).Do(new AdvanceTo(item.Limit + SimSpan.FromMinutes(29)));
        Queue().ShouldHaveSingleItem().Limit.ShouldBe(later);

        play.Do(new AnswerForBody(Sheet(play), bench, RaidCase.Words("not without a file")) { By = "w1" });
        Queue().ShouldBeEmpty();
        play.Try(new AnswerForBody(Sheet(play), bench, TextRef.None)).ShouldBe(PlanningRefusals.BodyHasAnswered);
        play.StreamOf("chief").ShouldAllBe(line => !line.Contains("w1", StringComparison.Ordinal) && !line.Contains("put_off", StringComparison.Ordinal));
        DeskFigures.Of(play.Events).People.ShouldBe([("w1", 1, 0)]);
        play.ShouldRefold();
    }

    [Fact]
    public void A_body_for_which_a_person_answers_is_not_answered_for_by_policy_and_is_late()
    {
        var play = RaidCase.Begin();
        play.Do(new SetAnswering(play.Id<Agency>("bench"), true)).Do(Call(play) with { Bodies = [play.Id<Agency>("bench")] }).Until("1h");

        play.All<BodyAnswered>().ShouldBeEmpty();
        var item = DeskItem.All(play.World, _ => true, id => play.Events[id.Value].At).ShouldHaveSingleItem();
        (item.IsPolicyNext, item.IsLate(play.World.Now)).ShouldBe((false, true));
    }

    [Fact]
    public void The_caller_and_those_who_come_are_reminded_when_it_is_time()
    {
        var play = Called();
        play.Do(new AnswerInvitation(play.Seat("counsellor"), Sheet(play), InvitationAnswer.Accepts, TextRef.None));
        play.Do(new MoveMeeting(play.Seat("chief"), Sheet(play), PlayedWorld.Time("40m"))).Until("39m").All<MeetingDue>().ShouldBeEmpty();

        play.Until("50m").All<MeetingDue>().ShouldHaveSingleItem().To.ShouldBe(play.Seats("chief", "counsellor"));
    }

    [Fact]
    public void Only_what_makes_no_sense_is_refused()
    {
        var play = Called();
        var call = Call(play);
        play.Try(call with { Purpose = TextRef.None }).ShouldBe(PlanningRefusals.NoPurpose);
        play.Try(call with { To = play.Seats("chief") }).ShouldBe(PlanningRefusals.NobodyInvited);
        play.Try(call with { When = new SimTime(-1) }).ShouldBe(PlanningRefusals.TimeHasPassed);
        play.Try(call with { Bodies = [play.Id<Agency>("ngo")] }).ShouldBe(Refusal.NoSuchThing);
        play.Try(new StartMeeting(play.Seat("counsellor"), Sheet(play))).ShouldBe(PlanningRefusals.NotYourMeeting);
        play.Try(new StartMeeting(play.Seat("mediator"), Sheet(play))).ShouldBe(Refusal.NoSuchThing);
        play.Try(new JoinMeeting(play.Seat("counsellor"), Sheet(play))).ShouldBe(PlanningRefusals.NotBegun);
        play.Try(new AnswerInvitation(play.Seat("chief"), Sheet(play), InvitationAnswer.Accepts, TextRef.None)).ShouldBe(PlanningRefusals.YourOwnInvitation);
        play.Do(new StartMeeting(play.Seat("chief"), Sheet(play)));
        play.Try(new StartMeeting(play.Seat("chief"), Sheet(play))).ShouldBe(PlanningRefusals.BegunAlready);
        play.Try(new TableFacts(play.Seat("chief"), Sheet(play), [play.Id<Fact>("diary")])).ShouldBe(KnowledgeRefusals.FactNotHeld);
        play.Try(new WriteMinute(play.Seat("chief"), Sheet(play), TextRef.None)).ShouldBe(PlanningRefusals.NothingWritten);
        play.Try(new DecideAtMeeting(play.Seat("chief"), Sheet(play), RaidCase.Words("go"), play.Seat("prosecutor"), TextRef.None, TextRef.None))
            .ShouldBe(PlanningRefusals.NobodyHereOfThatName);
        play.Do(new JoinMeeting(play.Seat("counsellor"), Sheet(play)));
        play.Try(new CloseMeeting(play.Seat("counsellor"), Sheet(play))).ShouldBe(PlanningRefusals.NotYourMeeting);
    }

    private static CallMeeting Call(PlayedWorld play) => new(
        play.Seat("chief"), RaidCase.Words("door"), PlayedWorld.Time("30m"), RaidCase.Words("station"), [RaidCase.Words("first")],
        play.Seats("counsellor", "prosecutor"), []);

    private static PlayedWorld Called()
    {
        var play = RaidCase.Begin();
        return play.Do(Call(play));
    }

    /// <summary>The chief and the counsellor sit together; the prosecutor is invited and has not come.</summary>
    private static PlayedWorld Held()
    {
        var play = Called();
        return play.Do(new StartMeeting(play.Seat("chief"), Sheet(play))).Do(new JoinMeeting(play.Seat("counsellor"), Sheet(play)));
    }

    private static Handle Sheet(PlayedWorld play) => play.World.Part<PlanningPart>().Meetings[^1].Handle;
}
