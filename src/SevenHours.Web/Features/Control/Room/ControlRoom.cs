using System.Globalization;
using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Reading;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Control.Room;

/// <summary>One member of staff at the control of one team's world.</summary>
/// <param name="Context">The request.</param>
/// <param name="Service">All exercises.</param>
/// <param name="Exercise">The exercise.</param>
/// <param name="Team">Whose world, from 1.</param>
/// <param name="By">Who asks.</param>
public sealed record ControlRoom(HttpContext Context, ExerciseService Service, Exercise Exercise, int Team, Actor By)
{
    /// <summary>Who asks, with all he is here.</summary>
    public required Visit Visit { get; init; }

    /// <summary>What he may press, as things stand now.</summary>
    public StaffRights Rights => Visit.Rights();

    /// <summary>The branch the team plays on.</summary>
    public LiveBranch Live => Exercise.Live(Team);

    public UiLanguage Language => Context.RequestServices.GetRequiredService<Reader>().Language;

    public Strings.Words Words => Context.RequestServices.GetRequiredService<Reader>().Words;

    /// <summary>The address of the screen.</summary>
    public string Href => HrefOf(Exercise.Id);

    /// <summary>What follows the address of a thing to name the team; empty in a shared world.</summary>
    public string TeamQuery => Team == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"?team={Team}");

    public static string HrefOf(ExerciseId exercise) => $"/exercises/{exercise}/control";

    /// <summary>The words of the world as it is now amended.</summary>
    public StaffTexts Texts(Scenario scenario) => new(scenario, Service.Texts, Language);

    /// <summary>Whether play has ended in this world.</summary>
    public bool HasEnded => Live.Read(world => world.HasEnded);

    /// <summary>Reads the whole screen.</summary>
    public ControlView Read() => Read(Exercise.ReadWatch(Team));

    /// <summary>Reads the whole screen, with the flags that were read a moment ago.</summary>
    public ControlView Read(TeamReading watch)
    {
        var (live, clock) = (Live, Exercise.ClockOf(Team));
        return live.Read(world => ControlView.Read(world, Exercise, Team, clock, EventsOf(live, world), watch, Texts(world.Scenario)));
    }

    /// <summary>Asks something of the history so far.</summary>
    public T Ask<T>(Func<World, History, T> ask)
    {
        var live = Live;
        return live.Read(world => ask(world, ControlView.HistoryOf(Exercise, EventsOf(live, world))));
    }

    private static ArraySegment<Happened> EventsOf(LiveBranch live, World world)
    {
        var events = live.Events.After(0);
        return events[..Math.Min(world.EventCount, events.Count)];
    }
}
