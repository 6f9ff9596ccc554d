using SevenHours.Debriefing;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Parts;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Hour.View;

/// <summary>Reads the next hour out of a world.</summary>
internal static class HourReading
{
    /// <summary>The line begins at a whole stretch of so many seconds, so that it is drawn anew then and not every second.</summary>
    private const int Grid = 5 * 60;

    /// <summary>Everything, at one moment. Called while the world stands still.</summary>
    /// <param name="world">The team's world.</param>
    /// <param name="history">Its history.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="team">Which team, from 1.</param>
    /// <param name="clock">Its clock.</param>
    /// <param name="minutes">How far ahead to look; 0 is to the close of play.</param>
    /// <param name="texts">All words.</param>
    /// <param name="reading">Who needs a look.</param>
    /// <param name="acts">What staff did.</param>
    public static HourView Read(
        World world, History history, Exercise exercise, int team, ClockFormula clock, int minutes, StaffTexts texts, TeamReading reading, StaffHours acts)
    {
        var from = (long)world.Now.Seconds / Grid * Grid;
        var until = UntilOf(world, exercise.Edition.Frame, minutes, from);
        var watch = exercise.Watch.Now;
        var sheet = RunSheetReading.Read(world, history, texts);
        List<HourLine> lines =
        [
            .. Injects(sheet),
            .. Contingencies.Open(world).Where(act => act.Expected.By > world.Now).Select(act => Expected(world, act, texts)),
            .. DueReading.Acts(world, texts),
            .. DueReading.Answers(world, watch.Limits, texts),
            .. DueReading.Tasks(world, texts),
            .. DueReading.OtherSide(world, texts),
            .. DueReading.Close(world, exercise.Edition.Frame, texts),
        ];
        return new HourView(
            Deck.Read(world, exercise, team, clock, texts),
            from,
            until,
            [.. lines.Where(line => line.State is HourState.Ready or HourState.Overdue).OrderBy(line => line.At)],
            [.. lines.Where(line => line.State is HourState.Due or HourState.Held && line.At <= until).OrderBy(line => line.At).ThenBy(line => line.Kind)],
            sheet.Conditional,
            [.. Contingencies.Proposed(world, inject => watch.PostponedUntil(team, inject)).Select(act => ProposalOf(world, act, texts))],
            FlagReading.Read(world, history, reading, texts),
            [.. reading.Seats.OrderByDescending(seat => seat.QuietMinutes).Select(seat => new SeatLine(
                $"{texts.Of(seat.Seat)}, {texts.Short(seat.Seat)}", seat.Acts, seat.QuietMinutes, seat.IdleMinutes, seat.Waiting))],
            acts);
    }

    private static long UntilOf(World world, PlayFrame frame, int minutes, long from)
    {
        if (minutes > 0)
            return from + (minutes * 60L);

        var day = frame.DayOf(world.Now);
        var close = day <= frame.Days.Count ? frame.Days[day - 1].Closes.Seconds : 0;
        return Math.Max(close, from + 3600);
    }

    private static IEnumerable<HourLine> Injects(RunSheet sheet) => sheet.Lines
        .Where(line => line is { IsOpen: true, At: not null })
        .Select(line => new HourLine(
            $"line-{line.Name}", HourKind.Inject, line.At!.Value, Channels.IconOf(line.Channel), line.Title, line.To, line.State switch
            {
                LineState.Ready => HourState.Ready,
                LineState.Held => HourState.Held,
                _ => HourState.Due,
            }) { Rule = line.Name });

    private static HourLine Expected(World world, MissingAct act, StaffTexts texts) => new(
        $"expected-{world.Scenario.Table<Inject>()[act.Inject].Name}", HourKind.Expected, act.Expected.By.Seconds, "target",
        texts.Of(act.Expected.What), texts.Agencies(act.Expected.Of), HourState.Due);

    private static Proposal ProposalOf(World world, MissingAct act, StaffTexts texts)
    {
        var inject = world.Scenario.Table<Inject>()[act.Inject];
        return new Proposal(
            inject.Name, texts.Of(act.Expected.What), texts.Agencies(act.Expected.Of), act.Expected.By.Seconds,
            Channels.IconOf(RunSheetReading.NameOf(inject.Channel)), texts.Of(inject.Title), texts.Agencies(inject.To), texts.Of(inject.Text),
            act.GoesAt == SimTime.Never ? null : act.GoesAt.Seconds);
    }
}
