using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"More questions, more facts": boxes are ticked where a story could be told.</summary>
/// <remarks>
/// Sign: a talk of eight questions and more of which less than a quarter were open invitations. Both bounds are defaults of this product; the practice model asks for half. Words that ask nothing do not count; a call in
/// which somebody can only whisper yes or no may need closed questions: a person weighs that. Source: practice model, H 27, A 25 and section G.
/// </remarks>
public sealed class MoreQuestionsMoreFacts() : MistakeRule(number: 27)
{
    /// <summary>From how many questions on a talk is looked at.</summary>
    public const int Least = 8;

    private static readonly QuestionStyle[] Asking =
        [QuestionStyle.Open, QuestionStyle.Probing, QuestionStyle.Closed, QuestionStyle.Choice, QuestionStyle.Multiple, QuestionStyle.Leading];

    private protected override IEnumerable<MistakeFinding> Signs(History history) =>
        CodedQuestion.Of(history).Where(coded => Asking.Contains(coded.Style))
            .GroupBy(coded => (coded.Question.Event.Seat, coded.Question.Event.Persona, coded.Question.Event.Interview)).Where(IsThin)
            .Select(talk => Found(history, talk.Key.Seat, history.Scenario.Table<Persona>()[talk.Key.Persona].Of, talk.Select(coded => coded.Question.Id)));

    private static bool IsThin(IEnumerable<CodedQuestion> talk) => talk.ToList() is { Count: >= Least } all && 4 * all.Count(coded => coded.Style == QuestionStyle.Open) < all.Count;
}
