using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Let the lorry run": people are left on the road to see where it leads.</summary>
/// <remarks>
/// Sign: at a moment at which life was in danger a journey under watch was let go on. Source: practice model, H 16 and A 45: life comes before the next hop.
/// </remarks>
public sealed class LetTheLorryRun() : MistakeRule(number: 16)
{
    private protected override IEnumerable<MistakeFinding> Signs(History history)
    {
        var journeys = history.All<TechniqueBegan>().Where(began => began.Event.Started.Kind == TechniqueKind.Movement).ToDictionary(began => began.Event.Started.Handle);
        return history.All<MomentSettled>().Where(moment => moment.Event is { GoesOn: true, Incites: false } && journeys.ContainsKey(moment.Event.Deployment)).Select(moment =>
        {
            var journey = journeys[moment.Event.Deployment];
            var of = journey.Event.Started.Technique;
            return Found(history, moment.Event.Seat.IsSome ? moment.Event.Seat : journey.Event.Started.Seat, of.IsSome ? history.Scenario.Table<Technique>()[of].Of : Id<Subject>.None, moment.Id, journey.Id);
        });
    }
}
