using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>
/// Stand-ins come when they are invited, put on the table what they would tell those present anyway, and do what they are given to do.
/// </summary>
/// <remarks>The weaker they are the later they come, the more they forget, and the less they look who else is in the room.</remarks>
internal sealed class MeetingHabit : Habit
{
    private static readonly Delay Reads = new(SimSpan.FromMinutes(1), SimSpan.FromMinutes(3), SimSpan.FromMinutes(7));
    private static readonly Delay Walks = new(new SimSpan(20), SimSpan.FromMinutes(1), SimSpan.FromMinutes(3));
    private static readonly SimSpan Sits = SimSpan.FromMinutes(40);

    public override SeatCommand? Choose(Desk desk, in StandInMind mind, ref SimTime wake)
    {
        var planning = desk.Part<PlanningDesk>();
        for (var i = 0; i < planning.Meetings.Count; i++)
        {
            var meeting = planning.Meetings[i].Meeting;
            if (meeting.IsAhead && Attend(desk, meeting, i, in mind, ref wake) is { } command)
            {
                return command;
            }
        }

        for (var i = 0; i < planning.Duties.All.Count; i++)
        {
            var duty = planning.Duties.All[i];
            if (duty.IsOpen && duty.Owner == mind.Seat && Work(desk, duty, i, in mind, ref wake) is { } command)
            {
                return command;
            }
        }

        return null;
    }

    private static SeatCommand? Attend(Desk desk, Meeting meeting, int place, in StandInMind mind, ref SimTime wake)
    {
        if (meeting.Call.Caller == mind.Seat)
        {
            // A meeting it found in the seat it took over: it is held, and not for ever, also when whoever called it went out.
            return meeting.Status == MeetingStatus.Called
                ? WhenItIs(desk, meeting.When, new StartMeeting(mind.Seat, meeting.Handle), ref wake)
                : !meeting.Present.Has(mind.Seat) ? WhenItIs(desk, meeting.StartedAt + Sits, new JoinMeeting(mind.Seat, meeting.Handle), ref wake)
                : WhenItIs(desk, meeting.StartedAt + Sits, Table(desk, meeting, in mind), new CloseMeeting(mind.Seat, meeting.Handle), ref wake);
        }

        if (meeting.Present.Has(mind.Seat))
        {
            return Table(desk, meeting, in mind);
        }

        var reply = meeting.ReplyOf(mind.Seat);
        if (meeting.Status == MeetingStatus.Running)
        {
            var arrives = meeting.StartedAt + Walks.At(Draw(mind, 1, place)).Percent(mind.Skill.Pace);
            return reply?.Answer == InvitationAnswer.Declines || meeting.Attended.Has(mind.Seat)
                ? null
                : WhenItIs(desk, arrives, new JoinMeeting(mind.Seat, meeting.Handle), ref wake);
        }

        var answers = meeting.CalledAt + Reads.At(Draw(mind, 0, place)).Percent(mind.Skill.Pace);
        return reply is not null || Luck.Within(Draw(mind, 2, place), mind.Skill.Skips)
            ? null
            : WhenItIs(desk, answers, new AnswerInvitation(mind.Seat, meeting.Handle, InvitationAnswer.Accepts, TextRef.None), ref wake);
    }

    /// <summary>What it would tell some of those present anyway; who is careful thinks of everybody who is invited and may yet come in.</summary>
    private static TableFacts? Table(Desk desk, Meeting meeting, in StandInMind mind)
    {
        if (!meeting.Present.Has(mind.Seat) || desk.Scenario.Table<Playbook>().FirstOrDefault(b => b.Seat == desk.Seat) is not { } book)
        {
            return null;
        }

        var (others, me) = (meeting.Present - SeatSet.Of(mind.Seat), mind);
        var strangers = (others | meeting.Known) - desk.Scenario.SeatsOf[desk.Scenario.Seats[mind.Seat].Agency.Index];
        var held = desk.Part<KnowledgeDesk>();
        var facts = new List<Id<Fact>>();
        for (var i = 0; i < book.Steps.Count; i++)
        {
            var step = book.Steps[i];
            if (Luck.Within(me.Luck.Draw(LuckPurpose.StandInSkip, i, me.Seat.Index), me.Skill.Skips) || !step.When.Holds(desk))
            {
                continue;
            }

            var isCareless = Luck.Within(me.Luck.Draw(LuckPurpose.StandInStray, i, me.Seat.Index), me.Skill.Strays);
            facts.AddRange(step.Acts.OfType<TellAct>()
                .Where(tell => !(tell.To & others).IsEmpty && (isCareless || (strangers - tell.To).IsEmpty))
                .SelectMany(tell => tell.Facts));
        }

        var mine = meeting.Lines.Where(line => line.Seat == me.Seat).SelectMany(line => line.Facts).ToHashSet();
        IReadOnlyList<Id<Fact>> fresh = [.. facts.Distinct().Where(fact => held.Holds(fact) && !mine.Contains(fact))];
        return fresh.Count > 0 ? new TableFacts(mind.Seat, meeting.Handle, fresh) : null;
    }

    /// <summary>A good one is done when half the time is over, a weak one when it is late, or never.</summary>
    private static SeatCommand? Work(Desk desk, Duty duty, int place, in StandInMind mind, ref SimTime wake)
    {
        if (Luck.Within(Draw(mind, 3, place), mind.Skill.Skips))
        {
            return null;
        }

        var time = duty.Due == SimTime.Never ? SimSpan.FromHours(1) : duty.Due - duty.GivenAt;
        return WhenItIs(
            desk, duty.GivenAt + time.Percent(mind.Skill.Pace / 2), new SetDuty(mind.Seat, duty.Handle, DutyState.Done, TextRef.None), ref wake);
    }

    private static SeatCommand? WhenItIs(Desk desk, SimTime time, SeatCommand command, ref SimTime wake) =>
        WhenItIs(desk, time, null, command, ref wake);

    private static SeatCommand? WhenItIs(Desk desk, SimTime time, SeatCommand? before, SeatCommand command, ref SimTime wake)
    {
        if (before is not null || time <= desk.Now)
        {
            return before ?? command;
        }

        wake = time < wake ? time : wake;
        return null;
    }

    private static ulong Draw(in StandInMind mind, int what, int place) =>
        mind.Luck.Draw(LuckPurpose.Planning, -1 - what, mind.Seat.Index, ordinal: place);
}
