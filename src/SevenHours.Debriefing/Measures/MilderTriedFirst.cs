using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Whether something milder was tried before a technique that reaches deep into rights.</summary>
public sealed class MilderTriedFirst() : Measure(
    name: "milder_tried_first",
    unit: "percent",
    better: Better.Higher,
    title: "Milder means tried before deep ones",
    formula: "Techniques of depth 2 or 3 before which the agency had finished an act of less depth on the same person, place or thing, or named one as tried in its application ÷ techniques of depth 2 or 3 used.",
    range: "0 to 100; none when no such technique was used",
    source: "Practice model, section G, proportionality: intrusive actions used while a milder one sufficed. Which act counts as milder is a default of this product.")
{
    private const int Deep = 2;

    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var actions = history.Scenario.Table<ActionDefinition>();
        var rows = new List<MeasureDetail>();
        foreach (var began in history.All<TechniqueBegan>())
        {
            var used = history.Acts.Find(began.Event.Started.Act)!;
            var (action, agency) = (actions[used.Plan.Action], history.AgencyOf(used.Plan.Seat));
            if (action.Intrusive < Deep)
            {
                continue;
            }

            var tried = history.All<ActionFinished>().Where(finished => finished.Id.Value < began.Id.Value).FirstOrDefault(finished => history.Acts.Find(finished.Event.Handle) is { Plan: var plan }
                && history.AgencyOf(plan.Seat) == agency && plan.Target == used.Plan.Target && used.Plan.Target.IsSome && actions[plan.Action].Intrusive < action.Intrusive);
            var argued = history.All<TechniqueArgued>().Where(one => one.Id.Value < began.Id.Value).FirstOrDefault(one => history.AgencyOf(one.Event.Seat) == agency
                && one.Event.Tried.Any(milder => actions[milder].Intrusive < action.Intrusive) && IsFor(history, one.Event.Request, used.Plan));
            var by = tried.Event is not null ? tried.Id : argued.Event is not null ? argued.Id : EventId.None;
            rows.Add(new MeasureDetail("action", action.Name, history.Scenario.Seats[used.Plan.Seat].Name, by.IsSome ? 1 : 0, "count", by.IsSome ? "milder_tried" : "milder_untried", [.. new[] { by, began.Id }.Where(id => id.IsSome)]));
        }

        return rows.Count == 0 ? Nothing() : Result(Quantiles.Percent(rows.Count(row => row.Value > 0), rows.Count), rows.SelectMany(row => row.Evidence), rows);
    }

    private static bool IsFor(History history, Handle request, ActPlan plan) =>
        history.All<Disciplines.Requests.RequestMade>().Any(made => made.Event.Petition.Handle == request && made.Event.Petition.Action == plan.Action && made.Event.Petition.Target == plan.Target);
}
