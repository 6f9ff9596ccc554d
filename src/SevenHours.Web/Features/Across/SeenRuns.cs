using System.Collections.Immutable;
using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Exercises;

namespace SevenHours.Web.Features.Across;

/// <summary>The runs somebody may compare: those of every exercise in which he may, as far as they are digested.</summary>
/// <param name="Runs">All of them that have ended, or that go on when they are asked for as well.</param>
/// <param name="Faces">How each exercise is called.</param>
/// <param name="Procedures">Changes of procedure that were noted in these exercises, the latest first.</param>
/// <param name="Waiting">How many runs are still being read.</param>
/// <param name="Unended">How many runs did not come to their end and are left out.</param>
public sealed record SeenRuns(
    IReadOnlyList<ComparedRun> Runs, IReadOnlyDictionary<string, ExerciseFace> Faces, IReadOnlyList<SeenProcedure> Procedures, int Waiting, int Unended)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    /// <summary>Reads those somebody may compare. What is not digested yet is waited for a moment and then left for later.</summary>
    public static Task<SeenRuns> OfAsync(HttpContext context, ExerciseService exercises, bool alsoOpen) => ReadAsync(
        exercises,
        [.. exercises.All.Select(one => Visit.Of(context, exercises, one.Id.Value)).OfType<Visit>().Where(visit => visit.May(Permission.CompareRuns)).Select(visit => (visit.Exercise, visit.May(Permission.SeeTruth)))],
        alsoOpen, Patience, context.RequestAborted);

    /// <summary>Reads all that have ended: for whoever keeps the data folder. No run is opened to him.</summary>
    /// <param name="exercises">The exercises.</param>
    /// <param name="patience">How long what is not digested yet is waited for.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public static Task<SeenRuns> AllAsync(ExerciseService exercises, TimeSpan patience, CancellationToken cancellation) =>
        ReadAsync(exercises, [.. exercises.All.Select(exercise => (exercise, false))], alsoOpen: false, patience, cancellation);

    private static async Task<SeenRuns> ReadAsync(ExerciseService exercises, IReadOnlyList<(Exercise Exercise, bool IsOpen)> all, bool alsoOpen, TimeSpan patience, CancellationToken cancellation)
    {
        var seen = all.Where(one => one.Exercise.Session.Exercise is { IsDemonstration: false, IsPractice: false }).ToList();
        var wanted = seen.SelectMany(one => one.Exercise.Session.Syndicates
            .Where(team => one.Exercise.IsOver(team.Number) || alsoOpen && one.IsOpen)
            .Select(team => (one.Exercise, team.Number))).ToList();
        if (wanted.Count(one => exercises.Digests.Find(one.Exercise, one.Number) is null) > 0)
            await exercises.Digests.SettledAsync(patience, cancellation);

        var runs = new List<ComparedRun>();
        var (waiting, unended) = (0, seen.Sum(one => one.Exercise.Session.Syndicates.Length) - wanted.Count);
        foreach (var (exercise, syndicate) in wanted)
        {
            if (exercises.Digests.Find(exercise, syndicate) is not { } digest)
                waiting++;
            else if (digest.HasEnded || alsoOpen && digest.Events > 0)
                runs.Add(RunOf(exercise, syndicate, digest));
            else
                unended++;
        }

        return new SeenRuns(
            [.. runs.OrderBy(run => run.Made).ThenBy(run => run.Exercise, StringComparer.Ordinal).ThenBy(run => run.Syndicate)],
            seen.ToDictionary(one => one.Exercise.Id.Value, one => ExerciseFace.Of(one.Exercise, one.IsOpen), StringComparer.Ordinal),
            [.. seen.SelectMany(one => SeenProcedure.In(one.Exercise)).OrderByDescending(one => one.Change.Since).ThenByDescending(one => one.Made)],
            waiting, unended);
    }

    private static ComparedRun RunOf(Exercise exercise, int syndicate, RunDigest digest)
    {
        var (session, scenario, labels) = (exercise.Session, exercise.Edition.Scenario, exercise.Reviews.Now.Labels);
        var judged = exercise.JudgementsOf(syndicate);
        return new ComparedRun
        {
            Exercise = exercise.Id.Value,
            Syndicate = syndicate,
            Made = session.Exercise.At.ToUnixTimeMilliseconds(),
            Case = scenario.Name,
            Digest = digest,
            Seated = exercise.SeatedIn(syndicate),
            AgencyOf = scenario.Seats.Where(seat => !seat.IsRolePlayer).ToImmutableSortedDictionary(seat => seat.Name, seat => scenario.Agencies[seat.Agency].Name, StringComparer.Ordinal),
            Course = ExerciseFace.Folded(exercise.Says(labels.Course)),
            Year = labels.Year ?? session.Exercise.At.LocalDateTime.Year,
            Place = ExerciseFace.Folded(exercise.Says(labels.Place)),
            StandIns = string.Join(' ', session.Seats.Where(seat => seat.Key.Syndicate == syndicate).Select(seat => seat.Value.PlayedBy).OfType<string>().Distinct().Order(StringComparer.Ordinal)),
            Named = [.. judged.Where(one => one.IsAccepted).Select(one => new DigestedMistake(one.Mistake, one.Event, one.Accepted!.At, one.Accepted.Agencies.FirstOrDefault()))],
            SetAside = judged.Where(one => !one.IsAccepted).Select(one => (one.Mistake, one.Event)).ToImmutableHashSet(),
        };
    }
}

/// <summary>How an exercise is called, and what of it the reader may open.</summary>
/// <param name="Id">The exercise's id.</param>
/// <param name="Scenario">The scenario it plays, as it was at STARTEX.</param>
/// <param name="Frame">What its case is measured by.</param>
/// <param name="Teams">How many teams it has.</param>
/// <param name="Title">Its name.</param>
/// <param name="Course">Its course, as it was typed; empty for none.</param>
/// <param name="Place">Its place, as it was typed; empty for none.</param>
/// <param name="IsOpen">Whether the reader may know all of it: to him single runs and events are named. In its own debrief he sees them anyway.</param>
public sealed record ExerciseFace(string Id, Scenario Scenario, Lazy<DebriefFrame> Frame, int Teams, string Title, string Course, string Place, bool IsOpen)
{
    internal static ExerciseFace Of(Exercise exercise, bool isOpen)
    {
        var labels = exercise.Reviews.Now.Labels;
        return new ExerciseFace(
            exercise.Id.Value, exercise.Edition.Scenario, new Lazy<DebriefFrame>(() => exercise.DebriefFrame), exercise.Session.Syndicates.Length,
            exercise.ShownTitle(), exercise.Says(labels.Course) ?? "", exercise.Says(labels.Place) ?? "", isOpen);
    }

    /// <summary>One key for one name, however it was spaced and capitalised.</summary>
    public static string Folded(string? typed) => string.Join(' ', (typed ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToLowerInvariant();
}

/// <summary>A change of procedure, with the exercise it was noted in.</summary>
/// <param name="Exercise">The exercise's id.</param>
/// <param name="Made">When that exercise was made.</param>
/// <param name="Change">What was noted.</param>
/// <param name="Says">What the procedure is called.</param>
public sealed record SeenProcedure(string Exercise, DateTimeOffset Made, ProcedureChange Change, string Says)
{
    /// <summary>Its key in addresses.</summary>
    public string Key => FormattableString.Invariant($"{Exercise}.{Change.Number}");

    /// <summary>Whether it concerns a case.</summary>
    public bool Concerns(string @case) => Change.Scenario is null || Change.Scenario == @case;

    /// <summary>Whether a run was played with it in force. On the day itself the exercise it was noted in is the first.</summary>
    public bool IsInForce(ComparedRun run)
    {
        var (day, own) = (Day(DateTimeOffset.FromUnixTimeMilliseconds(run.Made)), Day(Made));
        return day > Change.Since || day == Change.Since && (own != Change.Since || run.Made >= Made.ToUnixTimeMilliseconds());
    }

    internal static IEnumerable<SeenProcedure> In(Exercise exercise) => exercise.Reviews.Now.Procedures
        .Where(one => !one.IsWithdrawn)
        .Select(one => new SeenProcedure(exercise.Id.Value, exercise.Session.Exercise.At, one, exercise.Says(one.Says) ?? "–"));

    private static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(instant.LocalDateTime);
}
