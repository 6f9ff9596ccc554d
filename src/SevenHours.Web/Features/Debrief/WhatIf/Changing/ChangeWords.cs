using System.Text.Json;
using SevenHours.Debriefing;
using SevenHours.Disciplines.Actions;
using SevenHours.Exercises;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Debrief.WhatIf.Changing;

/// <summary>Changes and decisions in sentences.</summary>
public static class ChangeWords
{
    // How many events after the first may still say what a command came to.
    private const int Near = 12;

    /// <summary>What happened at an event, in a line: the first of what it gave at once that says what it is about.</summary>
    public static string Event(DebriefReading reading, int id) => id < reading.History.Events.Count ? EventWords.Say(LineOf(reading, id), reading) : "";

    /// <summary>The line that says most of what a command did which gave an event.</summary>
    public static EventLine LineOf(DebriefReading reading, int id)
    {
        var (history, first) = (reading.History, reading.History.Events[id]);
        var lines = EventLine.Of(history, history.Events.Skip(id).Take(Near).Where(one => one.At == first.At && (one.Id == first.Id || one.Causes.All.Contains(first.Id))).Select(one => one.Id));
        return lines.FirstOrDefault(line => line.Title.IsSome || line.About.IsSome || line.Says.IsSome) ?? lines[0];
    }

    /// <summary>Who did it; empty when nobody in play did.</summary>
    public static string Who(DebriefReading reading, int id) =>
        id < reading.History.Events.Count ? EventWords.Who(EventLine.Of(reading.History, new EventId(id)), reading) ?? "" : "";

    /// <summary>What is done instead or besides.</summary>
    public static string Does(DebriefReading reading, TrialCommand command)
    {
        var scenario = reading.Scenario;
        var (act, seat, target, to) = (Field(command, "action"), Field(command, "seat"), Field(command, "target"), Field(command, "to"));
        var what = scenario.Table<ActionDefinition>().TryFind(act, out var action) ? reading.Texts.Of(scenario.Table<ActionDefinition>()[action].Title) : command.Name;
        var about = scenario.Subjects.TryFind(target, out var subject) ? reading.Name(subject) : "";
        var who = scenario.Seats.TryFind(seat, out var by) ? reading.Name(by) : "";
        var asked = to is not null && scenario.Agencies.TryFind(to, out var agency) ? reading.Name(agency) : "";
        var said = string.Join(", ", new[] { what, about, who }.Where(part => part.Length > 0));
        return asked.Length > 0 ? reading.Texts.Words["fork.asks", ("who", asked), ("what", said)] : said;
    }

    /// <summary>A change in a sentence: what is left out, and what is done.</summary>
    public static string Say(DebriefReading reading, TrialWanted wanted)
    {
        var words = reading.Texts.Words;
        var what = Event(reading, wanted.At ?? 0);
        return wanted switch
        {
            { LeavesOut: true, Does: { } does } => words["fork.said.instead", ("what", what), ("does", Does(reading, does))],
            { Does: { } does } => words["fork.said.besides", ("what", what), ("does", Does(reading, does))],
            _ => words["fork.said.remove", ("what", what)],
        };
    }

    private static string? Field(TrialCommand command, string name) =>
        command.Body.ValueKind == JsonValueKind.Object && command.Body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
