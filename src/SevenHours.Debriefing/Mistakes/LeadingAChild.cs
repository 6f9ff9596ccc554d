using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Children need leading": the answer is put into the mouth of a child.</summary>
/// <remarks>
/// Signs: leading questions to a child, or to somebody presumed one; a detail that a child took over from a question. One suggestion for each talk. Source: practice model, H 28, A 27 and section B.
/// </remarks>
public sealed class LeadingAChild() : MistakeRule(number: 28)
{
    private protected override IEnumerable<MistakeFinding> Signs(History history)
    {
        var personas = history.Scenario.Table<Persona>();
        var leading = CodedQuestion.Of(history).Where(coded => coded.Style == QuestionStyle.Leading)
            .SelectMany(coded => coded.Evidence.Select(id => (coded.Question.Event.Seat, coded.Question.Event.Persona, coded.Question.Event.Interview, id)));
        var planted = history.All<DetailPlanted>().Where(one => one.Event.Taken).Select(one => (one.Event.Seat, one.Event.Persona, one.Event.Interview, one.Id));
        return leading.Concat(planted).Where(one => personas[one.Item2].IsChild).GroupBy(one => (one.Item1, one.Item2, one.Item3))
            .Select(talk => Found(history, talk.Key.Item1, personas[talk.Key.Item2].Of, talk.Select(one => one.Item4).Order()));
    }
}
