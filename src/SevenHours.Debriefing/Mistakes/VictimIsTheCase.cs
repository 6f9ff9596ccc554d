using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"The victim is the case": everything rests on her word.</summary>
/// <remarks>
/// Signs: a file for the court of which every fact came from people who were asked; a second interview with the same person harmed before any other line was followed. It cannot
/// see what was looked for and led nowhere outside the record. Source: practice model, H 11; S.M. v. Croatia.
/// </remarks>
public sealed class VictimIsTheCase() : MistakeRule(number: 11)
{
    private static readonly string[] Hearings = ["victim_interview", "child_interview", "second_session"];

    private protected override IEnumerable<MistakeFinding> Signs(History history) =>
        history.All<FileSubmitted>().Where(file => file.Event.File.Facts.Count > 0 && file.Event.File.Facts.All(fact => IsOnlySaid(history, fact, file)))
            .Select(file => Found(history, file.Event.File.Seat, Id<Subject>.None, file.Id)).Concat(Again(history));

    private static bool IsOnlySaid(History history, Id<Fact> fact, Seen<FileSubmitted> file)
    {
        var held = history.Facts.Of(fact).Where(holding => holding.Event.Value < file.Id.Value).ToList();
        return held.Count > 0 && held.TrueForAll(holding => holding.Source is FactSource.Person or FactSource.Message or FactSource.Conversation or FactSource.Meeting or FactSource.Wall)
            && held.Exists(holding => holding.Source == FactSource.Person);
    }

    private IEnumerable<MistakeFinding> Again(History history)
    {
        var personas = history.Scenario.Table<Persona>();
        var heard = history.All<InterviewOpened>().Where(one => personas[one.Event.Persona].Role == PersonaRole.Victim).Select(one => (personas[one.Event.Persona].Of, one.Event.Seat, one.Id))
            .Concat(Traces.Began(history, Hearings).Where(act => act.Plan.Target.IsSome).Select(act => (act.Plan.Target, act.Plan.Seat, act.Began)));
        foreach (var person in heard.GroupBy(one => one.Item1).Select(group => group.OrderBy(one => one.Item3).ToList()).Where(times => times.Count > 1))
        {
            var (about, seat, second) = person[1];
            if (!history.Acts.All.Any(act => act.Ordered.Value < second.Value && Traces.IsOtherLine(history, act)))
            {
                yield return Found(history, seat, about, second, person[0].Item3);
            }
        }
    }
}
