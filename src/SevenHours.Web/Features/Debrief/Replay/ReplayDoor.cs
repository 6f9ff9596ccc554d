using SevenHours.Exercises;
using SevenHours.Web.Features.Exercises;

namespace SevenHours.Web.Features.Debrief.Replay;

/// <summary>Who may look back at what.</summary>
/// <remarks>
/// Staff, mentors and evaluators, who know the truth, see every line of history through every eye, also while play goes on. Who played sees after
/// ENDEX the desk of his own seat as it was, and nothing that he was not told then.
/// </remarks>
public static class ReplayDoor
{
    /// <summary>What somebody is shown of what he asks for; null when nothing of it is for him, or there is no such thing.</summary>
    /// <param name="visit">Who asks, and where.</param>
    /// <param name="query">What he asks for.</param>
    /// <param name="kin">Exercises that went on from a change of this one, or from which it went on, in which he knows the truth too.</param>
    public static ReplayChoice? Enter(Visit visit, IQueryCollection query, IReadOnlyList<Visit> kin) =>
        visit.May(Permission.SeeTruth) ? AsStaff(visit, query, kin) : AsPlayer(visit, query);

    /// <summary>The exercises of one family: those that went on from the same run, each changed somewhere. Only those in which the visitor knows the truth.</summary>
    public static IReadOnlyList<Visit> KinOf(Visit visit, HttpContext context, ExerciseService exercises)
    {
        if (!visit.May(Permission.SeeTruth))
            return [];
        var root = RootOf(visit.Exercise, exercises);
        return [.. exercises.All.Where(other => other != visit.Exercise && RootOf(other, exercises) == root)
            .OrderBy(other => other.Session.Exercise.At).Select(other => Visit.Of(context, exercises, other.Id.Value)).OfType<Visit>().Where(other => other.May(Permission.SeeTruth))];
    }

    private static string RootOf(Exercise exercise, ExerciseService exercises) =>
        exercise.Session.Exercise.From is not { } from ? exercise.Id.Value : exercises.Find(from) is { } before ? RootOf(before, exercises) : from;

    private static ReplayChoice? AsStaff(Visit visit, IQueryCollection query, IReadOnlyList<Visit> kin)
    {
        var session = visit.Exercise.Session;
        var syndicate = Math.Clamp(ReplayChoice.Number(query, "syndicate") ?? 1, 1, session.Syndicates.Length);
        var first = new ReplaySide(ReplayChoice.Number(query, "branch") ?? session.Syndicate(syndicate).Branch, ReplayChoice.Word(query, "seat"));
        var second = ReplayChoice.Word(query, "beside") is not { } asked ? null
            : kin.FirstOrDefault(other => other.Exercise.Id.Value == asked) is { } other ? new ReplaySide(other.Exercise.Session.Syndicate(1).Branch, ReplayChoice.Word(query, "beside-seat"), asked)
            : ReplayChoice.Number(query, "beside") is { } beside ? beside == 0 ? null : new ReplaySide(beside, ReplayChoice.Word(query, "beside-seat"))
            : new ReplaySide(0, null);
        var choice = new ReplayChoice(visit.Exercise.Id.Value, first, second, ReplayChoice.Number(query, "at"), EventOf(query, second is not null));
        return choice.Sides.All(side => side.Exercise is not null || side.Branch >= 1 && side.Branch <= session.Branches.Length) ? choice : null;
    }

    private static ReplayChoice? AsPlayer(Visit visit, IQueryCollection query)
    {
        // A practice that was broken off has a debrief too.
        if (visit.Place is not { } place || !visit.Seat.IsSome || !(visit.Exercise.IsDebriefOpen || visit.Exercise.Live(place.Syndicate).Read(world => world.HasEnded)))
            return null;
        var own = new ReplaySide(visit.Exercise.Session.Syndicate(place.Syndicate).Branch, place.Seat);
        var asks = new ReplaySide(ReplayChoice.Number(query, "branch") ?? own.Branch, ReplayChoice.Word(query, "seat") ?? own.Seat);
        return asks == own && ReplayChoice.Number(query, "beside") is null
            ? new ReplayChoice(visit.Exercise.Id.Value, own, null, ReplayChoice.Number(query, "at"))
            : null;
    }

    private static string? EventOf(IQueryCollection query, bool hasSecond) =>
        ReplayChoice.Word(query, "event") is not { } word ? null
        : word[0] is 'a' or 'b' && (word[0] == 'a' || hasSecond) && word.Length is > 1 and < 10 && word.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? word
        : word.Length < 10 && word.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? "a" + word
        : null;
}
