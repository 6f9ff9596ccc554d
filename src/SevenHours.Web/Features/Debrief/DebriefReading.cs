using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Debrief;

/// <summary>One run as the debrief reads it: its history, and words for what stands in it.</summary>
/// <param name="History">What happened.</param>
/// <param name="Texts">Words in the reader's language.</param>
/// <param name="Measures">The measures of this run.</param>
/// <param name="Strips">Each measure beside other syndicates and the school solution.</param>
public sealed record DebriefReading(
    History History, DeskTexts Texts, IReadOnlyList<MeasureResult> Measures, IReadOnlyList<SchoolComparison> Strips)
{
    public Scenario Scenario => History.Scenario;

    /// <summary>What was observed, as far as the reader may know it.</summary>
    public IReadOnlyList<SeenNote> Notes { get; init; } = [];

    /// <summary>What was rated, agreed and decided after play; null where the run was read without its exercise.</summary>
    public SeenReview? Review { get; init; }

    /// <summary>The classic mistakes that were named, in order of time. For readers who know the truth.</summary>
    public IReadOnlyList<NamedMistake> Named { get; init; } = [];

    /// <summary>What was done with the help of a mentor, by event.</summary>
    public IReadOnlyDictionary<EventId, Assist> Assisted => _assisted ??= Assist.ByEvent(Assist.All(History));

    private IReadOnlyDictionary<EventId, Assist>? _assisted;

    /// <summary>The hint behind an event; null when nobody helped.</summary>
    public Assist? HelpWith(EventId id) => Assist.Behind(History, Assisted, id);

    /// <summary>Reads a syndicate's run as far as it is durable.</summary>
    public static DebriefReading Of(Exercise exercise, int syndicate, DeskTexts texts, SchoolPlays school, Actor who)
    {
        var edition = exercise.Edition;
        var runs = Enumerable.Range(1, exercise.Session.Syndicates.Length).Select(s => school.Runs.Of(exercise, s)).ToList();
        var (history, measures) = (runs[syndicate - 1].History, runs.ConvertAll(run => run.Measures));
        var may = new Dictionary<string, bool>(StringComparer.Ordinal);
        return new DebriefReading(
            history,
            texts,
            [.. measures[syndicate - 1].Select(Shown)],
            SchoolComparison.All(measures[syndicate - 1], [.. measures.Where((_, i) => i != syndicate - 1)], school.Of(edition.Scenario, history.Frame)));

        // A row about one agency is about the few who played it: it is shown to whom the exercise allows, and from five people up.
        MeasureResult Shown(MeasureResult measure) => measure with
        {
            Details = [.. measure.Details.Where(row => AgencyOf(history.Scenario, row) is not { } agency || May(agency))],
        };

        bool May(string agency) => may.TryGetValue(agency, out var known) ? known : may[agency] = Cohort.MayShow(exercise, who, agency);
    }

    private static string? AgencyOf(Scenario scenario, MeasureDetail row) =>
        row.Kind == "agency" ? row.About
        : row.Party is null ? null
        : scenario.Seats.TryFind(row.Party, out var seat) ? scenario.Agencies[scenario.Seats[seat].Agency].Name
        : row.Party;

    public string Name(Id<Agency> agency) => Texts.Of(Scenario.Agencies[agency].Title);

    public string Name(Id<Seat> seat) => seat.IsSome ? Texts.Of(Scenario.Seats[seat].Title) : "";

    public string Name(Id<Subject> subject) => subject.IsSome ? Texts.Of(Scenario.Subjects[subject].Title) : "";
}
