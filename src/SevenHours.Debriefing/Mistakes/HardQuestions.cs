using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What a question put in disbelief or under pressure follows upon.</summary>
internal enum HardCause
{
    /// <summary>An account that came in a later interview.</summary>
    Late,

    /// <summary>An answer that differs from memory in a detail, or another on the same matter.</summary>
    Drift,

    /// <summary>Neither.</summary>
    Pressure,
}

/// <summary>The accusing questions and abusive words of a history, each with what it follows upon: one question is one mistake, never several.</summary>
/// <param name="Coded">The question, as people left it coded.</param>
/// <param name="Cause">What it follows upon.</param>
/// <param name="After">The answer it follows upon, or none.</param>
internal sealed record HardQuestion(CodedQuestion Coded, HardCause Cause, EventId After)
{
    /// <summary>Every one of them, in order. Of a suspect none is told late or confused: there it is pressure.</summary>
    public static IReadOnlyList<HardQuestion> Of(History history)
    {
        var personas = history.Scenario.Table<Persona>();
        var answers = history.All<PersonaAnswered>().ToLookup(answer => answer.Event.Persona);
        return [.. CodedQuestion.Of(history).Where(coded => coded.Style is QuestionStyle.Accusing or QuestionStyle.Abusive).Select(coded =>
        {
            var persona = coded.Question.Event.Persona;
            var before = answers[persona].LastOrDefault(answer => answer.Id.Value < coded.Question.Id.Value);
            return before.Event is null || personas[persona].Role == PersonaRole.Suspect ? new HardQuestion(coded, HardCause.Pressure, EventId.None)
                : before.Event.IsLate ? new HardQuestion(coded, HardCause.Late, before.Id)
                : before.Event.Drifted.Count > 0 ? new HardQuestion(coded, HardCause.Drift, before.Id)
                : new HardQuestion(coded, HardCause.Pressure, EventId.None);
        })];
    }

    /// <summary>Questions by the talk they were put in, each with the person spoken with.</summary>
    public static IEnumerable<(Id<Seat> Seat, Id<Subject> Person, IReadOnlyList<EventId> Events)> ByTalk(History history, HardCause cause) =>
        Of(history).Where(hard => hard.Cause == cause)
            .GroupBy(hard => (hard.Coded.Question.Event.Seat, hard.Coded.Question.Event.Persona, hard.Coded.Question.Event.Interview))
            .Select(talk => (talk.Key.Seat, history.Scenario.Table<Persona>()[talk.Key.Persona].Of,
                (IReadOnlyList<EventId>)[.. talk.SelectMany(hard => hard.Coded.Evidence), .. talk.Select(hard => hard.After).Where(id => id.IsSome)]));
}
