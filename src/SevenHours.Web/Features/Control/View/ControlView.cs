using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Reading;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Control.View;

/// <summary>Everything the control screen shows of one team's world, at one moment.</summary>
public sealed record ControlView
{
    private const int LogLength = 14;

    public required Deck Deck { get; init; }

    public required RunSheet Sheet { get; init; }

    public required IReadOnlyList<Waiting> Waiting { get; init; }

    public required IReadOnlyList<AgencyRow> Agencies { get; init; }

    public required IReadOnlyList<PersonState> People { get; init; }

    public required IReadOnlyList<NetworkState> Networks { get; init; }

    public required TruthView Truth { get; init; }

    public required IReadOnlyList<PlayerRow> Players { get; init; }

    /// <summary>The last events that mean something to a reader, the latest first.</summary>
    public required IReadOnlyList<EventSentence> Log { get; init; }

    /// <summary>The last observations, the latest first.</summary>
    public required IReadOnlyList<ObservationRow> Observations { get; init; }

    /// <summary>The exercise second at which the ribbon begins: the opening of the day of play.</summary>
    public required long RibbonFrom { get; init; }

    /// <summary>Reads all of it. Called while the world stands still.</summary>
    public static ControlView Read(
        World world, Exercise exercise, int team, ClockFormula clock, IReadOnlyList<Happened> events, TeamReading watch, StaffTexts texts)
    {
        var history = HistoryOf(exercise, events);
        var frame = exercise.Edition.Frame;
        var day = Math.Min(frame.DayOf(world.Now), frame.Days.Count);
        return new ControlView
        {
            Deck = Deck.Read(world, exercise, team, clock, texts),
            Sheet = RunSheetReading.Read(world, history, texts),
            Waiting = AnswerDeskReading.Read(world, texts),
            Agencies = AgenciesReading.Read(world, history, exercise, team, watch, texts),
            People = PeopleReading.People(world, history, texts),
            Networks = PeopleReading.Networks(world, history, texts),
            Truth = TruthView.Read(world, texts),
            Players = PlayerRow.Read(world, texts),
            Log = LogOf(history, texts, LogLength),
            Observations = ObservationRow.Read(exercise.Notes, exercise.Session.Syndicate(team).Branch, texts),
            RibbonFrom = day > 0 ? frame.Days[day - 1].Opens.Seconds : 0,
        };
    }

    /// <summary>A history for asking, from the events there are.</summary>
    public static History HistoryOf(Exercise exercise, IReadOnlyList<Happened> events) =>
        new(exercise.Edition.Scenario, new DebriefFrame(exercise.Edition.Frame, Yardstick.None, TextRef.None), events);

    /// <summary>The last events of a history in sentences, without the bookkeeping of rules.</summary>
    public static IReadOnlyList<EventSentence> LogOf(History history, StaffTexts texts, int count)
    {
        var chosen = new List<EventId>();
        for (var i = history.Events.Count - 1; i >= 0 && chosen.Count < count; i--)
        {
            if (EventLine.Of(history, new EventId(i)).Kind != EventKinds.Other && history.Events[i].Event is not RuleArmed)
                chosen.Add(new EventId(i));
        }

        return [.. chosen.Select(id => EventSentence.Of(history, id, texts))];
    }
}
