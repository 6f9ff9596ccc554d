using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>How many of the services a person got had begun before anybody asked her for an account.</summary>
/// <remarks>The first act of the chapter on interviews upon the person counts as asking, and the first question of an interview.</remarks>
public sealed class ServicesBeforeAccount() : Measure(
    name: "services_before_account",
    unit: "percent",
    better: Better.Higher,
    title: "Help begun before any account",
    formula: "Services begun before the first account was asked for ÷ services begun, over all who were cared for.",
    range: "0 to 100; the target is most of them; none when no service began",
    source: "CETS 197 article 12(6) and Directive 2011/36/EU article 11(3): assistance is not made conditional. The formula is a default of this product.")
{
    /// <inheritdoc />
    public override MeasureResult Compute(History history)
    {
        var rows = history.All<ServiceBegun>().Select(begun =>
        {
            var account = FirstAccount(history, begun.Event.Person);
            var isBefore = !account.IsSome || begun.Id.Value < account.Value;
            return new MeasureDetail(
                "person", history.Scenario.Subjects[begun.Event.Person].Name, history.Scenario.Agencies[begun.Event.Agency].Name, isBefore ? 100 : 0, "percent", isBefore ? "before" : "after",
                account.IsSome ? [begun.Id, account] : [begun.Id]);
        }).ToList();
        return Result(rows.Count == 0 ? null : Quantiles.Percent(rows.Count(r => r.Value > 0), rows.Count), rows.SelectMany(r => r.Evidence).Distinct().Order(), rows);
    }

    private static EventId FirstAccount(History history, Id<Subject> person)
    {
        var (actions, personas) = (history.Scenario.Table<ActionDefinition>(), history.Scenario.Table<Persona>());
        var asked = history.Acts.All.Where(a => a.Began.IsSome && a.Plan.Target == person && actions[a.Plan.Action].Group == Catalogue.Interviews).Select(a => a.Began)
            .Concat(history.All<QuestionAsked>().Where(q => q.Event.Interview.IsSome && personas[q.Event.Persona].Of == person).Select(q => q.Id))
            .Order().ToList();
        return asked.Count > 0 ? asked[0] : EventId.None;
    }
}
