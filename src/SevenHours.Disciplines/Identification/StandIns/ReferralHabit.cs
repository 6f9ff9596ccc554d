using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>Stand-ins take the first steps of a referral that are their agency's: they presume on grounds, and give time to reflect.</summary>
/// <remarks>Later steps are the person's own, or take longer than an exercise. The weaker a stand-in is, the longer it waits, and some it forgets.</remarks>
internal sealed class ReferralHabit : Habit
{
    private static readonly Delay Decides = new(SimSpan.FromMinutes(15), SimSpan.FromMinutes(30), SimSpan.FromMinutes(60));

    public override SeatCommand? Choose(Desk desk, in StandInMind mind, ref SimTime wake)
    {
        var agency = desk.Scenario.Seats[mind.Seat].Agency;
        foreach (var book in desk.Part<IdentificationDesk>().Books)
        {
            var group = desk.Scenario.Table<ScreenedGroup>()[book.Group];
            foreach (var sheet in book.Sheets)
            {
                if (sheet.Referral is not (ReferralState.Flagged or ReferralState.Presumed) || group.StepTo(sheet.Referral + 1) is not { By.Count: > 0 } step || !step.IsFor(agency)
                    || Luck.Within(Draw(in mind, sheet, 0), mind.Skill.Skips))
                {
                    continue;
                }

                var when = sheet.Since + Decides.At(Draw(in mind, sheet, 1)).Percent(mind.Skill.Pace);
                if (when <= desk.Now)
                {
                    return new MoveReferral(mind.Seat, new GroupMember(book.Group, sheet.Number), step.To, true, TextRef.None);
                }

                wake = when < wake ? when : wake;
            }
        }

        return null;
    }

    private static ulong Draw(in StandInMind mind, PersonSheet sheet, int what) =>
        mind.Luck.Draw(LuckPurpose.StandInStray, -200 - what, mind.Seat.Index, sheet.Number, (int)sheet.Referral);
}
