using System.Globalization;
using SevenHours.Debriefing;
using SevenHours.Kernel;
using SevenHours.Web.Features.Debrief;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Across;

/// <summary>What the page on many runs shows: the runs chosen, their groups, and the sheets made of them.</summary>
public sealed class AcrossReading
{
    private readonly Func<ExerciseFace, DeskTexts> textsOf;
    private readonly Dictionary<string, DebriefReading> cases = new(StringComparer.Ordinal);

    /// <param name="seen">The runs there are.</param>
    /// <param name="choice">Which of them are wanted.</param>
    /// <param name="textsOf">The words of an exercise's scenario.</param>
    public AcrossReading(SeenRuns seen, AcrossChoice choice, Func<ExerciseFace, DeskTexts> textsOf)
    {
        (Seen, this.textsOf) = (seen, textsOf);
        Cases = [.. seen.Runs.GroupBy(run => run.Case, StringComparer.Ordinal).OrderByDescending(runs => runs.Count()).ThenBy(runs => runs.Key, StringComparer.Ordinal).Select(runs => runs.Key)];
        Choice = choice with { Case = choice.Case is { } named && (named.Length == 0 || Cases.Contains(named)) ? named : Cases.Count > 0 ? Cases[0] : "" };
        Chosen = [.. seen.Runs.Where(IsChosen)];
        Bundles = RunBundle.Lay(seen.Runs, run => run.People);
        Whole = Bundles.Within(Chosen);
        Procedure = seen.Procedures.FirstOrDefault(one => one.Key == choice.Procedure);
        Groups = [.. Named().Where(group => group.Asked.Count > 0)];
        Mistakes = RecurringMistake.All([Whole, .. Groups.Select(group => group.Shown)]);
        if (!IsOneCase)
            return;
        HandOvers = HandOverRow.All(seen.Runs, [Chosen, .. Procedure is null ? [] : Groups.Select(group => group.Asked)]);
        Series = MeasureSeries.All(Whole);
        Decisions = ComparedDecision.All(seen.Runs, Chosen);
        if (Procedure is not null)
            Effect = ChangeEffect.Of(Bundles.Within([.. Chosen.Where(run => !Procedure.IsInForce(run))]), Bundles.Within([.. Chosen.Where(Procedure.IsInForce)]));
    }

    public SeenRuns Seen { get; }

    public AcrossChoice Choice { get; }

    /// <summary>The cases there are runs of, the most frequent first.</summary>
    public IReadOnlyList<string> Cases { get; }

    /// <summary>The runs chosen, in order of time.</summary>
    public IReadOnlyList<ComparedRun> Chosen { get; }

    /// <summary>All runs in bundles of enough people.</summary>
    public RunBundles Bundles { get; }

    /// <summary>The runs chosen, as far as they can be shown.</summary>
    public RunGroup Whole { get; }

    /// <summary>The change of procedure that is looked at.</summary>
    public SeenProcedure? Procedure { get; }

    /// <summary>The groups the runs stand in.</summary>
    public IReadOnlyList<NamedGroup> Groups { get; }

    public IReadOnlyList<RecurringMistake> Mistakes { get; }

    public IReadOnlyList<HandOverRow> HandOvers { get; } = [];

    public IReadOnlyList<MeasureSeries> Series { get; } = [];

    public IReadOnlyList<ComparedDecision> Decisions { get; } = [];

    public ChangeEffect? Effect { get; }

    /// <summary>Whether all runs chosen are of one case: only then are measures compared.</summary>
    public bool IsOneCase => Choice.Case is { Length: > 0 };

    /// <summary>How many versions of the scenario the runs chosen played.</summary>
    public int Versions => Chosen.Select(run => (run.Case, run.Digest.Hash)).Distinct().Count();

    /// <summary>How many of the runs shown stand-ins played alone.</summary>
    public int OfStandIns => Whole.Bundles.Where(bundle => bundle.IsOfStandIns).Sum(bundle => bundle.Runs.Length);

    /// <summary>The name of a run: its exercise, and its team when there are several.</summary>
    public string NameOf(ComparedRun run, string team) => FaceOf(run) is var face && face.Teams > 1 ? $"{face.Title} · {team}" : face.Title;

    public ExerciseFace FaceOf(ComparedRun run) => Seen.Faces[run.Exercise];

    /// <summary>The name of a case.</summary>
    public string CaseName(string @case) => In(@case) is { } reading ? reading.Texts.Of(reading.History.Frame.Title) is { Length: > 0 } title ? title : @case : @case;

    public string AgencyName(string agency) => Find(scenario => scenario.Agencies.TryFind(agency, out var id) ? scenario.Agencies[id].Title : TextRef.None) ?? agency;

    public string SeatName(string seat) => Find(scenario => scenario.Seats.TryFind(seat, out var id) ? scenario.Seats[id].Title : TextRef.None) ?? seat;

    public string FactName(string fact) => Find(scenario => scenario.Table<Disciplines.Knowledge.Fact>().TryFind(fact, out var id) ? scenario.Table<Disciplines.Knowledge.Fact>()[id].Statement : TextRef.None) ?? fact;

    /// <summary>What a key decision says to do.</summary>
    public string StepName(string seat, string step)
    {
        if (In(Choice.Case!) is not { } reading)
            return step;
        var found = reading.Scenario.Seats.TryFind(seat, out var id)
            ? reading.Scenario.Table<Playbook>().Where(book => book.Seat == id).SelectMany(book => book.Steps).FirstOrDefault(one => one.Name == step)
            : null;
        return found is null ? reading.Texts.Words["book.step"] : StepSaying.Of(reading, found);
    }

    private string? Find(Func<Scenario, TextRef> of) =>
        (IsOneCase ? [Choice.Case!] : Cases).Select(In).OfType<DebriefReading>()
            .Select(one => one.Texts.Of(of(one.Scenario))).FirstOrDefault(said => said.Length > 0);

    // The words are those of the latest version played.
    private DebriefReading? In(string @case)
    {
        if (cases.TryGetValue(@case, out var known))
            return known;
        if (Seen.Runs.LastOrDefault(run => run.Case == @case) is not { } latest)
            return null;
        var face = FaceOf(latest);
        return cases[@case] = new DebriefReading(new History(face.Scenario, face.Frame.Value, []), textsOf(face), [], []);
    }

    private bool IsChosen(ComparedRun run) =>
        (!IsOneCase || run.Case == Choice.Case)
        && Has(Choice.Courses, run.Course) && Has(Choice.Years, Year(run)) && Has(Choice.Places, run.Place)
        && Has(Choice.Syndicates, run.Syndicate.ToString(CultureInfo.InvariantCulture))
        && !Choice.Without.Contains(run.Key);

    // A hyphen stands for what was left empty.
    private static bool Has(IReadOnlyList<string> wanted, string value) => wanted.Count == 0 || wanted.Contains(value.Length > 0 ? value : "-");

    internal static string Year(ComparedRun run) => run.Year.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<NamedGroup> Named()
    {
        if (Procedure is { } procedure)
        {
            return [Group("before", "", [.. Chosen.Where(run => !procedure.IsInForce(run))]), Group("after", "", [.. Chosen.Where(procedure.IsInForce)])];
        }

        return Choice.Group switch
        {
            "year" => Chosen.GroupBy(Year).OrderBy(runs => runs.Key, StringComparer.Ordinal).Select(runs => Group(runs.Key, runs.Key, [.. runs])),
            "place" => Chosen.GroupBy(run => run.Place).Select(runs => Group(runs.Key, FaceOf(runs.First()).Place, [.. runs])),
            "exercise" => Chosen.GroupBy(run => run.Exercise).Select(runs => Group(runs.Key, FaceOf(runs.First()).Title, [.. runs])),
            _ => Chosen.GroupBy(run => run.Course).Select(runs => Group(runs.Key, FaceOf(runs.First()).Course, [.. runs])),
        };

        NamedGroup Group(string key, string title, IReadOnlyList<ComparedRun> runs) => new(key, title, runs, Bundles.Within(runs));
    }
}

/// <summary>A group of runs with its name.</summary>
/// <param name="Key">What its runs have in common; <c>before</c> and <c>after</c> a change of procedure.</param>
/// <param name="Title">Its name as people typed it; empty for what was left empty.</param>
/// <param name="Asked">All runs of it.</param>
/// <param name="Shown">Those that can be shown.</param>
public sealed record NamedGroup(string Key, string Title, IReadOnlyList<ComparedRun> Asked, RunGroup Shown);
