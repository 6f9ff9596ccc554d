using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Days.View;

/// <summary>What stands around each page of the days.</summary>
/// <param name="Title">The exercise.</param>
/// <param name="Base">The address of the first page, without the team.</param>
/// <param name="Query">Names the team in an address; empty in a shared world.</param>
/// <param name="Team">Whose world, from 1.</param>
/// <param name="Teams">How many teams there are.</param>
/// <param name="Clock">Its clock.</param>
/// <param name="Now">Exercise seconds.</param>
/// <param name="Days">The days of play.</param>
public sealed record DaysFrame(
    string Title, string Base, string Query, int Team, int Teams, ClockFormula Clock, long Now, IReadOnlyList<DayLine> Days)
{
    /// <summary>Whether a form is played: the days are parts of the case, and what lies between them is told.</summary>
    public bool IsForm { get; init; }

    /// <summary>The address of one of the pages.</summary>
    public string To(string page) => $"{Base}/{page}{Query}";

    internal static DaysFrame Of(ControlRoom room)
    {
        var (world, texts) = room.Ask((world, _) => ((Now: world.Now, world.Scenario), room.Texts(world.Scenario)));
        return new DaysFrame(
            room.Exercise.ShownTitle(),
            $"/exercises/{room.Exercise.Id}/days",
            room.TeamQuery,
            room.Team,
            room.Exercise.Session.Syndicates.Length,
            room.Exercise.ClockOf(room.Team),
            world.Now.Seconds,
            [.. room.Exercise.Edition.Frame.Days.Select(day => new DayLine(
                texts.Of(day.Title), day.Opens.Seconds, day.Closes.Seconds,
                world.Now < day.Opens ? DayState.Ahead : world.Now < day.Closes ? DayState.Running : DayState.Over)
            {
                Minutes = day.Minutes, Meanwhile = [.. day.Meanwhile.Select(texts.Of)],
            })])
        {
            IsForm = room.Exercise.Edition.Frame.Form is not null,
        };
    }

    /// <summary>Since when the morning's report tells: in a form since the close of the part before, for what lies between was played by others.</summary>
    public long ReportsSince => Today is not { } today ? 0 : IsForm ? Days.LastOrDefault(day => day.Closes <= today.Opens)?.Closes ?? today.Opens : today.Opens;

    /// <summary>The day that is played, or was played last; null before the first.</summary>
    public DayLine? Today => Days.LastOrDefault(day => day.State != DayState.Ahead);

    /// <summary>The next day; null after the last opening.</summary>
    public DayLine? Tomorrow => Days.FirstOrDefault(day => day.State == DayState.Ahead);
}

/// <summary>A day of play.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Opens">When it opens, in exercise seconds.</param>
/// <param name="Closes">When it closes.</param>
/// <param name="State">Where it stands.</param>
public sealed record DayLine(string Title, long Opens, long Closes, DayState State)
{
    /// <summary>About how long it takes in the room, in minutes; null when nobody says.</summary>
    public int? Minutes { get; init; }

    /// <summary>What every desk reads when it opens, line by line; empty for nothing.</summary>
    public IReadOnlyList<string> Meanwhile { get; init; } = [];
}

/// <summary>Where a day stands.</summary>
public enum DayState
{
    /// <summary>It is to come.</summary>
    Ahead,

    /// <summary>It is played.</summary>
    Running,

    /// <summary>It has closed.</summary>
    Over,
}
