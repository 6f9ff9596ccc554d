using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Operations;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Rescue first, plan later": the door opens, and nobody thought of what comes then.</summary>
/// <remarks>
/// Signs: a site was entered without what it needed: somebody to interpret, to receive, to care, to stand by a child, a room, somebody for the evidence; where no site stands behind
/// the door, an urgent entry without anybody who speaks the language, of those who can be taken along. Source: practice model, H 14 and A 46.
/// </remarks>
public sealed class RescueBeforePlan() : MistakeRule(number: 14)
{
    private const string Entry = "rescue_entry";
    private const string Mediator = "mediator";

    private static readonly SiteNeed[] Plan = [SiteNeed.Door, SiteNeed.Interpreter, SiteNeed.Medical, SiteNeed.Guardian, SiteNeed.Room, SiteNeed.Evidence];

    private protected override IEnumerable<MistakeFinding> Signs(History history)
    {
        var atSites = history.All<SiteEntered>().Where(entered => entered.Event.Site.IsSome).Select(entered => entered.Event.Act).ToHashSet();
        var sites = SiteStory.All(history).Where(story => story.Status == SiteStatus.Entered && story.Lacks.Any(lack => Plan.Contains(lack.Lack.Need)))
            .Select(story => Found(history, story.Seat, Id<Subject>.None, [story.Event, .. story.Lacks.Where(lack => Plan.Contains(lack.Lack.Need)).Select(lack => lack.Event)]));
        var doors = Traces.Began(history, Entry).Where(act => !atSites.Contains(act.Plan.Handle)
                && history.Scenario.Table<ActionDefinition>()[act.Plan.Action].Option(Mediator) is not null && !act.Plan.Options.Contains(Mediator, StringComparer.Ordinal))
            .Select(act => Found(history, act));
        return sites.Concat(doors);
    }
}
