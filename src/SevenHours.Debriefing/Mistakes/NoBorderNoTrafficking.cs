using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"No border, no trafficking": somebody free to stay is not taken for trafficked.</summary>
/// <remarks>
/// Sign: at a place of work somebody who is held there, and needs no leave to stay, told what happens; the visit was closed, and the person was not referred.
/// No record says what a border has to do with it: a person must see this one. Source: practice model, H 2; TIP article 3 asks for no crossing.
/// </remarks>
public sealed class NoBorderNoTrafficking() : MistakeRule(number: 2, isNearest: true)
{
    private protected override IEnumerable<MistakeFinding> Signs(History history)
    {
        foreach (var visit in InspectionStory.All(history))
        {
            var site = visit.Site;
            var closed = history.All<VisitClosed>().FirstOrDefault(end => end.Event.Site == site);
            var referred = history.All<VisitFormFiled>().Where(form => form.Event.Site == site && form.Event.Form.Kind == VisitFormKind.Referral)
                .SelectMany(form => form.Event.Form.Workers).ToHashSet();
            foreach (var story in visit.Workers.Where(story => closed.Event is not null && story.Worker is { Kind: WorkerKind.Held, Residence: Residence.Free } && !referred.Contains(story.Worker.Number)))
            {
                var told = history.All<WorkerSpoke>().Where(spoke => spoke.Event.Site == site && spoke.Event.Number == story.Worker.Number && spoke.Event.Telling == Telling.Told).ToList();
                if (told.Count > 0)
                {
                    yield return Found(history, told[0].Event.Seat, Id<Subject>.None, [told[0].Id, closed.Id]);
                }
            }
        }
    }
}
