using SevenHours.Exercises;
using Microsoft.AspNetCore.Components;
using SevenHours.Debriefing;
using SevenHours.Kernel;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Reading;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Debrief;

/// <summary>What every page of the debrief is given, and what its parts share.</summary>
public abstract class DebriefScreen : Piece
{
    [Parameter, EditorRequired] public required Visit Visit { get; set; }
    [Parameter, EditorRequired] public required DebriefReading Reading { get; set; }
    [Parameter, EditorRequired] public required DebriefChoice Choice { get; set; }

    protected History History => Reading.History;

    /// <summary>The stretch of time shown: the chosen day of play, or all of it when the case has no days.</summary>
    protected (SimTime From, SimTime Until) Window
    {
        get
        {
            var days = History.Frame.Play.Days;
            if (days.Count == 0)
                return (SimTime.Start, Later(History.Until, new SimTime(3600)));
            var day = days[Math.Min(Choice.Day, days.Count) - 1];
            return (day.Opens, day.Closes);
        }
    }

    /// <summary>The reading head.</summary>
    protected SimTime Head => Choice.At is { } at ? new SimTime(at) : Earlier(History.Until, Window.Until);

    /// <summary>The time at the head of the page: where play came to, unless the reader stands at a moment.</summary>
    protected virtual SimTime Shown => Choice.At is { } at ? new SimTime(at) : History.Until;

    protected ClockFormula Clock => new(History.HasEnded ? ClockState.Ended : ClockState.Paused, Shown.Seconds, Time.GetUtcNow(), Day: History.Frame.Play.DayOf(Shown));

    protected SeatLabel Seat => new(
        Visit.Exercise.ShownTitle(),
        Visit.Exercise.Session.Syndicates.Length > 1 ? T("debrief.syndicate", ("n", Choice.Syndicate)) : T("debrief.shared_world"));

    protected IReadOnlyList<Place> Tabs(string current) =>
    [
        new(T("debrief.story"), Choice.Href(), "route", StoryWays(current).Any(way => way.Current)),
        new(T("casework"), Choice.Href("/casework"), "network", current == "casework"),
        .. Visit.May(Permission.SeeTruth)
            ?
            [
                new Place(T("whatif"), Choice.Href("/what-if"), "git-fork", current == "whatif"),
                new Place(T("review"), Choice.Href("/conversation"), "message-2", TalkWays(current).Any(way => way.Current)),
                new Place(T("report"), Choice.Href("/report"), "report", current == "report"),
            ]
            : Array.Empty<Place>(),
        .. Visit.May(Permission.SeeTruth) ? [new Place(T("control"), $"/exercises/{Choice.Exercise}/control", "layout-dashboard")] : Array.Empty<Place>(),
        .. !Visit.May(Permission.SeeTruth) ? [new Place(T("words"), $"/exercises/{Choice.Exercise}/words", "message-2")] : Array.Empty<Place>(),
        .. Visit.Place is not null ? [new Place(T("debrief.my_desk"), $"/exercises/{Choice.Exercise}/desk", "user")] : Array.Empty<Place>(),
    ];

    /// <summary>Ways of telling what happened.</summary>
    protected IReadOnlyList<Place> StoryWays(string current) =>
    [
        new(T("debrief.story"), Choice.Href(), "route", current == "story"),
        .. Visit.May(Permission.SeeTruth) || Visit.Place is not null ? [new Place(T("replay"), (Choice with { Event = null }).Href("/replay"), "history", current == "replay")] : Array.Empty<Place>(),
        new(T("lived"), Choice.Href("/lived"), "heart-handshake", current == "lived"),
        new(T("debrief.decisions"), Choice.Href("/decisions"), "gavel", current == "decisions"),
        new(T("transcript"), Choice.Href("/interviews"), "microphone", current == "interviews"),
        new(T("work"), Choice.Href("/work"), "activity", current == "work"),
    ];

    /// <summary>What is said of it afterwards.</summary>
    protected IReadOnlyList<Place> TalkWays(string current) =>
    [
        new(T("review"), Choice.Href("/conversation"), "message-2", current == "talk"),
        new(T("rating"), Choice.Href("/ratings"), "star", current == "rating"),
        new(T("mistakes"), Choice.Href("/mistakes"), "bulb", current == "mistakes"),
        .. Visit.May(Permission.CompareRuns) ? [new Place(T("labels"), $"/exercises/{Choice.Exercise}/debrief/labels", "notes")] : Array.Empty<Place>(),
    ];

    protected string NoDuff => $"/exercises/{Choice.Exercise}/no-duff";

    private static SimTime Earlier(SimTime left, SimTime right) => left < right ? left : right;

    private static SimTime Later(SimTime left, SimTime right) => left > right ? left : right;
}
