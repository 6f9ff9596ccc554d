using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Debrief;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Safety;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Conversation.Ratings;

/// <summary>A block of things that are rated on one sheet.</summary>
/// <param name="Id">Its id in the page.</param>
/// <param name="Title">The objective, or "working together".</param>
/// <param name="Rows">What is rated.</param>
public sealed record RatingBlock(string Id, string Title, IReadOnlyList<RatingRow> Rows)
{
    /// <summary>The objectives of the case with their criteria, then teamwork.</summary>
    public static IReadOnlyList<RatingBlock> All(Visit visit, DebriefReading reading, int syndicate)
    {
        var words = reading.Texts.Words;
        return
        [
            .. reading.Scenario.Table<Objective>().Where(objective => objective.Criteria.Count > 0).Select(objective => new RatingBlock(
                $"rate-{objective.Name}", reading.Texts.Of(objective.Title),
                [.. objective.Criteria.Select((criterion, place) => RatingRow.Of(visit, RatedThing.OfCriterion(syndicate, objective.Name, place + 1), reading.Texts.Of(criterion), words))])),
            new RatingBlock("rate-team", words["rating.team"], [.. Enum.GetValues<TeamTrait>().Select(trait => RatingRow.Of(visit, RatedThing.OfTrait(syndicate, trait), words[$"rating.{Language.SnakeCase.Of(trait)}"], words))]),
        ];
    }
}

/// <summary>One thing with what was rated.</summary>
/// <param name="Thing">What.</param>
/// <param name="Says">In words.</param>
/// <param name="Mine">What the reader rated; 0 for nothing.</param>
/// <param name="Remark">What he wrote to it.</param>
/// <param name="Others">What every evaluator rated, the reader's own among them.</param>
/// <param name="Agreed">What they agreed on; 0 for nothing yet.</param>
/// <param name="Why">Why.</param>
public sealed record RatingRow(RatedThing Thing, string Says, int Mine, string Remark, IReadOnlyList<OneRating> Others, int Agreed, string Why)
{
    /// <summary>Its name in forms.</summary>
    public string Name => RatingForms.NameOf(Thing);

    /// <summary>The steps of its scale, the best first.</summary>
    public IEnumerable<int> Scale => Enumerable.Range(1, Thing.Best).Reverse();

    /// <summary>Whether evaluators stand two steps or more apart: they speak before anything is agreed.</summary>
    public bool Differs => Others.Count > 1 && Others.Max(one => one.Value) - Others.Min(one => one.Value) >= 2;

    /// <summary>What counts: what was agreed, else the middle of the ratings, the lower of two; 0 for none.</summary>
    public int Counts => Agreed > 0 ? Agreed : Others.Count == 0 ? 0 : Others.Select(one => one.Value).Order().ElementAt((Others.Count - 1) / 2);

    /// <summary>The name of a step of the scale among the words.</summary>
    public static string StepId(RatedThing thing, int value) => thing.Trait is null
        ? value switch { 4 => "rating.p", 3 => "rating.s", 2 => "rating.m", 1 => "rating.u", _ => "rating.unseen" }
        : value == 0 ? "rating.unseen" : $"rating.step.{value}";

    internal static RatingRow Of(Visit visit, RatedThing thing, string says, Strings.Words words)
    {
        var exercise = visit.Exercise;
        var all = exercise.Reviews.Now.Of(thing).ToList();
        var mine = all.FirstOrDefault(rating => rating.By == visit.Actor.Key);
        exercise.Reviews.Now.Agreed.TryGetValue(thing, out var agreed);
        return new RatingRow(
            thing, says, mine?.Value ?? 0, mine is null ? "" : exercise.Says(mine.Remark) ?? "",
            [.. all.Select(rating => new OneRating(exercise.NameBy(rating.By) ?? words["staff.somebody"], rating.Value, exercise.Says(rating.Remark) ?? ""))],
            agreed?.Value ?? 0, agreed is null ? "" : exercise.Says(agreed.Why) ?? "");
    }
}

/// <summary>What one evaluator rated.</summary>
public sealed record OneRating(string By, int Value, string Remark);
