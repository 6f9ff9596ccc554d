using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>Stand-ins screen the people of a group their agency received, one after the other, and write down what they were shown.</summary>
/// <remarks>
/// The weaker they are, the more often they ask beside those who came along, through whoever is at hand and in a hurry, overlook what was said, and
/// let a decoy decide. They see what their seat sees, and nothing else.
/// </remarks>
internal sealed class ScreeningHabit : Habit
{
    // People whom something visible speaks of are seen first: cues are a reason to ask.
    private const int FirstOnes = 2;

    public override SeatCommand? Choose(Desk desk, in StandInMind mind, ref SimTime wake)
    {
        foreach (var book in desk.Part<IdentificationDesk>().Books)
        {
            if (book.IsReceived && (!book.IsShared || book.Askers.Has(mind.Seat)) && Work(desk, book, in mind, ref wake) is { } command)
            {
                return command;
            }
        }

        return null;
    }

    private static SeatCommand? Work(Desk desk, GroupBook book, in StandInMind mind, ref SimTime wake)
    {
        var group = desk.Scenario.Table<ScreenedGroup>()[book.Group];
        foreach (var sheet in book.Sheets)
        {
            if (sheet.Conclusion is not null || sheet.Talks.Count == 0 || sheet.Talks[^1].Seat != mind.Seat)
            {
                continue;
            }

            if (sheet.Open is { } open)
            {
                wake = open.Until < wake ? open.Until : wake;
                return null;
            }

            return WriteDown(desk, book, group, sheet, in mind);
        }

        return book.HasLeft ? null : Next(book, group, in mind);
    }

    private static ScreenPerson? Next(GroupBook book, ScreenedGroup group, in StandInMind mind)
    {
        var me = mind;
        var order = Enumerable.Range(1, group.People.Count)
            .Where(number => !book.IsGone(number) && book.Of(number) is { Conclusion: null, Talks.Count: 0 } sheet && (!sheet.Claimed.IsSome || sheet.Claimed == me.Seat))
            .OrderBy(number => IsTold(mind: me, number, 0) && group.AtSight(number).Seen.Count(IsCue) >= FirstOnes - 1 ? 0 : 1).ThenBy(number => number);
        foreach (var number in order)
        {
            return new ScreenPerson(mind.Seat, new GroupMember(book.Group, number), SettingFor(in mind, number));
        }

        return null;
    }

    private static ScreeningSetting SettingFor(in StandInMind mind, int number) => new(
        IsTold(mind, number, 1) ? Whereabouts.Apart : Whereabouts.Beside,
        IsTold(mind, number, 2) ? Speaking.Qualified : Speaking.AtHand,
        IsTold(mind, number, 3));

    private static SeatCommand WriteDown(Desk desk, GroupBook book, ScreenedGroup group, PersonSheet sheet, in StandInMind mind)
    {
        var (who, sight, me) = (new GroupMember(book.Group, sheet.Number), group.AtSight(sheet.Number), mind);
        var indicators = desk.Scenario.Table<Indicator>();
        IReadOnlyList<Tick> ticks =
        [
            .. sheet.Signs(sight).Select(SignCatalogue.Of)
                .Where((sign, place) => sign.Indicator is not null && !Luck.Within(Draw(me, sheet.Number, 10 + place), me.Skill.Skips))
                .Select(sign => new Tick(indicators[sign.Indicator!], sign.Source, sign.Name)).DistinctBy(tick => tick.Indicator),
        ];
        if (ticks.Count > 0 && sheet.Ticks.Count == 0)
        {
            return new TickIndicator(mind.Seat, who, ticks, true);
        }

        var read = sheet.Assess(indicators, sight);
        var folk = sheet.Signs(sight).Count(sign => SignCatalogue.Of(sign).Kind == SignKind.Folk);
        var isFooled = folk > 1 && Luck.Within(Draw(mind, sheet.Number, 4), mind.Skill.Strays);
        var smuggled = sheet.Signs(sight).Any(sign => SignCatalogue.Of(sign).Kind == SignKind.Journey);
        var outcome = read.HasGrounds ? smuggled ? ScreeningOutcome.Drifted : ScreeningOutcome.Trafficked
            : isFooled ? ScreeningOutcome.Trafficked
            : smuggled ? ScreeningOutcome.Smuggled
            : ScreeningOutcome.Neither;
        var conclusion = new Conclusion(outcome, read.Act, read.Means, read.Purpose, sheet.IsChild(sight) || sight.Seen.Contains("seems_younger"), false, TextRef.None);
        return new ConcludeScreening(mind.Seat, who, conclusion, conclusion.IsPositive);
    }

    private static bool IsCue(string sign) => SignCatalogue.Of(sign).Kind == SignKind.Cue;

    // How to do it is told in every training; the weaker forget it more often.
    private static bool IsTold(StandInMind mind, int number, int what) => !Luck.Within(Draw(mind, number, what), mind.Skill.Skips + mind.Skill.Strays);

    private static ulong Draw(in StandInMind mind, int number, int what) => mind.Luck.Draw(LuckPurpose.StandInStray, -100 - what, mind.Seat.Index, number);
}
