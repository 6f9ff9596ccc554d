using SevenHours.Debriefing;
using SevenHours.Kernel;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Report;

/// <summary>Exercise time as a place along a drawing: days of play stand beside each other, the nights between them take no room.</summary>
internal sealed class PlayScale
{
    private readonly List<(int From, int Until)> days;
    private readonly bool isRight;
    private readonly decimal seconds;

    /// <param name="history">Whose days of play.</param>
    /// <param name="from">The first pixel in reading order.</param>
    /// <param name="until">The last.</param>
    /// <param name="isRight">Whether time runs from right to left.</param>
    public PlayScale(History history, int from, int until, bool isRight)
    {
        var end = Math.Max(3600, history.Until.Seconds);
        days = [.. history.Frame.Play.Days.Select(day => (day.Opens.Seconds, Math.Min(day.Closes.Seconds, end))).Where(day => day.Item1 < day.Item2)];
        if (days.Count == 0)
            days.Add((0, end));
        (this.isRight, seconds) = (isRight, days.Sum(day => day.Until - day.From));
        (Low, High) = (from, until);
    }

    private int Low { get; }

    private int High { get; }

    /// <summary>The left end of the ruler.</summary>
    public int From => isRight ? 900 - High : Low;

    /// <summary>The right end.</summary>
    public int Until => isRight ? 900 - Low : High;

    /// <summary>Where an instant stands; what fell into a night stands at the end of the day before.</summary>
    public decimal X(SimTime at)
    {
        decimal played = days.Sum(day => Math.Clamp(at.Seconds, day.From, day.Until) - day.From);
        var along = (High - Low) * played / seconds;
        return isRight ? 900 - Low - along : Low + along;
    }

    /// <summary>The beginnings of days and, on the first days that are wide enough, every second hour.</summary>
    public IEnumerable<(SimTime At, string Words, bool IsDay)> Ticks(ReportMaking making)
    {
        foreach (var (day, number) in days.Select((day, place) => (day, place + 1)))
        {
            yield return (new SimTime(day.From), days.Count > 1 ? making.T("debrief.day", ("n", number)) : Times.Short(day.From), true);
            for (var at = day.From + 7200; at < day.Until && seconds <= 86_400 && days.Count == 1; at += 7200)
                yield return (new SimTime(at), Times.Short(at), false);
        }
    }
}
