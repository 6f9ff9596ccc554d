using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>
/// A stand-in at a visit brings along whom it takes, takes a role, does its steps, gives on what was told, marks what differs and files what each needs.
/// The weaker it is, the more of these it leaves out, and the sooner it asks for residence papers first.
/// </summary>
internal sealed class VisitHabit : Habit
{
    public override SeatCommand? Choose(Desk desk, in StandInMind mind, ref SimTime wake)
    {
        // Whoever is asked to come along says so.
        var seat = mind.Seat;
        if (desk.Part<InspectionsDesk>().Plans.Open.FirstOrDefault(plan => plan.Member(seat) is { IsComing: null }) is { } asked)
        {
            return new AnswerVisitPlan(seat, asked.Handle, true);
        }

        foreach (var sheet in desk.Part<InspectionsDesk>().Sheets)
        {
            if (!sheet.IsThere || sheet.Member(mind.Seat) is not { } me)
            {
                continue;
            }

            if (sheet.RunningOf(mind.Seat) is { } running)
            {
                wake = running.Until < wake ? running.Until : wake;
                continue;
            }

            if (new VisitRound(desk, sheet, me, mind).Next() is { } command)
            {
                return command;
            }
        }

        return null;
    }
}
