using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Networks;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Drug-farm child equals offender": somebody is charged before anybody assessed.</summary>
/// <remarks>
/// Signs: a breach of the principle of non-punishment; an arrest or a hearing as a suspect of somebody who is a victim, with no review for non-punishment finished before; somebody
/// trafficked who was noted as a suspect at a screening. Source: practice model, H 13 and A 19; V.C.L. and A.N. v. the United Kingdom.
/// </remarks>
public sealed class VictimAsOffender() : MistakeRule(number: 13)
{
    private protected override IEnumerable<MistakeFinding> Signs(History history)
    {
        var reviews = history.Acts.Of(history.Scenario, "non_punishment_review").Where(act => act.IsFinished).ToList();
        return Breaches(history, Catalogue.NonPunishmentPrinciple)
            .Concat(Traces.Began(history, "arrest", "suspect_interview")
                .Where(act => act.Plan.Target.IsSome && Parties.IsVictim(history.Scenario, Who(act)) && !reviews.Exists(review => Who(review) == Who(act) && review.Ended.Value < act.Began.Value))
                .Select(act => Found(history, act)))
            .Concat(ScreeningStory.Of(history).Where(story => story.Person.IsVictim)
                .SelectMany(story => story.Conclusions.Where(concluded => concluded.Event.Conclusion.IsSuspected).Take(1))
                .Select(concluded => Found(history, concluded.Event.Seat, Id<Subject>.None, concluded.Id)));

        // Somebody known under another name is still who she is.
        Id<Subject> Who(ActStory act) => SecondName.RealOne(history.Scenario, act.Plan.Target);
    }
}
