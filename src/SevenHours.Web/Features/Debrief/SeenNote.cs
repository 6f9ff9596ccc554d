using System.Text.Json;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;

namespace SevenHours.Web.Features.Debrief;

/// <summary>An observation as a reader of the debrief sees it.</summary>
/// <param name="Number">From 1, in order of time.</param>
/// <param name="At">The moment it is tied to.</param>
/// <param name="Event">The last event before it; -1 before STARTEX.</param>
/// <param name="Kind">What it says of what was seen: the part of a word's id after <c>observe.</c>.</param>
/// <param name="Subject">Whether it is about a learner or about the procedure, likewise.</param>
/// <param name="IsCritical">Whether it decided something.</param>
/// <param name="Agencies">Whom it is about; empty for all.</param>
/// <param name="Says">The words.</param>
/// <param name="By">Who wrote it; null for readers who are not told.</param>
public sealed record SeenNote(
    int Number, SimTime At, int Event, string Kind, string Subject, bool IsCritical, IReadOnlyList<Id<Agency>> Agencies, string Says, string? By)
{
    /// <summary>The sign of its kind in a drawing, where no icon has room.</summary>
    public string Sign => Kind switch { "good_practice" => "+", "challenge" => "!", _ => "?" };

    /// <summary>The seats whose people it is about, for readers who are told; else empty.</summary>
    public IReadOnlyList<Id<Seat>> Seats { get; init; } = [];

    /// <summary>The title of the objective it speaks to; empty for none.</summary>
    public string Objective { get; init; } = "";

    /// <summary>The number of the classic mistake it names, for readers who are told; 0 for none.</summary>
    public int Mistake { get; init; }

    /// <summary>The events it rests on, the one it is about first; empty when it was written from what was seen.</summary>
    public IReadOnlyList<int> Events { get; init; } = [];

    /// <summary>The icon of its kind.</summary>
    public string Icon => Kind switch { "good_practice" => "thumb-up", "challenge" => "mountain", _ => "bulb" };

    /// <summary>
    /// What was observed along the line of history that a syndicate played, as far as a reader may know it. Whoever knows the truth
    /// reads all of it and who wrote it. Those who played read what is said of the procedure, and of learners only what
    /// names their own agency; never who wrote it.
    /// </summary>
    public static IReadOnlyList<SeenNote> Of(Visit visit, int syndicate, DeskTexts texts) =>
        On(visit, visit.Exercise.Session.Branch(visit.Exercise.Session.Syndicate(syndicate).Branch), texts);

    /// <summary>The same along any line of history.</summary>
    public static IReadOnlyList<SeenNote> On(Visit visit, BranchInfo branch, DeskTexts texts)
    {
        var exercise = visit.Exercise;
        var scenario = exercise.Live(branch.Syndicate).Scenario;
        var knows = visit.May(Permission.SeeTruth);
        var own = visit.Seat is { IsSome: true } seat && visit.Syndicate == branch.Syndicate ? scenario.Agencies[scenario.Seats[seat].Agency].Name : null;
        return [.. exercise.Notes.All.Where(note => exercise.IsIn(branch.Number, note.Branch, note.Event))
            .Where(note => knows || note.Subject == ObservationSubject.Procedure || own is not null && note.Agencies.Contains(own))
            .OrderBy(note => note.At)
            .Select((note, i) => new SeenNote(
                i + 1, new SimTime(note.At), note.Event, Word(note.Kind.ToString()), Word(note.Subject.ToString()), note.IsCritical,
                [.. note.Agencies.Where(name => scenario.Agencies.TryFind(name, out _)).Select(name => scenario.Agencies[name])],
                texts.Of(note.Says), knows ? texts.Name(note.By) : null)
            {
                Mistake = knows ? note.Mistake : 0, Events = knows ? note.Events : [],
                Seats = knows ? [.. note.Seats.Where(name => scenario.Seats.TryFind(name, out _)).Select(name => scenario.Seats[name])] : [],
                Objective = note.Objective is { } goal && scenario.Table<Objective>().TryFind(goal, out var objective) ? texts.Of(scenario.Table<Objective>()[objective].Title) : "",
            })];
    }

    private static string Word(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
