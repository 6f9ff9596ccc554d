using SevenHours.Disciplines.Care;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Home is safe": a return without looking at what waits there.</summary>
/// <remarks>
/// Signs: a return began for somebody whose risks nobody had assessed before, or against her will; a breach of the principle of safe return. It cannot see how well they were assessed.
/// Source: practice model, H 30 and A 21; CETS 197 article 16.
/// </remarks>
public sealed class HomeIsSafe() : MistakeRule(number: 30)
{
    private protected override IEnumerable<MistakeFinding> Signs(History history)
    {
        var services = history.Scenario.Table<CareService>();
        return Traces.Began(history, "assisted_return").Where(act => act.Plan.Target.IsSome && !IsAssessed(history, act.Plan.Target, act.Began)).Select(act => Found(history, act))
            .Concat(history.All<ServiceBegun>().Where(begun => services[begun.Event.Service].Kind == CareKind.Return
                    && (begun.Event.Freedom == Freedom.Forced || !IsAssessed(history, begun.Event.Person, begun.Id)))
                .Select(begun => Found(history, Traces.SeatBehind(history, begun.Id), begun.Event.Person, begun.Id)))
            .Concat(Breaches(history, Catalogue.ReturnPrinciple));
    }

    private static bool IsAssessed(History history, Id<Subject> person, EventId before) =>
        history.All<NeedsAssessed>().Any(assessed => assessed.Event.Person == person && assessed.Id.Value < before.Value)
        || history.Acts.Of(history.Scenario, "risk_assessment").Any(act => act.IsFinished && act.Plan.Target == person && act.Ended.Value < before.Value);
}
