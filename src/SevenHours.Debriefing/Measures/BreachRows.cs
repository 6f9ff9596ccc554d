using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Breaches of rights as rows of a measure.</summary>
internal static class BreachRows
{
    /// <summary>The breaches of a principle, by its id in the catalogue.</summary>
    public static IReadOnlyList<Seen<RightBreached>> Of(History history, string principle) =>
        history.Scenario.Table<Principle>().TryFind(principle, out var id)
            ? [.. history.All<RightBreached>().Where(b => PrincipleOf(history.Scenario, b.Event) == id)]
            : [];

    public static MeasureDetail Row(History history, Seen<RightBreached> breach)
    {
        var principle = PrincipleOf(history.Scenario, breach.Event);
        return new MeasureDetail(
            "person",
            history.Scenario.Subjects[breach.Event.Person].Name,
            null,
            1,
            "count",
            principle.IsSome ? history.Scenario.Table<Principle>()[principle].Name : "",
            [breach.Id]);
    }

    public static Id<Principle> PrincipleOf(Scenario scenario, RightBreached breach) =>
        breach.Principle.IsSome ? breach.Principle
        : breach.Right.IsSome ? scenario.Table<Right>()[breach.Right].Principle
        : Id<Principle>.None;
}
