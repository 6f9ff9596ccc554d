using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Press;

/// <summary>
/// Stand-ins of papers check what they have, ask for the other side, wait when they are asked with a reason, and print with care; stand-ins of others
/// reply to journalists. The weaker they are, the later they reply, the less they check, and the more that identifies somebody stands in the story.
/// </summary>
internal sealed class PressHabit : Habit
{
    // Ours: no figure is published.
    private static readonly SimSpan Thinks = SimSpan.FromMinutes(10);
    private static readonly SimSpan Waits = SimSpan.FromMinutes(40);

    private const int SkipsReply = 1, SkipsCheck = 2, PrintsAll = 3, Refuses = 4, PrintsThin = 5, SkipsTakedown = 6;

    public override SeatCommand? Choose(Desk desk, in StandInMind mind, ref SimTime wake)
    {
        var scenario = desk.Scenario;
        if (scenario.Table<Paper>().Count == 0 || scenario.SeatsOf[scenario.Seats[mind.Seat].Agency.Index].ToList()[0] != mind.Seat)
        {
            return null;
        }

        var book = desk.Part<PressDesk>().Book;
        return Paper.Of(scenario, mind.Seat) is not { } paper ? (SeatCommand?)Reply(desk, book, in mind, ref wake) ?? Remove(desk, book, in mind, ref wake)
            : Wait(desk, book, in mind, ref wake) ?? (paper.StandInsWork ? Work(desk, book, paper, in mind, ref wake) : null);
    }

    private static ReplyToPress? Reply(Desk desk, PressBook book, in StandInMind mind, ref SimTime wake)
    {
        var own = desk.Scenario.Seats[mind.Seat].Agency;
        for (var i = 0; i < book.Enquiries.Count; i++)
        {
            var enquiry = book.Enquiries[i];
            if (enquiry.IsOpen && enquiry.To == own && !Is(mind, SkipsReply, i, mind.Skill.Skips) && IsTime(desk, enquiry.At + Thinks.Percent(mind.Skill.Pace), ref wake))
            {
                return new ReplyToPress(mind.Seat, enquiry.Handle, ReplyKind.NoComment, TextRef.None);
            }
        }

        return null;
    }

    // A picture of somebody is not answered by a line: its removal is asked for.
    private static AskTakedown? Remove(Desk desk, PressBook book, in StandInMind mind, ref SimTime wake)
    {
        for (var i = 0; i < book.Storms.Count; i++)
        {
            var (state, storm) = (book.Storms[i], desk.Scenario.Table<Storm>()[book.Storms[i].Storm]);
            if (state.IsExposing(storm) && storm.Asks.Has(mind.Seat) && !Is(mind, SkipsTakedown, i, mind.Skill.Skips + mind.Skill.Strays)
                && IsTime(desk, state.Since + storm.Every.Percent(100 * (state.Posts - 1)) + Thinks.Percent(mind.Skill.Pace), ref wake))
            {
                return new AskTakedown(mind.Seat, state.Storm);
            }
        }

        return null;
    }

    private static AnswerEmbargo? Wait(Desk desk, PressBook book, in StandInMind mind, ref SimTime wake)
    {
        var own = desk.Scenario.Seats[mind.Seat].Agency;
        for (var i = 0; i < book.Embargoes.Count; i++)
        {
            var embargo = book.Embargoes[i];
            if (embargo.State == EmbargoState.Asked && embargo.Paper == own && IsTime(desk, embargo.At + Thinks.Percent(mind.Skill.Pace), ref wake))
            {
                return new AnswerEmbargo(mind.Seat, embargo.Handle, !Is(mind, Refuses, i, mind.Skill.Strays));
            }
        }

        return null;
    }

    private static SeatCommand? Work(Desk desk, PressBook book, Paper paper, in StandInMind mind, ref SimTime wake)
    {
        foreach (var tip in book.Tips)
        {
            if (book.Stories.Any(story => desk.Scenario.Seats[story.Seat].Agency == paper.Agency && story.Claims.Contains(tip.Claim)))
            {
                continue;
            }

            var isHasty = Is(mind, PrintsThin, tip.Claim.Index, mind.Skill.Strays);
            if ((isHasty ? null : (SeatCommand?)Check(desk, book, tip, in mind) ?? Ask(desk, book, paper, tip, in mind)) is { } command)
            {
                return command;
            }

            if (isHasty || IsReady(desk, book, paper, tip, ref wake))
            {
                return IsTime(desk, tip.At + Thinks.Percent(mind.Skill.Pace), ref wake) ? Print(desk.Scenario, tip.Claim, in mind) : null;
            }
        }

        return null;
    }

    private static CheckClaim? Check(Desk desk, PressBook book, Tip tip, in StandInMind mind)
    {
        var claim = desk.Scenario.Table<Claim>()[tip.Claim];
        for (var i = 0; i < claim.Checks.Count; i++)
        {
            if (book.CheckOf(tip.Paper, tip.Claim, claim.Checks[i].Name) is null && !Is(mind, SkipsCheck, tip.Claim.Index * 16 + i, mind.Skill.Skips))
            {
                return new CheckClaim(mind.Seat, tip.Claim, claim.Checks[i].Name);
            }
        }

        return null;
    }

    // The other side of a story is whoever speaks to the press in this case; each is asked once.
    private static AskReply? Ask(Desk desk, PressBook book, Paper paper, Tip tip, in StandInMind mind)
    {
        if (book.Enquiries.Count > 0 || !paper.Speaks.IsSome)
        {
            return null;
        }

        var who = desk.Scenario.Table<ActionDefinition>()[paper.Speaks].Who;
        var scenario = desk.Scenario;
        var asked = scenario.Agencies.Ids.FirstOrDefault(
            agency => agency != paper.Agency && who.Contains(scenario.Agencies[agency].Profession, StringComparer.Ordinal) && !scenario.SeatsOf[agency.Index].IsEmpty, Id<Agency>.None);
        return asked.IsSome ? new AskReply(mind.Seat, asked, scenario.Table<Claim>()[tip.Claim].Says, Waits) : null;
    }

    // Two sources, everybody asked has spoken, and nobody was promised silence.
    private static bool IsReady(Desk desk, PressBook book, Paper paper, Tip tip, ref SimTime wake)
    {
        foreach (var embargo in book.Embargoes.Where(one => one.Paper == paper.Agency && one.State == EmbargoState.Agreed && one.Until > desk.Now))
        {
            wake = embargo.Until < wake ? embargo.Until : wake;
            return false;
        }

        return book.Checks.All(check => check.Claim != tip.Claim || check.DoneAt != SimTime.Never)
            && book.Enquiries.All(enquiry => !enquiry.IsOpen)
            && book.Embargoes.All(embargo => embargo.State != EmbargoState.Asked)
            && book.SourcesFor(desk.Scenario, paper.Agency, tip.Claim) >= 2;
    }

    private static PublishStory Print(Scenario scenario, Id<Claim> claim, in StandInMind mind) => new(
        mind.Seat, [claim],
        Is(mind, PrintsAll, claim.Index, mind.Skill.Strays) ? [.. scenario.Table<Claim>()[claim].Details.Select(detail => new PrintedDetail(claim, detail.Name))] : [],
        TextRef.None, TextRef.None);

    private static bool IsTime(Desk desk, SimTime time, ref SimTime wake)
    {
        if (time <= desk.Now)
        {
            return true;
        }

        wake = time < wake ? time : wake;
        return false;
    }

    private static bool Is(in StandInMind mind, int what, int ordinal, int share) =>
        Luck.Within(mind.Luck.Draw(LuckPurpose.Press, -1 - what, mind.Seat.Index, ordinal: ordinal), share);
}
