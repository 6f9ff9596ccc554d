using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Victims will say so": nobody made it possible to say it.</summary>
/// <remarks>
/// Signs: somebody trafficked was taken for somebody who is not after no talk at all, or only talks beside those who came along, in a hurry, or without common words; at
/// a place of work somebody held there gave only the taught sentence before the visit was closed. It cannot see what the person would have said.
/// Source: practice model, H 4 and A 1.
/// </remarks>
public sealed class VictimsWillSaySo() : MistakeRule(number: 4)
{
    private protected override IEnumerable<MistakeFinding> Signs(History history) => Screened(history).Concat(Visited(history));

    private IEnumerable<MistakeFinding> Screened(History history) =>
        ScreenedOut.Of(history).Where(missed => missed.Story.Miss is ScreeningMiss.BySight or ScreeningMiss.Beside or ScreeningMiss.NoInterpreter or ScreeningMiss.Hurried)
            .Select(missed => Found(history, missed.Seat, Id<Subject>.None, [missed.Concluded.Id, .. missed.Story.Talks.Select(talk => talk.Id)]));

    private IEnumerable<MistakeFinding> Visited(History history)
    {
        foreach (var visit in InspectionStory.All(history))
        {
            var site = visit.Site;
            var closed = history.All<VisitClosed>().FirstOrDefault(end => end.Event.Site == site);
            foreach (var worker in visit.Workers.Where(story => closed.Event is not null && story is { Heard: null, Worker.Kind: WorkerKind.Held }))
            {
                var taught = history.All<WorkerSpoke>().Where(spoke => spoke.Event.Site == site && spoke.Event.Number == worker.Worker.Number && spoke.Event.Telling == Telling.Taught).ToList();
                if (taught.Count > 0)
                {
                    yield return Found(history, taught[0].Event.Seat, Id<Subject>.None, [taught[0].Id, .. taught.Skip(1).Select(spoke => spoke.Id), closed.Id]);
                }
            }
        }
    }
}
