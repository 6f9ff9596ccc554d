using System.Globalization;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Rows of measures about those who work at visited places.</summary>
internal static class InspectionRows
{
    public static IReadOnlyList<MeasureDetail> Of(
        History history, Func<WorkerStory, bool> which, Func<WorkerStory, InspectionStory, (int Value, string Unit, string Standing, IReadOnlyList<EventId> Evidence)> row) =>
    [
        .. InspectionStory.All(history).SelectMany(visit => visit.Workers.Where(which).Select(story =>
        {
            var (value, unit, standing, evidence) = row(story, visit);
            return new MeasureDetail("person", NameOf(history, visit, story), null, value, unit, standing, evidence);
        })),
    ];

    /// <summary>The events by which somebody left.</summary>
    public static IReadOnlyList<EventId> Left(History history, WorkerStory story) => [.. story.Events.Where(id => history[id].Event is WorkersLeft)];

    /// <summary>What shows that nobody heard somebody: how the person left or spoke, else the visit.</summary>
    public static IReadOnlyList<EventId> Missed(History history, WorkerStory story, InspectionStory visit) =>
        Or(visit, story.Events.Where(id => history[id].Event is WorkersLeft or WorkerSpoke));

    /// <summary>What lay side by side.</summary>
    public static IReadOnlyList<EventId> Papers(History history, WorkerStory story, InspectionStory visit) =>
        Or(visit, story.Events.Where(id => history[id].Event is DifferenceMarked or WorkerSpoke));

    /// <summary>What was given.</summary>
    public static IReadOnlyList<EventId> Help(History history, WorkerStory story, InspectionStory visit) =>
        Or(visit, story.Events.Where(id => history[id].Event is VisitFormAnswered or ReferralMoved));

    private static IReadOnlyList<EventId> Or(InspectionStory visit, IEnumerable<EventId> events) => events.ToList() is { Count: > 0 } some ? some : [visit.Opened.Id];

    private static string NameOf(History history, InspectionStory visit, WorkerStory story)
    {
        var group = history.Scenario.Table<ScreenedGroup>()[history.Scenario.Table<Workplace>()[visit.Site].Group];
        return group.Named.TryGetValue(story.Worker.Number, out var person)
            ? history.Scenario.Subjects[person].Name
            : string.Create(CultureInfo.InvariantCulture, $"{group.Name} {story.Worker.Number}");
    }
}
